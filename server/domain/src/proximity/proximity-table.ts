/** Insecurity by distance, as it may be shown: the table that leaves the room where respondents are. */

import type { SnapshotId, SourceId } from "../ids.ts";
import type { Lanskod } from "../kommunkod.ts";
import type { Figure, SuppressedReason } from "../missing.ts";
import type { Published } from "../published.ts";
import { type Band, type BandStarts, toBands } from "./bands.ts";
import { type Cell, type DisclosureRule, isTooFew, suppressCells } from "./disclosure.ts";
import { type ShareEstimate, toDifferenceEstimate, toShareEstimate } from "./estimate.ts";
import { addTallies, EMPTY_TALLY, subtractTally, type Tally } from "./tally.ts";

/** What a table is divided by, besides the bands. */
export const PROXIMITY_DIVISIONS = ["kommun", "lokalpolisomrade"] as const;
export type ProximityDivision = (typeof PROXIMITY_DIVISIONS)[number];

/** One band of one region, or the whole of it. */
export interface ProximityRow extends Partial<Band> {
  readonly regionKind: "lan" | ProximityDivision;
  readonly regionId: string;
  /** Number of answers, unweighted. */
  readonly n: Figure;
  readonly effectiveN: Figure;
  /** Percent, one decimal. */
  readonly sharePercent: Figure;
  readonly lowPercent: Figure;
  readonly highPercent: Figure;
  /** The band's share minus that of its whole region, percentage points; absent of the whole. */
  readonly differencePp?: Figure;
  readonly differenceLowPp?: Figure;
  readonly differenceHighPp?: Figure;
}

/** How a table was made. */
export interface ProximityMethod {
  readonly snapshotId: SnapshotId;
  readonly lanskod: Lanskod;
  readonly year: number;
  readonly bandsM: BandStarts;
  /** Absent for a table of the county alone. */
  readonly by?: ProximityDivision;
  readonly rule: DisclosureRule;
  readonly isWeighted: boolean;
  /** Of the respondents' coordinates, as found. */
  readonly crs: "EPSG:3006" | "EPSG:4326";
  readonly respondents: {
    readonly read: number;
    readonly noAnswer: number;
    /** Rows that were left out, by code; only codes that occur. */
    readonly wrong: Readonly<Record<string, number>>;
  };
  /** Tells whether another table was made of the same respondents; says nothing of any of them. */
  readonly fingerprint: string;
  /** Active scenes with mapped ground, which distances were measured to. */
  readonly scenes: number;
  /** Active scenes without mapped ground, which no distance was measured to. */
  readonly scenesWithoutGround: number;
  /** The survey; absent where none was named. */
  readonly sourceId?: SourceId;
}

export interface ProximityTable extends ProximityMethod {
  readonly rows: readonly ProximityRow[];
}

/** The answers of one region, band by band; those of no region are never shown. */
export interface RegionTallies {
  readonly regionId: string | undefined;
  readonly bands: readonly Tally[];
}

/**
 * The table with all that must be held back held back.
 * Shape:  the whole county first, then each region; in each the whole before its bands.
 * Units:  percent and percentage points with one decimal.
 * Empty:  a cell without answers has `n` 0 and no share, which is not held back.
 * Errors: throws for a minimum below the least one.
 */
export function publishProximity(
  method: ProximityMethod,
  regions: readonly RegionTallies[],
): Published<ProximityTable> {
  const { by, lanskod, rule, bandsM } = method;
  const county = { regionId: lanskod, bands: sumBands(regions, bandsM.length) };
  const isDivided = by !== undefined;
  const reasons = suppressCells(toCells(county, isDivided ? regions : []), rule);
  const toRows = (regionKind: ProximityRow["regionKind"], region: RegionTallies) =>
    listRows({ regionKind, region, bands: toBands(bandsM), reasons, rule });
  const rows = [
    ...toRows("lan", county),
    ...(isDivided ? regions.filter(isRegion).flatMap((region) => toRows(by, region)) : []),
  ];
  return { ...method, rows } as unknown as Published<ProximityTable>;
}

const isRegion = ({ regionId }: RegionTallies) => regionId !== undefined;

function sumBands(regions: readonly RegionTallies[], bands: number): Tally[] {
  return Array.from({ length: bands }, (_, band) =>
    regions.map((region) => region.bands[band] ?? EMPTY_TALLY).reduce(addTallies, EMPTY_TALLY),
  );
}

