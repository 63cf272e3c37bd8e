/** How one choice stands in an address. */

export interface SearchParameter<T> {
  /** Its name in the address: a Swedish word, since people read and type it. */
  readonly name: string;
  /** Undefined for what is no proper value. */
  readonly parse: (text: string) => T | undefined;
  readonly write: (value: T) => string;
}

/** A value that is text of its own, such as an id. */
export function ofText<T extends string>(
  name: string,
  isValue: (text: unknown) => text is T,
): SearchParameter<T> {
  return { name, parse: (text) => (isValue(text) ? text : undefined), write: (value) => value };
}

/** One of a few words: what the program calls it, and what the address says. */
export function oneOf<T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
): SearchParameter<T> {
  const entries = Object.entries(words) as [T, string][];
  return {
    name,
    parse: (text) => entries.find(([, word]) => word === text)?.[0],
    write: (value) => words[value],
  };
}

/** What an address says of a set without members, which is not the same as saying nothing. */
const NONE = "inga";

/**
 * Some of a few words: `aktiva,upphorda`.
 * Shape: in the order of `words`, each once, whatever order an address has.
 */
export function someOf<T extends string>(
  name: string,
  words: Readonly<Record<T, string>>,
): SearchParameter<readonly T[]> {
  const entries = Object.entries(words) as [T, string][];
  return {
    name,
    parse: (text) => {
      const wanted = text === NONE ? [] : text.split(",");
      const found = entries.filter(([, word]) => wanted.includes(word));
      const isProper = wanted.every((each) => found.some(([, word]) => word === each));
      return isProper ? found.map(([value]) => value) : undefined;
    },
    write: (values) => {
      const chosen = entries.filter(([value]) => values.includes(value));
      return chosen.map(([, word]) => word).join(",") || NONE;
    },
  };
}
