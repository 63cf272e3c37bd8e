/** Numbers and dates as the reader's language writes them. */

import type { Language } from "./bilingual.ts";
import { type DatePrecision, type PartialDate, precisionOf, toFirstDay } from "./partial-date.ts";

const LOCALES = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Language, string>;

const swedish = new Intl.Collator("sv");

/** In Swedish order, å, ä and ö last, whatever language is read: names of places are Swedish. */
export function compareNames(a: string, b: string): number {
  return swedish.compare(a, b);
}

/**
 * `1 234,5` with a narrow no-break space, and a true minus; one decimal at most unless told
 * otherwise, and no fewer than `least`.
 */
export function formatNumber(value: number, language: Language, decimals = 1, least = 0): string {
  return new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: decimals,
  })
    .format(value)
    .replaceAll("\u00a0", "\u202f");
}

/**
 * Square metres to three digits, as exact as ground drawn by hand can be: `12 400`.
 * Units: square metres in, without a unit out.
 */
export function formatArea(areaM2: number, language: Language): string {
  return formatNumber(Number(areaM2.toPrecision(3)), language);
}

/** `2021`, `nov. 2023` or `20 feb. 2024`, as exactly as the source says; never broken over lines. */
export function formatDate(
  date: PartialDate,
  language: Language,
  month: "short" | "long" = "short",
) {
  const precision = precisionOf(date);
  if (precision === "year") return date.slice(0, 4);
  return toDateFormat(precision, language, month).format(toMoment(date)).replaceAll(" ", "\u00a0");
}

/**
 * `maj 2018`, `mars–maj 2020` or `2018 – maj 2019`: from one date to another, each as exactly as the
 * source says.
 */
export function formatPeriod(from: PartialDate, to: PartialDate, language: Language): string {
  if (from === to) return formatDate(from, language, "long");
  const precision = precisionOf(from);
  if (precision === "year" && precisionOf(to) === "year") return `${from}–${to}`;
  if (precision !== precisionOf(to))
    return [from, to].map((date) => formatDate(date, language, "long")).join(" – ");
  return toDateFormat(precision, language, "long").formatRange(toMoment(from), toMoment(to));
}

function toDateFormat(precision: DatePrecision, language: Language, month: "short" | "long") {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: "UTC",
    year: "numeric",
    month,
    ...(precision === "day" && { day: "numeric" }),
  });
}

function toMoment(date: PartialDate): Date {
  return new Date(`${toFirstDay(date)}T00:00:00Z`);
}

const WORDS = {
  sv: "noll en två tre fyra fem sex sju åtta nio tio elva tolv".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
} as const satisfies Record<Language, readonly string[]>;

/** Small counts in words, as running text has them; larger ones in digits. */
export function spellCount(count: number, language: Language): string {
  return WORDS[language][count] ?? formatNumber(count, language);
}

/** The first letter large, as a sentence begins. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `a, b och c`, or `a, b eller c`. */
export function formatList(
  words: readonly string[],
  language: Language,
  type: "conjunction" | "disjunction" = "conjunction",
): string {
  return new Intl.ListFormat(LOCALES[language], { type }).format(words);
}