const sum = (tallies: readonly Tally[]) => tallies.reduce(addTallies, EMPTY_TALLY);
const toKey = (regionId: string | undefined, band?: number) =>
  `${regionId ?? "outside"}/${band ?? "all"}`;

/** The table as a circulation; see `feasible-interval.ts`. */
export function toCells(county: RegionTallies, regions: readonly RegionTallies[]): Cell[] {
  const ofCounty = { from: "all", to: "all bands" };
  if (regions.length === 0) {
    return [
      { key: toKey(county.regionId), from: "all bands", to: "all", counts: sum(county.bands) },
      ...county.bands.map((counts, band) => ({
        key: toKey(county.regionId, band),
        ...ofCounty,
        counts,
      })),
    ];
  }
  return [
    { key: toKey(county.regionId), from: "sink", to: "source", counts: sum(county.bands) },
    ...county.bands.map((counts, band) => ({
      key: toKey(county.regionId, band),
      from: `band ${band}`,
      to: "sink",
      counts,
    })),
    ...regions.flatMap((region) => toRegionCells(region)),
  ];
}

function toRegionCells({ regionId, bands }: RegionTallies): Cell[] {
  const node = `region ${regionId ?? "outside"}`;
  const hidden = regionId === undefined ? { isHidden: true } : {};
  return [
    { key: toKey(regionId), from: "source", to: node, counts: sum(bands), ...hidden },
    ...bands.map((counts, band) => ({
      key: toKey(regionId, band),
      from: node,
      to: `band ${band}`,
      counts,
      ...hidden,
    })),
  ];
}

interface RowSetting {
  readonly regionKind: ProximityRow["regionKind"];
  readonly region: RegionTallies;
  readonly bands: readonly Band[];
  readonly reasons: ReadonlyMap<string, SuppressedReason>;
  readonly rule: DisclosureRule;
}

function listRows({ regionKind, region, bands, reasons, rule }: RowSetting): ProximityRow[] {
  const regionId = region.regionId as string;
  const whole = sum(region.bands);
  const wholeReason = reasons.get(toKey(regionId));
  const rows = bands.map((band, index): ProximityRow => {
    const tally = region.bands[index] ?? EMPTY_TALLY;
    const reason = reasons.get(toKey(regionId, index));
    const rest = subtractTally(whole, tally);
    const restReason = wholeReason ?? (isTooFew(rest, rule) ? "too-few" : undefined);
    return {
      regionKind,
      regionId,
      ...band,
      ...toShareFigures(toShareEstimate(tally), reason),
      ...toDifferenceFigures(tally, whole, reason ?? restReason),
    };
  });
  const ofWhole = toShareFigures(toShareEstimate(whole), wholeReason);
  return [{ regionKind, regionId, ...ofWhole }, ...rows];
}

const NO_ANSWERS: Figure = { silent: "no-answers" };

function toShareFigures(estimate: ShareEstimate | undefined, reason: SuppressedReason | undefined) {
  const show = (value: number): Figure => (reason ? { suppressed: reason } : value);
  if (estimate === undefined) {
    return {
      n: 0,
      effectiveN: 0,
      ...{ sharePercent: NO_ANSWERS, lowPercent: NO_ANSWERS, highPercent: NO_ANSWERS },
    };
  }
  return {
    n: show(estimate.n),
    effectiveN: show(Math.round(estimate.effectiveN)),
    sharePercent: show(toPercent(estimate.share)),
    lowPercent: show(toPercent(estimate.low)),
    highPercent: show(toPercent(estimate.high)),
  };
}

/** Held back whenever the band or the rest of its region is. */
function toDifferenceFigures(band: Tally, whole: Tally, reason: SuppressedReason | undefined) {
  const estimate = toDifferenceEstimate(band, whole);
  const show = (value: number): Figure => (reason ? { suppressed: reason } : toPercent(value));
  if (estimate === undefined) {
    return {
      ...{ differencePp: NO_ANSWERS, differenceLowPp: NO_ANSWERS, differenceHighPp: NO_ANSWERS },
    };
  }
  return {
    differencePp: show(estimate.difference),
    differenceLowPp: show(estimate.low),
    differenceHighPp: show(estimate.high),
  };
}

/** Percent with one decimal; what is shown cannot be turned back into how many answered yes. */
function toPercent(part: number): number {
  return Math.round(part * 1000) / 10;
}
