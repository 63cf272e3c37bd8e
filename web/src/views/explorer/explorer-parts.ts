/** What the start page does without until it is there. */

import { createPart } from "../../ui/create-part.tsx";
import { lazyMap } from "../map/lazy-map.ts";

export const SceneMap = lazyMap(
  async () => (await import("../map/worded-scene-map.tsx")).WordedSceneMap,
);

export const MappingTimeLine = createPart(
  async () => (await import("./mapping-time-line.tsx")).MappingTimeLine,
);

export const ScenePanel = createPart(async () => (await import("./scene-panel.tsx")).ScenePanel);
