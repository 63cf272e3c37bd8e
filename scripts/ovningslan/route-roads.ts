/** Country roads between places, and the one railway, found over land. */

import { findWay } from "./find-way.ts";
import type { Town } from "./lay-out-town.ts";
import { type IsLand, isWellOnLand } from "./locate-land.ts";
import { noise } from "./noise.ts";
import { roundCorners, simplifyLine, toDistanceM, type Xy } from "./plane.ts";
import { fromKm, RAILWAY, ROADS } from "./settings.ts";

/** CRS: SWEREF 99 TM. */
export interface Roads {
  readonly country: readonly (readonly Xy[])[];
  readonly railway: readonly Xy[];
}

const SHORE_M = 130;
const [ON_LAND, AT_SHORE, ON_WATER, IN_TOWN] = [1, 2.5, 14, 9];

/** The same for every seed. */
export function routeRoads(towns: readonly Town[], isLand: IsLand): Roads {
  const find = (name: string) => towns.find(({ plan }) => plan.name === name) as Town;
  const costAt = (at: Xy) => {
    const ground = isWellOnLand(isLand, at, SHORE_M) ? ON_LAND : isLand(at) ? AT_SHORE : ON_WATER;
    const inTown = towns.some((town) => isInTown(town, at)) ? IN_TOWN : 1;
    return ground * inTown * (1.2 + 0.5 * noise(at[0] / 1400, at[1] / 1400, 5));
  };
  const country = ROADS.map(([from, to]) => {
    const [start, end] = nearestEnds(toStreetEnds(find(from)), toStreetEnds(find(to)));
    return smooth(findWay(start, end, costAt), 90);
  });
  return { country, railway: routeRailway(RAILWAY.map(find), costAt) };
}

/** Within the ellipse of its streets; the bend is left out. */
function isInTown({ plan }: Town, [x, y]: Xy): boolean {
  const middle = fromKm(plan.middle);
  const turn = (plan.turnDegrees * Math.PI) / 180;
  const [dx, dy] = [x - middle[0], y - middle[1]];
  const s = dx * Math.cos(turn) + dy * Math.sin(turn);
  const t = dy * Math.cos(turn) - dx * Math.sin(turn);
  return Math.hypot(s / plan.halfM[0], t / plan.halfM[1]) < 0.97;
}

/** The ends of a town's two main streets. */
function toStreetEnds(town: Town): Xy[] {
  const { sLines, tLines, mainColumn, mainRow, useOf, frame } = town;
  const rows = tLines.slice(1).map((_, row) => row);
  const columns = sLines.slice(1).map((_, column) => column);
  const onColumn = rows.filter(
    (row) => useOf(mainColumn, row) !== "outside" || useOf(mainColumn - 1, row) !== "outside",
  );
  const onRow = columns.filter(
    (column) => useOf(column, mainRow) !== "outside" || useOf(column, mainRow - 1) !== "outside",
  );
  const [s, t] = [sLines[mainColumn] ?? 0, tLines[mainRow] ?? 0];
  return [
    frame([s, tLines[onColumn[0] ?? mainRow] ?? t]),
    frame([s, tLines[(onColumn.at(-1) ?? mainRow) + 1] ?? t]),
    frame([sLines[onRow[0] ?? mainColumn] ?? s, t]),
    frame([sLines[(onRow.at(-1) ?? mainColumn) + 1] ?? s, t]),
  ];
}

function nearestEnds(from: readonly Xy[], to: readonly Xy[]): [Xy, Xy] {
  const pairs = from.flatMap((start) => to.map((end): [Xy, Xy] => [start, end]));
  const lengths = pairs.map(([start, end]) => toDistanceM(start, end));
  return pairs[lengths.indexOf(Math.min(...lengths))] as [Xy, Xy];
}

/** Through every station along the town's landward edge, joined over land. */
function routeRailway(towns: readonly Town[], costAt: (at: Xy) => number): Xy[] {
  const line: Xy[] = [];
  for (const [index, town] of towns.entries()) {
    const through = toTrack(town);
    const other = towns[index + 1] ?? towns[index - 1];
    const target = other ? other.frame([0, other.railT ?? 0]) : ([0, 0] as const);
    const leavesForward =
      toDistanceM(through.at(-1) as Xy, target) < toDistanceM(through[0] as Xy, target);
    const isLast = index === towns.length - 1;
    const track = leavesForward !== isLast ? through : [...through].reverse();
    const end = line.at(-1);
    if (end) line.push(...smooth(findWay(end, track[0] as Xy, costAt), 160).slice(1, -1));
    line.push(...track);
  }
  return smooth(line, 20);
}

function toTrack({ plan, frame, railT = 0 }: Town): Xy[] {
  const steps = [-0.5, -0.25, 0, 0.25, 0.5];
  return steps.map((step) => frame([step * plan.halfM[0], railT]));
}

function smooth(way: readonly Xy[], toleranceM: number): Xy[] {
  const rounded = roundCorners(
    roundCorners(roundCorners(simplifyLine(way, toleranceM), false), false),
    false,
  );
  return simplifyLine(rounded, 4);
}
