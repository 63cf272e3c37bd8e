/** Words that several figures use. */

import {
  type Bilingual,
  formatDate,
  type Language,
  type PartialDate,
  precisionOf,
  type Snapshot,
} from "@scenkartan/domain";

/** Publishers that running text calls by a shorter name. */
const SHORT_NAMES: readonly { readonly begins: string; readonly short: Bilingual }[] = [
  {
    begins: "Länsstyrelsen",
    short: { sv: "länsstyrelsen", en: "the county administrative board" },
  },
  { begins: "Polismyndigheten", short: { sv: "Polisen", en: "the police" } },
];

/** `länsstyrelsen`, `Polisen`; others as they call themselves. */
export function shortenPublisher(publisher: string, language: Language): string {
  const known = SHORT_NAMES.find(({ begins }) => publisher.startsWith(begins));
  return known ? known.short[language] : publisher;
}

/** `2024-02-20` or `20 February 2024`, `i november 2023`, `2021`: after a verb. */
export function sayWhen(date: PartialDate, language: Language): string {
  const precision = precisionOf(date);
  if (precision === "year") return language === "sv" ? date : `in ${date}`;
  const words = formatDate(date, language, "long").replaceAll("\u00a0", " ");
  if (precision === "month") return language === "sv" ? `i ${words}` : `in ${words}`;
  return language === "sv" ? date : `on ${words}`;
}

/** `november 2023`. */
export function sayState({ stateOf }: Pick<Snapshot, "stateOf">, language: Language): string {
  return formatDate(stateOf, language, "long").replaceAll("\u00a0", " ");
}

/** `Övningsdata: ` before whatever is told of fiction. */
export function markFiction(sentence: string, isFiction: boolean, language: Language): string {
  if (!isFiction) return sentence;
  return `${FICTION[language]}: ${sentence}`;
}

/** What a page and a picture of fiction begin with. */
export function sayFiction(language: Language): string {
  return {
    sv: `${FICTION.sv}: påhittade uppgifter om ett påhittat län`,
    en: `${FICTION.en}: made-up data about a made-up county`,
  }[language];
}

export const FICTION: Bilingual = { sv: "Övningsdata", en: "Practice data (Övningsdata)" };
