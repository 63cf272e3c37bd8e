/** Changes as signs on a map: one point each, where it is. */

import type { ChangeFeature } from "@scenkartan/server/api-types";
import type { FeatureCollection, Geometry } from "geojson";
import { toSignPlace } from "./to-scene-data.ts";
import { toPixelsAtZoom0 } from "./uncertainty.ts";

/**
 * Shape: a point for each change, its place or the middle of its ground, with the same properties for
 *   size and uncertainty as the points of `toSceneData`.
 * Empty: a change without geometry is left out.
 * @param precisions how uncertain the place of a scene is, in metres, by the scene's id.
 */
export function toChangeMarks(
  changes: readonly ChangeFeature[],
  precisions: ReadonlyMap<string, number>,
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: changes.flatMap(({ geometry, properties }) => {
      if (geometry === null) return [];
      const { changeId, kind, beforeSceneIds, afterSceneIds, ...names } = properties;
      const [sceneId = changeId] = [...afterSceneIds, ...beforeSceneIds];
      const [name = changeId] = [...names.afterNames, ...names.beforeNames];
      const { coordinates, ...sign } = toSignPlace(geometry as Geometry);
      const uncertaintyM = precisions.get(sceneId) ?? 0;
      const pixelsAtZoom0 = toPixelsAtZoom0(uncertaintyM, Number(coordinates[1]));
      return [
        {
          type: "Feature",
          geometry: { type: "Point", coordinates },
          properties: { changeId, kind, name, pixelsAtZoom0, ...sign },
        },
      ];
    }),
  };
}
