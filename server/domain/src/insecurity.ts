/** Published shares of people who feel unsafe (or safe), by distance or region. */

import type { Bilingual } from "./bilingual.ts";
import type { LokalpolisomradeId, SourceId } from "./ids.ts";
import type { Kommunkod, Lanskod } from "./kommunkod.ts";
import type { Figure } from "./missing.ts";
import type { Metres } from "./units.ts";

/** Two questions that cannot be turned into each other: 100 minus one is not the other. */
export const POLARITIES = ["unsafe", "safe"] as const;
export type Polarity = (typeof POLARITIES)[number];

/**
 * One published share.
 * A row without distances speaks of its whole area, those near a scene included; it is never the
 * share "beyond" a distance.
 */
export interface InsecurityRow {
  readonly rowId: string;
  readonly lanskoder: readonly Lanskod[];
  readonly area: string;
  readonly kommunkod?: Kommunkod;
  readonly lokalpolisomrade?: LokalpolisomradeId;
  readonly year: number;
  /** The question, as the source names it. */
  readonly measure: string;
  /** Absent for a row that only tells of the survey. */
  readonly polarity?: Polarity;
  readonly distance?: { readonly fromM: Metres; readonly toM: Metres };
  /** Percent, 0 to 100. */
  readonly sharePercent: Figure;
  /** Number of answers. */
  readonly n: Figure;
  /** Margin of error in percentage points. */
  readonly marginPp: Figure;
  readonly publishedAs: string;
  readonly sourceId: SourceId;
  readonly note?: Bilingual;
}

/** What makes two rows answers of the same people to the same question. */
const QUESTION = ["area", "year", "measure", "polarity", "sourceId"] as const;

/** The share of the whole area that a row of one distance lies in; undefined where none is published. */
export function findWholeOf(
  row: Pick<InsecurityRow, (typeof QUESTION)[number]>,
  all: readonly InsecurityRow[],
): InsecurityRow | undefined {
  return all.find(
    (other) => other.distance === undefined && QUESTION.every((key) => other[key] === row[key]),
  );
}
