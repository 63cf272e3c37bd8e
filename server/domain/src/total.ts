/** Numbers that authorities have published, stored as stated and never recomputed. */

import type { Bilingual } from "./bilingual.ts";
import type { SnapshotId, SourceId } from "./ids.ts";
import type { Kommunkod, Lanskod } from "./kommunkod.ts";
import type { Figure } from "./missing.ts";
import type { PartialDate } from "./partial-date.ts";

/** What is counted. A measure that counts only part of a county says so in its name. */
export const TOTAL_MEASURES = [
  "scenes",
  "kommuner",
  "lokalpolisomraden",
  "stockholm_stadsdelsforvaltningar",
  "ceased_since_2021",
  "added_since_2021",
  "removed",
  "added",
  "area_change",
  "scenes_in_stockholm_stad",
  "scenes_in_sodertalje",
  "removed_in_stockholm_stad",
  "removed_in_sollentuna",
] as const;
export type TotalMeasure = (typeof TOTAL_MEASURES)[number];

/** Which measure answers the same question for which snapshot: what was counted as what. */
export const MEASURE_ROLES: Readonly<Partial<Record<TotalMeasure, TotalRole>>> = {
  scenes: "active",
  scenes_in_stockholm_stad: "active",
  scenes_in_sodertalje: "active",
  ceased_since_2021: "ceased",
  removed: "ceased",
  removed_in_stockholm_stad: "ceased",
  removed_in_sollentuna: "ceased",
  added_since_2021: "added",
  added: "added",
};

export const TOTAL_ROLES = ["active", "ceased", "added"] as const;
export type TotalRole = (typeof TOTAL_ROLES)[number];

export interface PublishedTotal {
  readonly totalId: string;
  readonly lanskod: Lanskod;
  /** Present when the number speaks of one kommun and not of the whole county. */
  readonly kommunkod?: Kommunkod;
  /** Absent for a number quoted outside every mapping. */
  readonly snapshotId?: SnapshotId;
  readonly stateOf: PartialDate;
  readonly measure: TotalMeasure;
  /** Silent when the source states a direction without a number. */
  readonly value: Figure;
  /** The words of the source; absent when only the number is at hand. */
  readonly publishedAs?: string;
  readonly sourceId: SourceId;
  /** The total that says otherwise; both stay. */
  readonly contradicts?: string;
  readonly note?: Bilingual;
}
