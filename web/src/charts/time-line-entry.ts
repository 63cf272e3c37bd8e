/** What a time line shows: mappings, and numbers that were quoted between them. */

import type { SnapshotId } from "@scenkartan/domain";

/** First and last day that a state can mean: a state known to the year is as wide as the year. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

export interface TimeLineMapping extends Interval {
  readonly snapshotId: SnapshotId;
  readonly label: string;
  /** The published numbers of scenes: none, one, or all of those that contradict each other. */
  readonly totals: readonly number[];
  /** The numbers in words, and whether sources contradict each other. */
  readonly spoken: string;
  /** True when sources say different things of this mapping, whether of its scenes or of a part. */
  readonly isContradicted: boolean;
}

/** A number quoted outside every mapping. */
export interface QuotedCount extends Interval {
  readonly id: string;
  readonly count: number;
}
