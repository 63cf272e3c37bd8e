/** What the start page does without until it is there. */

import { createPart } from "../../ui/create-part.tsx";
import { Loading } from "../site/loading.tsx";

export const MappingTimeLine = createPart(
  async () => (await import("./mapping-time-line.tsx")).MappingTimeLine,
);

export const ScenePanel = createPart(
  async () => (await import("./scene-panel.tsx")).ScenePanel,
  Loading,
);

export const SceneTable = createPart(
  async () => (await import("./scene-table.tsx")).SceneTable,
  Loading,
);

export const SceneDownloads = createPart(
  async () => (await import("./scene-downloads.tsx")).SceneDownloads,
  Loading,
);
