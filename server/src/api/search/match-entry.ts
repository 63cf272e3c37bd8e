/** Whether and how well something fits what was typed. */

import { fitWord, foldWords, isSlip } from "@scenkartan/domain";
import { type EntryName, type SearchEntry, toLetters, toNameWords } from "./search-entry.ts";

/** What was typed. */
export interface Query {
  /** Folded. */
  readonly whole: string;
  readonly words: readonly string[];
  /** As typed, in lower case. */
  readonly letters: readonly string[];
}

/** Empty: no words for text without letters or digits. Never throws. */
export function toQuery(text: string): Query {
  const words = toNameWords(text);
  const letters = toLetters(text).split(/[^\p{L}\p{N}]+/u);
  return {
    whole: words.join(" "),
    words,
    letters: letters.filter((word) => foldWords(word).length > 0),
  };
}

/** How well a name fits, the best first: it all, its beginning, then by its worst word. */
const FIT = { name: 0, nameStart: 1, wordStart: 2, wordWithin: 3, slip: 4, none: 5 } as const;

const FIT_OF_WORD = {
  whole: FIT.wordStart,
  start: FIT.wordStart,
  within: FIT.wordWithin,
} as const;

export interface Match {
  readonly fit: number;
  /** Whether å, ä, ö and their like stand as they were typed. */
  readonly isToTheLetter: boolean;
  readonly name: EntryName;
}

/**
 * The best match of any of its names.
 * Every word must fit: one at least its name or code, the others may fit what it lies in, or its
 * kind. `withSlips` forgives one slip in each longer word.
 * Absent: undefined when it does not fit. Never throws.
 */
export function matchEntry(
  { names, code, around }: SearchEntry,
  query: Query,
  { withSlips }: { readonly withSlips: boolean },
): Match | undefined {
  const fitOne = withSlips ? fitWithSlips : fitExactly;
  const [best] = names
    .map((name) => ({ name, fit: fitName({ name, code, around }, query, fitOne) }))
    .filter(({ fit }) => fit < FIT.none)
    .map((each) => ({ ...each, isToTheLetter: isToTheLetter(each.name, query) }))
    .sort(compareMatches);
  return best;
}

/** The better first. */
export function compareMatches(a: Match, b: Match): number {
  return (
    a.fit - b.fit ||
    Number(b.isToTheLetter) - Number(a.isToTheLetter) ||
    Number(b.name.isOwn) - Number(a.name.isOwn)
  );
}

interface Named extends Pick<SearchEntry, "code" | "around"> {
  readonly name: EntryName;
}

type FitOne = (typed: string, word: string) => number;

function fitName({ name, code, around }: Named, { whole, words }: Query, fitOne: FitOne): number {
  if (name.whole === whole || code === whole) return FIT.name;
  if (name.whole.startsWith(whole)) return FIT.nameStart;
  let [worst, bestOwn]: [number, number] = [FIT.name, FIT.none];
  for (const word of words) {
    const own = fitBest(word, name.words, fitOne);
    const beside = fitBest(word, around, fitOne);
    bestOwn = Math.min(bestOwn, own);
    // Half of Stockholm's letters would narrow nothing down.
    worst = Math.max(worst, Math.min(own, beside === FIT.wordWithin ? FIT.none : beside));
    if (worst === FIT.none) return FIT.none;
  }
  return Math.max(worst, bestOwn);
}

function fitBest(typed: string, words: readonly string[], fitOne: FitOne): number {
  return words.reduce<number>((best, word) => Math.min(best, fitOne(typed, word)), FIT.none);
}

function fitExactly(typed: string, word: string): number {
  const fit = fitWord(typed, word);
  return fit ? FIT_OF_WORD[fit] : FIT.none;
}

function fitWithSlips(typed: string, word: string): number {
  const fit = fitExactly(typed, word);
  return fit === FIT.none && isSlip(typed, word) ? FIT.slip : fit;
}

function isToTheLetter({ letters }: EntryName, query: Query): boolean {
  return query.letters.every((word) => letters.includes(word));
}
