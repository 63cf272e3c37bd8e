/** The made-up safety survey: who answers, and how feeling unsafe depends on distance. */

import type { County } from "./lay-out-county.ts";
import type { MeasureNearest } from "./measure-nearest.ts";
import type { Stream } from "./open-stream.ts";
import type { Xy } from "./plane.ts";
import { CELL_M, type Cell } from "./settle-people.ts";

/** The survey's true parameters; they stand in the ground truth and nowhere else. */
export const SURVEY = {
  /** Among group B: far + (near − far) / (1 + exp((distance − middleM) / widthM)). */
  near: 0.46,
  far: 0.15,
  middleM: 550,
  widthM: 160,
  /** Group A (in no file) is this share of every square's people … */
  groupAShare: 0.28,
  /** … feels unsafer by this much on the scale of log odds … */
  groupALogOdds: 0.7,
  /** … and takes part half as often, so each stands for twice as many. */
  groupAParticipation: 0.5,
  weights: { a: 2, b: 1 },
  /** Same for everyone. */
  noAnswerShare: 0.04,
  respondents: 20_000,
  /** People live on the points of a lattice this far apart, on land. */
  latticeM: 50,
} as const;

export interface Respondent {
  readonly at: Xy;
  readonly weight: number;
  readonly unsafe: "yes" | "no" | "noAnswer";
  readonly kommunkod: string;
}

/** Where somebody may live, with how many and how they feel. */
export interface Home {
  readonly at: Xy;
  readonly kommunkod: string;
  readonly residents: number;
  readonly distanceM: number;
  /** Chance of feeling unsafe in either group. */
  readonly a: number;
  readonly b: number;
}

/** Every lattice point on land in an inhabited square; residents are shared equally. */
export function listHomes(
  cells: readonly Cell[],
  county: County,
  measureNearest: MeasureNearest,
): Home[] {
  return cells.flatMap(({ corner, residents }) => {
    const points = toLattice(corner).filter(county.isLand);
    const places = points.length > 0 ? points : [[corner[0] + 125, corner[1] + 125] as Xy];
    return places.flatMap((at): Home[] => {
      const kommunkod = county.cellAt(at)?.atom.kommunkod;
      if (kommunkod === undefined) return [];
      const distanceM = measureNearest(at);
      const b = toChance(distanceM);
      const a = 1 / (1 + ((1 - b) / b) * Math.exp(-SURVEY.groupALogOdds));
      return [{ at, kommunkod, residents: residents / places.length, distanceM, a, b }];
    });
  });
}

function toChance(distanceM: number): number {
  const { near, far, middleM, widthM } = SURVEY;
  return far + (near - far) / (1 + Math.exp((distanceM - middleM) / widthM));
}

function toLattice([easting, northing]: Xy): Xy[] {
  const steps = Array.from(
    { length: CELL_M / SURVEY.latticeM },
    (_, i) => (i + 0.5) * SURVEY.latticeM,
  );
  return steps.flatMap((y) => steps.map((x): Xy => [easting + x, northing + y]));
}

/** A fresh draw whenever the stream is fresh: independent people, each from the same population. */
export function drawRespondents(
  homes: readonly Home[],
  stream: Stream,
  count: number,
): Respondent[] {
  const sums = new Float64Array(homes.length);
  homes.reduce((sum, { residents }, index) => (sums[index] = sum + residents), 0);
  const { groupAShare, groupAParticipation, weights, noAnswerShare } = SURVEY;
  const a = groupAShare * groupAParticipation;
  const shareA = a / (a + 1 - groupAShare);
  return Array.from({ length: count }, (): Respondent => {
    const home = homes[findAbove(sums, stream.unit() * (sums.at(-1) ?? 0))] as Home;
    const isA = stream.chance(shareA);
    const isUnsafe = stream.chance(isA ? home.a : home.b);
    const unsafe = stream.chance(noAnswerShare) ? "noAnswer" : isUnsafe ? "yes" : "no";
    const { at, kommunkod } = home;
    return { at, weight: isA ? weights.a : weights.b, unsafe, kommunkod };
  });
}

/** The first index whose running sum lies above the value. */
function findAbove(sums: Float64Array, value: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

export interface TrueShare {
  readonly residents: number;
  /** Percent of the population, what a weighted share estimates. */
  readonly sharePercent: number;
  /** Percent of those who take part, what an unweighted share estimates. */
  readonly unweightedSharePercent: number;
}

/** The truth that a draw estimates, exact: every home counts. Absent where nobody lives. */
export function tellTrueShare(homes: readonly Home[]): TrueShare | undefined {
  const { groupAShare: share, groupAParticipation: taking } = SURVEY;
  let [residents, unsafe, unsafeTaking] = [0, 0, 0];
  for (const home of homes) {
    residents += home.residents;
    unsafe += home.residents * (share * home.a + (1 - share) * home.b);
    unsafeTaking += home.residents * (share * taking * home.a + (1 - share) * home.b);
  }
  if (residents === 0) return undefined;
  return {
    residents: Math.round(residents),
    sharePercent: (100 * unsafe) / residents,
    unweightedSharePercent: (100 * unsafeTaking) / (residents * (share * taking + 1 - share)),
  };
}

/** Bands as (from, to] metres with 0 in the first; the last is open. */
export const BANDS = [0, 250, 500, 1000, 2000] as const;

export function tellTrueShares(homes: readonly Home[]) {
  const bands = BANDS.map((fromM, index) => {
    const toM = BANDS[index + 1];
    const within = homes.filter(
      ({ distanceM }) =>
        (fromM === 0 || distanceM > fromM) && (toM === undefined || distanceM <= toM),
    );
    return { fromM, toM: toM ?? null, ...tellTrueShare(within) };
  });
  const kommuner = [...new Set(homes.map(({ kommunkod }) => kommunkod))]
    .sort()
    .map((kommunkod) => ({
      kommunkod,
      ...tellTrueShare(homes.filter((home) => home.kommunkod === kommunkod)),
    }));
  return { whole: tellTrueShare(homes), bands, kommuner };
}
