/** Whether two spellings can be of one place; officials abbreviate, reorder and punctuate as they like. */

/** Short forms, as Swedish maps and street signs have them; the first that fits a word is taken. */
const SHORT_FORMS: readonly (readonly [form: RegExp, full: string])[] = [
  [/^n$/, "norra"],
  [/^s$/, "södra"],
  [/^ö$/, "östra"],
  [/^v$/, "västra"],
  [/(?<=.{2})g$/, "gatan"],
  [/(?<=.{2})v$/, "vägen"],
];

/** Words that come and go between years, with the genitive before them. */
const MIDDLE = /s? (centrum|cent|c)(?![\p{L}\p{N}])/gu;

/**
 * What a name is compared by: its words whatever their order, and its letters whatever the breaks.
 * Empty: a name without letters has keys that equal those of other such names. Never throws.
 */
export function toNameKeys(name: string): readonly string[] {
  const plain = name.normalize("NFC").toLowerCase().trim().replace(MIDDLE, "");
  const words = [...plain.matchAll(/([\p{L}\p{N}]+)(\.?)/gu)].map(([, word = "", dot]) =>
    dot === "." ? expand(word) : word,
  );
  return [words.toSorted().join(" "), words.join("")];
}

function expand(word: string): string {
  const found = SHORT_FORMS.find(([form]) => form.test(word));
  return found === undefined ? word : word.replace(found[0], found[1]);
}

/** True for `Korallv. norra` and `Norra Korallvägen`, false for `Korallgatan`. */
export function areNamesAlike(a: string, b: string): boolean {
  const keys = toNameKeys(a);
  return toNameKeys(b).some((key, place) => key !== "" && key === keys[place]);
}
