/** The ground of kommuner, where a polygon of it is loaded: elsewhere there is only where a name stands. */

import type { Kommunkod } from "@scenkartan/domain";
import type { KommunCollection } from "@scenkartan/server/api-types";

type Kommuner = Pick<KommunCollection, "features"> | undefined;

/** Polygons in WGS 84. */
export function listGrounds(kommuner: Kommuner): GeoJSON.Geometry[] {
  return listKnown(kommuner).map(({ geometry }) => geometry as GeoJSON.Geometry);
}

export function hasGround(kommuner: Kommuner): boolean {
  return listKnown(kommuner).length > 0;
}

export function findGround(
  kommuner: Kommuner,
  kommunkod: Kommunkod | undefined,
): GeoJSON.Geometry | undefined {
  return listKnown(kommuner).find(({ id }) => id === kommunkod)?.geometry as
    | GeoJSON.Geometry
    | undefined;
}

function listKnown(kommuner: Kommuner) {
  const features = kommuner?.features ?? [];
  return features.filter(({ properties }) => properties.geometryBasis === "area");
}
