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
 * places with the next (a Damerau–Levenshtein distance, optimal string alignment, of at most one). In
 * words of five letters or more, which may still be half written; digits have none. Both words folded.
 * Never throws.
 */
export function isSlip(typed: string, word: string): boolean {
  if (typed.length < LEAST_LETTERS_FOR_SLIP || /\d/.test(typed)) return false;
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const after = typed.slice(same + 1);
  const isOneTooMany = word.startsWith(after, same);
  const isOneMissing = word.startsWith(typed.slice(same), same + 1);
  const isOneExchanged = word.startsWith(after, same + 1);
  const hasChangedPlaces =
    typed[same] === word[same + 1] &&
    typed[same + 1] === word[same] &&
    word.startsWith(typed.slice(same + 2), same + 2);
  return isOneTooMany || isOneMissing || isOneExchanged || hasChangedPlaces;
}
