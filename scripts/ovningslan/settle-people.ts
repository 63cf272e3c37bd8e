/** Where people live: mostly in town blocks, a few in the country. */

import type { County } from "./lay-out-county.ts";
import { type Town, toBlockBox } from "./lay-out-town.ts";
import { openStream } from "./open-stream.ts";
import type { Xy } from "./plane.ts";
import { COUNTY_SEED, ORIGIN, REACH_M } from "./settings.ts";

export const CELL_M = 250;

/** Residents of one square of 250 m, by its lower-left corner (SWEREF 99 TM). */
export interface Cell {
  readonly corner: Xy;
  readonly residents: number;
}

/** Inhabited squares only, by northing and easting. The same for every seed. */
export function settlePeople(county: County): Cell[] {
  const counts = new Map<string, Cell>();
  const settle = ([x, y]: Xy, residents: number) => {
    const corner: Xy = [Math.floor(x / CELL_M) * CELL_M, Math.floor(y / CELL_M) * CELL_M];
    const key = corner.join(" ");
    const before = counts.get(key)?.residents ?? 0;
    if (residents > 0) counts.set(key, { corner, residents: before + residents });
  };
  for (const town of [...county.towns, ...county.villages]) settleTown(town, settle);
  settleCountry(county, settle);
  return [...counts.values()].sort(
    (a, b) => a.corner[1] - b.corner[1] || a.corner[0] - b.corner[0],
  );
}

type Settle = (at: Xy, residents: number) => void;

/** The town's population over its built blocks, densest in the middle, to the last person. */
function settleTown(town: Town, settle: Settle): void {
  const { plan, sLines, tLines, useOf, frame } = town;
  const blocks = tLines.slice(1).flatMap((_, row) =>
    sLines.slice(1).flatMap((__, column) => {
      if (useOf(column, row) !== "built") return [];
      const [s0, t0, s1, t1] = toBlockBox(town, [column, row]);
      const [s, t] = [(s0 + s1) / 2, (t0 + t1) / 2];
      const out = Math.hypot(s / plan.halfM[0], t / plan.halfM[1]);
      return [{ at: frame([s, t]), weight: (s1 - s0) * (t1 - t0) * Math.exp(-1.6 * out * out) }];
    }),
  );
  const total = blocks.reduce((sum, { weight }) => sum + weight, 0);
  let [sum, settled] = [0, 0];
  for (const { at, weight } of blocks) {
    sum += weight;
    const residents = Math.round((sum / total) * plan.population) - settled;
    settled += residents;
    settle(at, residents);
  }
}

/** Farms and cottages on dry ground outside the towns. */
function settleCountry({ isLand }: County, settle: Settle): void {
  const stream = openStream(COUNTY_SEED, "country people");
  for (let y = ORIGIN[1] - REACH_M + CELL_M / 2; y < ORIGIN[1] + REACH_M; y += CELL_M) {
    for (let x = ORIGIN[0] - REACH_M + CELL_M / 2; x < ORIGIN[0] + REACH_M; x += CELL_M) {
      const residents = stream.chance(0.07) ? stream.integer(1, 9) : 0;
      if (residents > 0 && isLand([x, y])) settle([x, y], residents);
    }
  }
}

/** The same people by squares of 1 km. */
export function joinToKilometres(cells: readonly Cell[]): Cell[] {
  const joined = new Map<string, Cell>();
  for (const { corner, residents } of cells) {
    const large: Xy = [Math.floor(corner[0] / 1000) * 1000, Math.floor(corner[1] / 1000) * 1000];
    const before = joined.get(large.join(" "))?.residents ?? 0;
    joined.set(large.join(" "), { corner: large, residents: before + residents });
  }
  return [...joined.values()].sort(
    (a, b) => a.corner[1] - b.corner[1] || a.corner[0] - b.corner[0],
  );
}
