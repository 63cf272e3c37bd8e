/** Scenes as what can be pointed at on a map. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import type { Geometry } from "geojson";
import { useCallback, useMemo } from "react";
import type { Pointable, Telling } from "./pointing/pointable.ts";
import { SCENE_LAYERS } from "./scene-layers.tsx";
import { toSignPlace } from "./to-scene-data.ts";

/** Tells a scene in the words of the page. */
export type TellScene = (scene: SceneFeature["properties"]) => Telling;

/** `toRowId` says which row of the list a scene belongs to; its own without. */
export function useScenePointables(
  scenes: readonly SceneFeature[],
  tellScene: TellScene,
  toRowId: (sceneId: SceneId) => string = String,
) {
  const pointables = useMemo(
    () => scenes.flatMap((scene) => toPointable(scene, toRowId)),
    [scenes, toRowId],
  );
  const tell = useCallback(
    (id: string) => {
      const scene = scenes.find((each) => each.id === id);
      if (scene === undefined) throw new Error(`no scene ${id} on the map`);
      return tellScene(scene.properties);
    },
    [scenes, tellScene],
  );
  return { pointables, tell, layers: SCENE_LAYERS, property: "sceneId" };
}

function toPointable(
  { id, geometry }: SceneFeature,
  toRowId: (sceneId: SceneId) => string,
): Pointable[] {
  if (geometry === null) return [];
  const shape = geometry as Geometry;
  const { coordinates: at, signUntilZoom } = toSignPlace(shape);
  const ground = shape.type === "Point" ? [] : [shape];
  return [{ id, rowId: toRowId(id as SceneId), at, signUntilZoom, ground }];
}
