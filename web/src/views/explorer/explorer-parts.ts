/** What the start page does without until it is there. */

import { createPart } from "../../ui/create-part.tsx";
import { Loading } from "../site/loading.tsx";
import { wordedPart } from "../site/worded-part.ts";

export const MappingTimeLine = createPart(
  async () => (await import("./mapping-time-line.tsx")).MappingTimeLine,
);

export const ScenePanel = createPart(
  async () => (await import("./scene-panel.tsx")).ScenePanel,
  Loading,
);

export const SceneTable = wordedPart(
  async () => (await import("./scene-table.tsx")).SceneTable,
  ["explorer"],
  Loading,
);

export const SceneDownloads = wordedPart(
  async () => (await import("./scene-downloads.tsx")).SceneDownloads,
  ["explorer"],
  Loading,
);
