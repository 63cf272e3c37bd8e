/** Finds a text by its key and fills in its values. */

import type { Language } from "@scenkartan/domain";

/** Texts by their keys, nested. Of a text that counts there is one for each form of the plural. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** What stands in a text as `{{name}}`; `count` also chooses the form of the plural. */
export type Values = Readonly<Record<string, string | number>>;

/** `list.event.added`, or `list.named` for all its forms of the plural. */
export type KeyOf<W, Path extends string = ""> = {
  [K in keyof W & string]: W[K] extends string
    ? `${Path}${Singular<K>}`
    : KeyOf<W[K], `${Path}${K}.`>;
}[keyof W & string];

type Singular<K extends string> = K extends `${infer Name}_${"zero" | "one" | "other"}` ? Name : K;

/**
 * Absent: a key that is not there is given back as it is; the types and a test see to it that every
 *   key is there. A value that is not given leaves its name standing.
 * Errors: never throws.
 */
export function toTranslate<W extends Words>(words: W, language: Language) {
  const plural = new Intl.PluralRules(language);
  return (key: KeyOf<W>, values: Values = {}): string => {
    const forms = typeof values.count === "number" ? listForms(values.count, plural) : [];
    const text = [...forms.map((form) => `${key}_${form}`), key]
      .map((each) => findText(words, each))
      .find((each) => each !== undefined);
    return text === undefined ? key : fillIn(text, values);
  };
}

/** Nothing may have a form of its own, which no rule of the plural in our languages gives it. */
function listForms(count: number, plural: Intl.PluralRules): string[] {
  return [...(count === 0 ? ["zero"] : []), plural.select(count)];
}

function findText(words: Words, key: string): string | undefined {
  const found = key
    .split(".")
    .reduce<Words[string] | undefined>(
      (within, name) => (typeof within === "object" ? within[name] : undefined),
      words,
    );
  return typeof found === "string" ? found : undefined;
}

function fillIn(text: string, values: Values): string {
  return text.replace(/{{(\w+)}}/g, (gap, name: string) => String(values[name] ?? gap));
}
