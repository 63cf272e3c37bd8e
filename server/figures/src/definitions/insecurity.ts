/** The share who feel unsafe near home, by distance to a scene, beside that of the whole area. */

import {
  type Figure,
  findWholeOf,
  formatNumber,
  type InsecurityRow,
  isMissing,
  type Language,
  type ProximityRow,
  type ProximityTable,
} from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts } from "../facts.ts";
import { type ChosenRegion, findChosenRegion } from "../find-choice.ts";
import { makeSheet, noSheet, toNumber } from "../make-sheet.ts";
import type { Row } from "../sheet.ts";
import { markFiction } from "../words.ts";

export const insecurity: FigureDefinition = {
  slug: "otrygghet-efter-avstand",
  name: { sv: "Otrygghet efter avstånd", en: "Insecurity by distance" },
  about: {
    sv: "Andelen otrygga efter avstånd till en scen, bredvid andelen i hela området.",
    en: "The share who feel unsafe by distance to a scene, beside that of the whole area.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade"],
  needs: [],
  compose: composeInsecurity,
};

interface Shares {
  readonly rows: readonly Row[];
  readonly year: number;
  readonly sourceIds: readonly InsecurityRow["sourceId"][];
  readonly sentence?: string;
  readonly notes: readonly string[];
}

function composeInsecurity(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const shares =
    region && (readSurvey(facts, region, language) ?? readPublished(facts, region, language));
  if (region === undefined || shares === undefined) return noSheet(NOTHING);
  const words = WORDS[language];
  return makeSheet(facts, {
    slug: "otrygghet-efter-avstand",
    language,
    title: words.title(region.name),
    subtitle: words.subtitle(shares.year),
    table: {
      columns: [
        { key: "distance", name: words.distance, isText: true },
        { key: "share", name: words.share, unit: "%", decimals: 1 },
        { key: "low", name: words.low, unit: "%", decimals: 1 },
        { key: "high", name: words.high, unit: "%", decimals: 1 },
        { key: "n", name: words.n },
      ],
      rows: shares.rows,
    },
    plot: {
      kind: "bars",
      label: "distance",
      series: [{ key: "share", name: words.share, ink: "accent" }],
      low: "low",
      high: "high",
      unit: words.unit,
      leastMaximum: 50,
    },
    notes: [words.whole, ...shares.notes],
    sentence: shares.sentence && markFiction(shares.sentence, facts.edition.fictional, language),
    sourceIds: shares.sourceIds,
  });
}

const NOTHING = {
  sv: "Ingen källa anger otrygghet efter avstånd till en öppen drogscen för området.",
  en: "No source tells of insecurity by distance to an open drug scene for the area.",
};

const WORDS = {
  sv: {
    title: (region: string) => `Otrygghet efter avstånd till en öppen drogscen i ${region}`,
    subtitle: (year: number) => `Andel som känner sig otrygga i sitt närområde ${year}, procent`,
    distance: "Avstånd",
    share: "Andel otrygga",
    low: "Intervall, lägst",
    high: "Intervall, högst",
    n: "Antal svar",
    unit: "Procent",
    whole: "Hela området omfattar även dem som bor nära en scen.",
    unpublished: "Antal svar och felmarginal är inte publicerade.",
    all: (region: string) => `Hela ${region}`,
    upTo: (metres: string) => `Högst ${metres} m`,
    between: (from: string, to: string) => `${from}–${to} m`,
    beyond: (metres: string) => `Minst ${metres} m`,
  },
  en: {
    title: (region: string) => `Insecurity by distance to an open drug scene in ${region}`,
    subtitle: (year: number) => `Share who feel unsafe near their home in ${year}, percent`,
    distance: "Distance",
    share: "Share who feel unsafe",
    low: "Interval, lowest",
    high: "Interval, highest",
    n: "Answers",
    unit: "Percent",
    whole: "The whole area includes those who live near a scene.",
    unpublished: "The number of answers and the margin of error are not published.",
    all: (region: string) => `All of ${region}`,
    upTo: (metres: string) => `At most ${metres} m`,
    between: (from: string, to: string) => `${from}–${to} m`,
    beyond: (metres: string) => `At least ${metres} m`,
  },
} as const;

/** `Högst 500 m`; the last band has no end. */
function sayBand(fromM: number, toM: number | undefined, language: Language): string {
  const write = (metres: number) => formatNumber(metres, language);
  const words = WORDS[language];
  if (toM === undefined || !Number.isFinite(toM)) return words.beyond(write(fromM));
  return fromM === 0 ? words.upTo(write(toM)) : words.between(write(fromM), write(toM));
}

