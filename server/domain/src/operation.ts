/** Police and joint operations with their outcomes as published; outcomes are never summed. */

import type { Bilingual } from "./bilingual.ts";
import type { LokalpolisomradeId, OperationId, SourceId } from "./ids.ts";
import type { Kommunkod, Lanskod } from "./kommunkod.ts";
import type { Figure } from "./missing.ts";
import type { PartialDate } from "./partial-date.ts";
import type { PolygonWgs84 } from "./position.ts";
import type { Metres } from "./units.ts";

export const OUTCOME_KINDS = [
  "suspicion",
  "check",
  "care",
  "distraint",
  "visit",
  "seizure",
  "report",
  "conviction",
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface Outcome {
  readonly outcomeId: string;
  readonly operationId: OperationId;
  /** In the words of the source, Swedish. */
  readonly outcome: string;
  readonly kind: OutcomeKind;
  readonly value: Figure;
  readonly unit?: string;
  /** The source says "about" or gives no number. */
  readonly approximate: boolean;
  readonly publishedAs?: string;
}

/** Ground that a text describes by its edges; drawn from that text, right to `precisionM`. */
export interface DescribedExtent {
  readonly geometry: PolygonWgs84;
  readonly precisionM: Metres;
  /** The words that it was drawn from. */
  readonly describedAs: string;
  readonly sourceId: SourceId;
}

export interface Operation {
  readonly operationId: OperationId;
  readonly place: string;
  readonly kommunkoder: readonly Kommunkod[];
  readonly lanskod: Lanskod;
  readonly lokalpolisomrade?: LokalpolisomradeId;
  readonly fromOn: PartialDate;
  readonly toOn: PartialDate;
  readonly programme: string;
  readonly actors: readonly string[];
  readonly sourceId: SourceId;
  /** The operation's ground, not the scene's. */
  readonly extent?: DescribedExtent;
  readonly note?: Bilingual;
}
