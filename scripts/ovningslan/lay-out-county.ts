/** The whole county as it lies: coast, borders, towns, roads. The same for every seed. */

import { type Cell, type Division, divideCounty } from "./divide-county.ts";
import { type Coast, drawCoast } from "./draw-coast.ts";
import { layOutTown, type Town } from "./lay-out-town.ts";
import { type IsLand, locateLand } from "./locate-land.ts";
import { isInside, type Xy } from "./plane.ts";
import { type Roads, routeRoads } from "./route-roads.ts";
import { TOWNS, VILLAGES } from "./settings.ts";

export interface County {
  readonly coast: Coast;
  readonly isLand: IsLand;
  readonly division: Division;
  readonly towns: readonly Town[];
  readonly villages: readonly Town[];
  readonly roads: Roads;
  /** The cell that a place lies in; undefined outside the county. */
  readonly cellAt: (point: Xy) => Cell | undefined;
}

let county: County | undefined;

/** Drawn once a process, since nothing about it depends on a seed. */
export function layOutCounty(): County {
  county ??= drawCounty();
  return county;
}

function drawCounty(): County {
  const coast = drawCoast();
  const isLand = locateLand([...coast.land, ...coast.lakes]);
  const division = divideCounty();
  const towns = TOWNS.map((plan) => layOutTown(plan, isLand));
  const villages = VILLAGES.map((plan) => layOutTown(plan, isLand));
  const roads = routeRoads([...towns, ...villages], isLand);
  const cellAt = (point: Xy) => division.cells.find(({ ring }) => isInside(point, [ring]));
  return { coast, isLand, division, towns, villages, roads, cellAt };
}
