/** How many live near active scenes, estimated from a population grid. */

import type { SnapshotId, SourceId } from "../ids.ts";
import type { Figure } from "../missing.ts";
import type { Published } from "../published.ts";
import type { Metres } from "../units.ts";

/** Distances within which residents are counted. */
export const EXPOSURE_RADII_M = [250, 500, 1000] as unknown as readonly Metres[];

/**
 * Residents are told in tens, and not at all when they are fewer. A number then stands for ten
 * others, as wide as the least minimum of answers, so that parts which are subtracted from their
 * sum say no more of anyone.
 */
export const RESIDENTS_STEP = 10;

/** A grid of residents by square, as Statistics Sweden lays them out. */
export interface PopulationGrid {
  readonly gridId: string;
  readonly cellM: Metres;
  readonly year: number;
  readonly sourceId: SourceId;
}

/** Residents of one region near the scenes that were active at one mapping. */
export interface ExposureRow {
  readonly snapshotId: SnapshotId;
  readonly gridId: string;
  readonly regionKind: "lan" | "kommun" | "lokalpolisomrade";
  readonly regionId: string;
  readonly withinM: Metres;
  /** An estimate, in tens. */
  readonly residents: Figure;
  /** All residents of the region, in tens. */
  readonly ofResidents: Figure;
  /** A part of the region lies in a kommun that did not report; its scenes are not counted. */
  readonly isPartial: boolean;
}

/** Clears an estimate of residents for publication. Nobody at all is 0 and is told. */
export function publishResidents(estimate: number): Published<Figure> {
  const isTooFew = estimate > 0 && estimate < RESIDENTS_STEP;
  const figure: Figure = isTooFew
    ? { suppressed: "too-few" }
    : Math.round(estimate / RESIDENTS_STEP) * RESIDENTS_STEP;
  return figure as Published<Figure>;
}
