/** How many scenes a region had at each mapping: as published, and as named. */

import {
  type Figure,
  formatDate,
  isMissing,
  type Language,
  type PublishedTotal,
  type Snapshot,
} from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts } from "../facts.ts";
import { type ChosenRegion, findChosenRegion, isReported, listSnapshots } from "../find-choice.ts";
import { makeSheet, NOT_PUBLISHED, noSheet } from "../make-sheet.ts";
import type { Series } from "../plot.ts";
import { sayScenes } from "../sentences/say-scenes.ts";
import type { Row } from "../sheet.ts";
import { markFiction } from "../words.ts";

export const scenesOverTime: FigureDefinition = {
  slug: "scener-over-tid",
  name: { sv: "Scener över tid", en: "Scenes over time" },
  about: {
    sv: "Antalet öppna drogscener vid varje kartläggning, som det publicerades.",
    en: "The number of open drug scenes at each mapping, as it was published.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade"],
  needs: [],
  compose: composeScenesOverTime,
};

function composeScenesOverTime(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const mapped = region ? listSnapshots(facts, region.lanskod) : [];
  const quoted = region?.regionKind === "lan" ? listQuoted(facts, region) : [];
  const rows = [
    ...mapped.map((snapshot) => toRow(facts, snapshot, region as ChosenRegion)),
    ...quoted.map((total) => toQuotedRow(facts, total, language)),
  ].toSorted((a, b) => (String(a.stateOf) < String(b.stateOf) ? -1 : 1));
  const series = toSeries(rows, language);
  if (region === undefined || series.length === 0) return noSheet(NOTHING);
  const known = rows.filter((row) => series.some(({ key }) => typeof row[key] === "number"));
  return makeSheet(facts, {
    slug: "scener-over-tid",
    language,
    title: TITLE[language](region.name),
    subtitle: SUBTITLE[language],
    stateOf: mapped.at(-1)?.stateOf,
    table: { columns: toColumns(series, language), rows },
    plot: { kind: "time", at: "stateOf", series, quoted: "quoted", unit: UNIT[language] },
    notes: listNotes(facts, region, language),
    sentence: toSentence(facts, region, language),
    sourceIds: [
      ...mapped
        .filter(({ stateOf }) => known.some((row) => row.stateOf === stateOf))
        .map(({ sourceId }) => sourceId),
      ...quoted.map(({ sourceId }) => sourceId),
    ],
  });
}

const NOTHING = {
  sv: "Ingen källa anger hur många öppna drogscener området har haft.",
  en: "No source says how many open drug scenes the area has had.",
};
const TITLE = {
  sv: (region: string) => `Öppna drogscener i ${region}`,
  en: (region: string) => `Open drug scenes in ${region}`,
};
const SUBTITLE = {
  sv: "Antal vid varje kartläggning. Olika utgivare har räknat på olika sätt",
  en: "Number at each mapping. Different publishers counted in different ways",
};
const UNIT = { sv: "Antal scener", en: "Number of scenes" };

function listQuoted(facts: Facts, { lanskod }: ChosenRegion): PublishedTotal[] {
  return facts
    .list("total", { lanskod, measure: "scenes" })
    .filter((total) => total.snapshotId === undefined && total.kommunkod === undefined);
}

function toRow(
  facts: Facts,
  { snapshotId, stateOf, publisher }: Snapshot,
  region: ChosenRegion,
): Row {
  const { regionKind, regionId } = region;
  const [coverage] = facts.list("coverage", { snapshotId, regionKind, regionId, role: "active" });
  const [complete] = facts.list("complete", { snapshotId });
  const notNamed: Figure = complete ? { silent: "not-reported" } : NOT_PUBLISHED;
  return {
    stateOf,
    publisher,
    published: coverage?.published ?? NOT_PUBLISHED,
    named: coverage && complete && isReported(complete, region) ? coverage.named : notNamed,
    quoted: "",
  };
}

function toQuotedRow(facts: Facts, total: PublishedTotal, language: Language): Row {
  const [source] = facts.list("source", { sourceId: total.sourceId });
  return {
    stateOf: total.stateOf,
    publisher: source?.publisher ?? "",
    published: total.value,
    named: NOT_PUBLISHED,
    quoted: { sv: "citerat antal, ingen kartläggning", en: "quoted count, not a mapping" }[
      language
    ],
  };
}

/** Named scenes are told where no one has published a number. */
function toSeries(rows: readonly Row[], language: Language): Series[] {
  const has = (key: string) => rows.some((row) => typeof row[key] === "number");
  const published = { sv: "publicerat antal", en: "published number" }[language];
  const named = { sv: "scener i kartläggningen", en: "scenes in the mapping" }[language];
  if (has("published")) return [{ key: "published", name: published, ink: "accent" }];
  return has("named") ? [{ key: "named", name: named, ink: "accent" }] : [];
}

function toColumns(series: readonly Series[], language: Language) {
  const names = {
    sv: { stateOf: "Läge", publisher: "Utgivare", quoted: "Anmärkning" },
    en: { stateOf: "State of", publisher: "Publisher", quoted: "Note" },
  }[language];
  return [
    { key: "stateOf", name: names.stateOf, isText: true, isDate: true },
    ...series.map(({ key, name }) => ({ key, name })),
    { key: "publisher", name: names.publisher, isText: true },
    { key: "quoted", name: names.quoted, isText: true },
  ];
}

function listNotes(facts: Facts, region: ChosenRegion, language: Language): string[] {
  const ofRegion = facts
    .list("total", { lanskod: region.lanskod })
    .filter(({ kommunkod }) => (kommunkod ?? region.lanskod) === region.regionId);
  const contradicted = ofRegion.filter(({ contradicts }) => contradicts !== undefined);
  return contradicted.flatMap(({ value, stateOf, publishedAs, sourceId }) => {
    const [source] = facts.list("source", { sourceId });
    if (isMissing(value) || source === undefined) return [];
    const words = publishedAs ?? String(value);
    const when = formatDate(stateOf, language);
    return [
      {
        sv: `Källorna säger olika om ${when}: ${source.publisher} skriver »${words}«.`,
        en: `Sources contradict each other about ${when}: ${source.publisher} writes “${words}” (in Swedish).`,
      }[language],
    ];
  });
}

function toSentence(facts: Facts, region: ChosenRegion, language: Language): string | undefined {
  const sentence = sayScenes(facts, region, language);
  return sentence && markFiction(sentence, facts.edition.fictional, language);
}
