/** Where a figure comes from, as a picture, a file and a reference list say it. */

import { formatDate, formatList, type Language, type Source } from "@scenkartan/domain";
import type { CountedAs, Sheet } from "./sheet.ts";
import { FICTION, sayState } from "./words.ts";

export const LICENCE = {
  name: "CC0 1.0",
  url: "https://creativecommons.org/publicdomain/zero/1.0/",
};

type Cited = Pick<Sheet, "sources" | "language" | "edition" | "releaseId" | "title" | "stateOf">;

/** `Källa: Länsstyrelsen Stockholm, publicerad 2024-02-20; bearbetning: Scenkartan.` */
export function writeSourceLine({ sources, language, edition }: Cited): string {
  const words = WORDS[language];
  if (edition.fictional)
    return `${words.source}: ${FICTION[language]}; ${words.processing}: Scenkartan.`;
  const named = sources.map((source) => writeSource(source, language)).join("; ");
  return `${words.source}: ${named}; ${words.processing}: Scenkartan.`;
}

function writeSource({ publisher, publishedOn }: Source, language: Language): string {
  if (publishedOn === undefined) return publisher;
  const when =
    language === "sv" && publishedOn.length === 10
      ? publishedOn
      : formatDate(publishedOn, language);
  return `${publisher}, ${WORDS[language].published} ${when}`;
}

/** `Länsstyrelsen Stockholm, läget oktober 2022 och oktober 2023`: who counted by a definition, and when. */
export function writeCounted({ publisher, statesOf }: CountedAs, language: Language): string {
  const states = statesOf.map((stateOf) => sayState({ stateOf }, language));
  return `${publisher}, ${WORDS[language].stateWas} ${formatList(states, language)}`;
}

/** `Läge december 2023 · Scenkartan, utgåva 0123456789abcdef · CC0 1.0`. */
export function writeColophon({ language, edition, releaseId, stateOf }: Cited): string {
  const words = WORDS[language];
  const title = language === "sv" ? edition.titleSv : edition.titleEn;
  const state = stateOf && `${words.state} ${sayState({ stateOf }, language)}`;
  const fiction = edition.fictional ? FICTION[language] : undefined;
  return [fiction, state, `Scenkartan, ${title}, ${words.release} ${releaseId}`, LICENCE.name]
    .filter(Boolean)
    .join(" · ");
}

/** In running text. */
export function citeShort({ language, releaseId, edition }: Cited): string {
  const fiction = edition.fictional ? `${FICTION[language]}, ` : "";
  return `(${fiction}Scenkartan, ${WORDS[language].release} ${releaseId})`;
}

/** In a list of references. `address` answers from the same release as long as it is kept. */
export function citeLong(sheet: Cited, address: string): string {
  const { language, releaseId, title } = sheet;
  const words = WORDS[language];
  return `${title}. Scenkartan, ${words.release} ${releaseId}. ${writeSourceLine(sheet)} ${LICENCE.name}. ${address}`;
}

const WORDS = {
  sv: {
    source: "Källa",
    processing: "bearbetning",
    published: "publicerad",
    state: "Läge",
    stateWas: "läget",
    release: "utgåva",
  },
  en: {
    source: "Source",
    processing: "processing",
    published: "published",
    state: "State of",
    stateWas: "state of",
    release: "release",
  },
} as const;
