/** Something that can be found: what is answered of it, and the words by which it is found. */

import {
  type FindKind,
  foldWords,
  type Kommunkod,
  type Lanskod,
  type PlaceKind,
  type PointWgs84,
} from "@scenkartan/domain";

/** What a search answers of one find. */
export interface SearchItem {
  readonly kind: FindKind;
  readonly id?: string;
  readonly name: string;
  readonly placeKind?: PlaceKind;
  readonly within: readonly string[];
  readonly lanskod: Lanskod;
  readonly kommunkod?: Kommunkod;
  readonly population?: number;
  readonly point: PointWgs84 | null;
  readonly path: string;
}

/** One of its names. */
export interface EntryName {
  readonly text: string;
  /** Its own is that of the answer, or a part of it: two centres can be one scene. */
  readonly isOwn: boolean;
  /** In lower case, with what it lies in. */
  readonly letters: string;
  /** Folded. */
  readonly whole: string;
  /** Folded, codes and ids among them. */
  readonly words: readonly string[];
}

export interface SearchEntry {
  readonly item: SearchItem;
  readonly names: readonly EntryName[];
  /** A code or an id, folded; "" where there is none. */
  readonly code: string;
  /** Folded words that narrow a search down without being a name: what it lies in, its kind. */
  readonly around: readonly string[];
}

export interface EntryWords {
  /** Names that other mappings give it. */
  readonly otherNames?: readonly string[];
  readonly code?: string;
  /** Besides what it lies in. */
  readonly around?: readonly string[];
}

/** Never throws. */
export function toSearchEntry(item: SearchItem, extra: EntryWords = {}): SearchEntry {
  const { otherNames = [], code = "", around = [] } = extra;
  const parts = item.name.split("/");
  const ownNames = parts.length > 1 ? [item.name, ...parts] : [item.name];
  const toName = (isOwn: boolean) => (text: string) => {
    const words = toNameWords(text);
    return {
      text,
      isOwn,
      letters: toLetters([text, ...item.within].join(" ")),
      whole: words.join(" "),
      words: [...words, ...foldWords(code)],
    };
  };
  return {
    item,
    names: [...ownNames.map(toName(true)), ...otherNames.map(toName(false))],
    code: foldWords(code).join(" "),
    around: [...item.within, ...around].flatMap(foldWords),
  };
}

/** Folded. `C` after a name is short for centrum; officials write either. */
export function toNameWords(text: string): string[] {
  return foldWords(text).map((word, index) => (index > 0 && word === "c" ? "centrum" : word));
}

/** In lower case, å in one piece. */
export function toLetters(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
