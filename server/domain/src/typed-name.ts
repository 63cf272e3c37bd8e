/** Names as people type them: without dots and rings, half written, with a slip of the finger. */

import { toSlug } from "./ids.ts";

/** The longest text that is searched for. */
export const MAX_TYPED_LENGTH = 100;

/**
 * The words of a text, folded: å and ä are a, ö is o, case and punctuation are gone.
 * Empty: [] for a text without letters or digits that folding knows (Latin ones). Never throws.
 */
export function foldWords(text: string): string[] {
  const slug = toSlug(text);
  return slug === "" ? [] : slug.split("-");
}

/** How a typed word fits a word of a name, the best first. */
export type WordFit = "whole" | "start" | "within";

/**
 * Both words folded. A single letter or a digit fits nothing from within.
 * Absent: undefined when the word does not fit without a slip. Never throws.
 */
export function fitWord(typed: string, word: string): WordFit | undefined {
  if (word === typed) return "whole";
  if (word.startsWith(typed)) return "start";
  const isWithin = typed.length > 1 && word.includes(typed) && !/\d/.test(typed);
  return isWithin ? "within" : undefined;
}

/** In shorter words one letter is too much of the word. */
const LEAST_LETTERS_FOR_SLIP = 5;

/**
 * True when a typed word fits but for one slip: a letter missing, too many, exchanged, or changed
 * places with the next. In words of five letters or more, which may still be half written; digits
 * have none. Both words folded. Never throws.
 */
export function isSlip(typed: string, word: string): boolean {
  const { length } = typed;
  if (length < LEAST_LETTERS_FOR_SLIP || /\d/.test(typed)) return false;
  return [length - 1, length, length + 1].some((end) => isOneSlipApart(typed, word.slice(0, end)));
}

/** True for a Damerau–Levenshtein distance (optimal string alignment) of at most one. */
export function isOneSlipApart(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  const isSwapped =
    restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    isSwapped
  );
}
