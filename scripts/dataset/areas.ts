/** The ground of kommuner and lokalpolisområden, where a county has handed it in. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GroundSweref99tm, GroundWgs84 } from "@scenkartan/domain";
import { toSweref99tm } from "../geometry/project.ts";

export const KOMMUN_AREAS_FILE = "places/kommun-areas.geojson";
export const LOKALPOLISOMRADE_AREAS_FILE = "places/lokalpolisomrade-areas.geojson";

export interface Area {
  readonly id: string;
  readonly ground: GroundWgs84;
  readonly groundSweref99tm: GroundSweref99tm;
}

/**
 * The areas of one file below `folder`, by the code in `property`.
 * Empty: a county that has handed in none. Errors: throws when the file is no FeatureCollection.
 */
export function readAreas(folder: string, file: string, property: string): Area[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const { features } = JSON.parse(readFileSync(path, "utf8")) as {
    features: { properties: Record<string, string>; geometry: GroundWgs84 }[];
  };
  return features.map(({ properties, geometry }) => ({
    id: String(properties[property]),
    ground: geometry,
    groundSweref99tm: toSweref99tm(geometry),
  }));
}