/** The latest survey measured to scenes; undefined where none was, or not of this region. */
function readSurvey(facts: Facts, region: ChosenRegion, language: Language): Shares | undefined {
  const tables = facts.list("proximity", { lanskod: region.lanskod }).map(({ content }) => content);
  const latest = tables
    .filter(({ rows }) => rows.some((row) => isOf(row, region)))
    .toSorted((a, b) => a.year - b.year)
    .at(-1);
  return latest && toSurveyShares(latest, region, language);
}

const isOf = (row: ProximityRow, { regionKind, regionId }: ChosenRegion) =>
  row.regionKind === regionKind && row.regionId === regionId;

function toSurveyShares(
  { rows, year, sourceId }: ProximityTable,
  region: ChosenRegion,
  language: Language,
): Shares {
  const own = rows.filter((row) => isOf(row, region));
  const bands = own.filter(({ distanceFromM }) => distanceFromM !== undefined);
  const wholes = own.filter(({ distanceFromM }) => distanceFromM === undefined);
  const toRow = (distance: string, row: ProximityRow): Row => ({
    distance,
    share: row.sharePercent,
    low: row.lowPercent,
    high: row.highPercent,
    n: row.n,
  });
  const words = WORDS[language];
  return {
    year,
    sourceIds: sourceId ? [sourceId] : [],
    notes: [],
    rows: [
      ...bands.map((row) =>
        toRow(sayBand(Number(row.distanceFromM), row.distanceToM, language), row),
      ),
      ...wholes.map((row) => toRow(words.all(region.name), row)),
    ],
    ...saySurvey({ near: bands[0], whole: wholes[0], year, region }, language),
  };
}

interface SurveySaid {
  readonly near: ProximityRow | undefined;
  readonly whole: ProximityRow | undefined;
  readonly year: number;
  readonly region: ChosenRegion;
}

function saySurvey({ near, whole, year, region }: SurveySaid, language: Language) {
  const [share, all] = [toNumber(near?.sharePercent), toNumber(whole?.sharePercent)];
  if (share === undefined || all === undefined || near?.distanceToM === undefined) return {};
  return { sentence: sayShares({ share, all, withinM: near.distanceToM, year, region }, language) };
}

interface SharesSaid {
  readonly share: number;
  readonly all: number;
  readonly withinM: number;
  readonly year: number;
  readonly region: ChosenRegion;
}

function sayShares({ share, all, withinM, year, region }: SharesSaid, language: Language): string {
  const write = (value: number) => formatNumber(value, language);
  return {
    sv: `Av dem som har högst ${write(withinM)} meter till en öppen drogscen kände sig ${write(share)} procent otrygga i sitt närområde ${year}, mot ${write(all)} procent i hela ${region.name}, där även de som bor nära en scen räknas in.`,
    en: `Of those who live at most ${write(withinM)} metres from an open drug scene, ${write(share)} percent felt unsafe near their home in ${year}, against ${write(all)} percent in the whole of ${region.name}, which includes those who live near a scene.`,
  }[language];
}

/** What was published by distance, with the whole area of the same question beside. */
function readPublished(facts: Facts, region: ChosenRegion, language: Language): Shares | undefined {
  if (region.regionKind !== "lan") return undefined;
  const ofCounty = facts
    .list("insecurity")
    .filter(
      ({ lanskoder, polarity }) =>
        lanskoder.some((each) => each === region.lanskod) && polarity === "unsafe",
    );
  const near = ofCounty.find(({ distance }) => distance !== undefined);
  if (near?.distance === undefined) return undefined;
  const whole = findWholeOf(near, ofCounty);
  const words = WORDS[language];
  const [share, all] = [toNumber(near.sharePercent), toNumber(whole?.sharePercent)];
  const { fromM, toM } = near.distance;
  const isSilent = isMissing(near.n) || isMissing(near.marginPp);
  return {
    year: near.year,
    sourceIds: [near.sourceId],
    notes: isSilent ? [words.unpublished] : [],
    rows: [
      toPublishedRow(sayBand(fromM, toM, language), near),
      ...(whole ? [toPublishedRow(words.all(region.name), whole)] : []),
    ],
    ...(share !== undefined &&
      all !== undefined && {
        sentence: sayShares({ share, all, withinM: toM, year: near.year, region }, language),
      }),
  };
}

function toPublishedRow(distance: string, { sharePercent, marginPp, n }: InsecurityRow): Row {
  const [share, margin] = [toNumber(sharePercent), toNumber(marginPp)];
  const isKnown = share !== undefined && margin !== undefined;
  const missing: Figure = isMissing(marginPp) ? marginPp : { silent: "not-published" };
  return {
    distance,
    share: sharePercent,
    low: isKnown ? share - margin : missing,
    high: isKnown ? share + margin : missing,
    n,
  };
}
