/** Which letters of a name were typed. */

import { foldWords } from "@scenkartan/domain";

export interface Piece {
  readonly text: string;
  readonly isTyped: boolean;
}

/** The name in pieces that make it up; none is typed where it fits by a slip or another name. */
export function markMatch(name: string, typed: string): Piece[] {
  const words = foldWords(typed);
  return name
    .normalize("NFC")
    .split(/([\p{L}\p{N}]+)/u)
    .flatMap((piece) => markWord(piece, words))
    .filter(({ text }) => text !== "");
}

function markWord(piece: string, words: readonly string[]): Piece[] {
  const [folded = ""] = foldWords(piece);
  const whole = [{ text: piece, isTyped: false }];
  // A letter that folding drops would shift all after it.
  if (folded.length !== piece.length) return whole;
  const [start, length] = findTyped(folded, words);
  if (start < 0) return whole;
  return [
    { text: piece.slice(0, start), isTyped: false },
    { text: piece.slice(start, start + length), isTyped: true },
    { text: piece.slice(start + length), isTyped: false },
  ];
}

/** The longest word that was typed of it, where it begins and how long it is; at its start first. */
function findTyped(folded: string, words: readonly string[]): [start: number, length: number] {
  const [best] = words
    .filter((word) => word.length > 1 || folded.startsWith(word))
    .map((word): [number, number] => [folded.indexOf(word), word.length])
    .filter(([start]) => start >= 0)
    .sort(([startA, lengthA], [startB, lengthB]) => startA - startB || lengthB - lengthA);
  return best ?? [-1, 0];
}
