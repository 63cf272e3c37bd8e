/** A finished figure in one language: the numbers, the words, and how they are drawn. */

import type { Edition, Figure, Language, PartialDate, ReleaseId, Source } from "@scenkartan/domain";
import type { Plot } from "./plot.ts";
import type { FigureSlug } from "./slugs.ts";

/** A text, a number, or the reason why there is none. */
export type Cell = string | Figure;

export interface Column {
  readonly key: string;
  readonly name: string;
  /** Of its numbers; absent for texts and counts of scenes. */
  readonly unit?: string;
  /** At most so many; whole numbers without it. */
  readonly decimals?: number;
  /** Holds texts. A number that is missing is told by its reason, a text by nothing. */
  readonly isText?: boolean;
  /** Its texts are dates as exact as their source, `2023-12`; readers are told them in words. */
  readonly isDate?: boolean;
}

export type Row = Readonly<Record<string, Cell>>;

/** Every number of the figure; the drawing, the files and the sentence take theirs from here. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What counted as an open drug scene, in the words of the source, at the mappings of these states. */
export interface CountedAs {
  readonly text: string;
  readonly publisher: string;
  readonly statesOf: readonly PartialDate[];
}

export interface Sheet {
  readonly slug: FigureSlug;
  readonly language: Language;
  readonly edition: Edition;
  readonly releaseId: ReleaseId;
  /** What the figure shows, in one line. */
  readonly title: string;
  /** What is counted, of whom, when. */
  readonly subtitle: string;
  /** When what is shown holds, as exactly as the source says; the latest of several. */
  readonly stateOf?: PartialDate;
  readonly table: Table;
  readonly plot: Plot;
  /** What a reader must know to read it right: contradictions, corrections, definitions. */
  readonly notes: readonly string[];
  /** In one sentence, from the data; absent where the data does not carry one. Never causal. */
  readonly sentence?: string;
  /** The picture in words, for those who do not see it. */
  readonly alternative: string;
  readonly sources: readonly Source[];
  /** Of the mappings of these sources; none where they give none. */
  readonly countedAs: readonly CountedAs[];
}

/** The same, and why there is no such figure where there is none. */
export type Composed =
  | { readonly sheet: Sheet }
  | { readonly missing: Readonly<Record<Language, string>> };
