/** What an address that leads nowhere seems to be about. */

import { foldWords, MAX_TYPED_LENGTH } from "@scenkartan/domain";

/** The first word of a path, and what such a page is of. */
const KINDS = {
  lan: "lan",
  kommun: "kommun",
  lokalpolisomrade: "lokalpolisomrade",
  scen: "scene",
} as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];

/** Undefined for a path that begins with no such word. Never throws. */
export function guessKind(path: string): Kind | undefined {
  const [, first = ""] = path.split("/");
  return Object.hasOwn(KINDS, first) ? KINDS[first as keyof typeof KINDS] : undefined;
}

/**
 * The words of a path to search by, without what says the kind, and without a code that stands before
 * a name and was not found. Empty: "" for a path without any. Never throws.
 */
export function toAddressWords(path: string): string {
  const segments = path.split("/").slice(guessKind(path) === undefined ? 1 : 2);
  const words = segments.map(decode).flatMap(foldWords);
  const [first = "", ...rest] = words;
  const searched = /^\d+$/.test(first) && rest.length > 0 ? rest : words;
  return searched.join(" ").slice(0, MAX_TYPED_LENGTH).trim();
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
