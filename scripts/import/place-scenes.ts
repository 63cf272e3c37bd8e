/** In which kommun and lokalpolisområde a scene lies: the one that holds most of its ground. */

import {
  type Day,
  type GroundSweref99tm,
  type Kommunkod,
  type Lanskod,
  type Lokalpolisomrade,
  type LokalpolisomradeId,
  type PointSweref99tm,
  toIssue,
} from "@scenkartan/domain";
import type { Area } from "../dataset/areas.ts";
import { measureShared } from "../geometry/geos.ts";
import type { PlacedScene, SourceScene, Step } from "./source-scene.ts";

export interface County {
  readonly lanskod: Lanskod;
  readonly kommuner: readonly Area[];
  readonly lokalpolisomraden: readonly Area[];
  readonly validity: readonly Pick<
    Lokalpolisomrade,
    "lokalpolisomrade" | "validFrom" | "validTo"
  >[];
}

/**
 * Each scene with its kommun and the lokalpolisområde as valid on `day`.
 * Errors: never throws; a scene outside every kommun of the county is an issue.
 */
export function placeScenes(
  scenes: readonly SourceScene[],
  county: County,
  day: Day,
): Step<PlacedScene> {
  const valid = county.lokalpolisomraden.filter(({ id }) => isValid(county, id, day));
  const issues: ReturnType<typeof toIssue>[] = [];
  const placed = scenes.flatMap((scene) => {
    const kommun = findHolder(scene, county.kommuner);
    const area = findHolder(scene, valid);
    if (kommun === undefined || area === undefined) {
      const { lanskod } = county;
      issues.push(toIssue("scene-outside-county", scene.ref, { lanskod }));
      return [];
    }
    const kommunkod = kommun.id as Kommunkod;
    return [{ ...scene, kommunkod, lokalpolisomrade: area.id as LokalpolisomradeId }];
  });
  return { scenes: placed, issues };
}

function isValid({ validity }: County, id: string, day: Day): boolean {
  const area = validity.find(({ lokalpolisomrade }) => lokalpolisomrade === id);
  return area !== undefined && isValidOn(area, day);
}

/** Ends that are unknown reach as far as they must. */
export function isValidOn(
  { validFrom, validTo }: Pick<Lokalpolisomrade, "validFrom" | "validTo">,
  day: Day,
): boolean {
  return (validFrom === "unknown" || validFrom <= day) && (validTo === "unknown" || day <= validTo);
}

function findHolder({ position }: SourceScene, areas: readonly Area[]): Area | undefined {
  const ground = position.basis === "place" ? toPatch(position.geometry) : position.geometry;
  const shares = areas.map((area) => ({
    area,
    shared: measureShared(ground, area.groundSweref99tm),
  }));
  const most = shares.reduce((best, each) => (each.shared > best.shared ? each : best), {
    area: undefined as Area | undefined,
    shared: 0,
  });
  return most.area;
}

/** A metre square around a point, so that one way of asking serves all. */
function toPatch({ coordinates: [east = 0, north = 0] }: PointSweref99tm): GroundSweref99tm {
  const [w, s, e, n] = [east - 0.5, north - 0.5, east + 0.5, north + 0.5];
  const ring = [
    [w, s],
    [e, s],
    [e, n],
    [w, n],
    [w, s],
  ];
  return { type: "Polygon", coordinates: [ring] } as unknown as GroundSweref99tm;
}
