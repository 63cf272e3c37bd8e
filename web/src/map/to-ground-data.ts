/** Ground that changes kept, lost and gained, as the map draws it. */

import { GROUND_PARTS, type GroundPart, type SceneId } from "@scenkartan/domain";
import type { ChangeCollection } from "@scenkartan/server/api-types";
import type { FeatureCollection, Geometry } from "geojson";

export type GroundData = FeatureCollection<
  Geometry,
  { readonly changeId: SceneId; readonly part: GroundPart }
>;

/** A feature for each part of each change, from the answer of each part; none where there is no ground. */
export function toGroundData(answers: Readonly<Record<GroundPart, ChangeCollection>>): GroundData {
  return {
    type: "FeatureCollection",
    features: GROUND_PARTS.flatMap((part) =>
      answers[part].features.flatMap(({ id, geometry }) =>
        geometry
          ? [
              {
                type: "Feature" as const,
                geometry: geometry as Geometry,
                properties: { changeId: id, part },
              },
            ]
          : [],
      ),
    ),
  };
}
