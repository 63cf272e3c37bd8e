/** Kommuner, or lokalpolisområden, of a county beside each other, in the order of their names. */

import {
  compareNames,
  type Figure,
  formatList,
  isMissing,
  type Language,
  type Snapshot,
} from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts, RegionRef } from "../facts.ts";
import { findChosenRegion, findChosenSnapshot, isReported, nameRegion } from "../find-choice.ts";
import { makeSheet, NOT_PUBLISHED, noSheet, toNumber } from "../make-sheet.ts";
import type { Series } from "../plot.ts";
import type { Row } from "../sheet.ts";
import { markFiction, sayState } from "../words.ts";

export const kommunerCompared = defineComparison("kommuner", "kommun", {
  name: { sv: "Kommuner jämförda", en: "Kommuner compared" },
  about: {
    sv: "Scener i länets kommuner vid en kartläggning, i bokstavsordning.",
    en: "Scenes in the county's kommuner at one mapping, in alphabetical order.",
  },
});

export const lokalpolisomradenCompared = defineComparison("lokalpolisomraden", "lokalpolisomrade", {
  name: { sv: "Lokalpolisområden jämförda", en: "Lokalpolisområden compared" },
  about: {
    sv: "Scener i länets lokalpolisområden vid en kartläggning, i bokstavsordning.",
    en: "Scenes in the county's lokalpolisområden at one mapping, in alphabetical order.",
  },
});

type RegionKind = Exclude<RegionRef["regionKind"], "lan">;

function defineComparison(
  slug: "kommuner" | "lokalpolisomraden",
  regionKind: RegionKind,
  words: Pick<FigureDefinition, "name" | "about">,
): FigureDefinition {
  return {
    slug,
    ...words,
    parameters: ["lanskod", "snapshot"],
    needs: [],
    compose: (facts, choice, language) => compose(facts, choice, { slug, regionKind, language }),
  };
}

interface Comparison {
  readonly slug: "kommuner" | "lokalpolisomraden";
  readonly regionKind: RegionKind;
  readonly language: Language;
}

function compose(facts: Facts, choice: Choice, { slug, regionKind, language }: Comparison) {
  const county = findChosenRegion(facts, choice);
  const snapshot = findChosenSnapshot(facts, choice);
  if (county === undefined || snapshot === undefined) return noSheet(NOTHING);
  const words = WORDS[language];
  const shown: Series[] = [
    { key: "active", name: words.active, ink: "accent" },
    { key: "ceased", name: words.ceased, ink: "lost", isOpen: true },
  ];
  const rows = listRows(facts, snapshot, regionKind);
  const known = shown.filter(({ key }) => rows.some((row) => toNumber(row[key])));
  const series = known.map((each) => (known.length > 1 ? each : { ...each, isOpen: false }));
  if (series.length === 0) return noSheet(NOTHING);
  const isOnlyCeased = series.every(({ key }) => key === "ceased");
  const state = sayState(snapshot, language);
  const left = rows.filter((row) => series.every(({ key }) => row[key] === 0));
  const kept = rows.filter((row) => !left.includes(row));
  return makeSheet(facts, {
    slug,
    language,
    title: (isOnlyCeased ? words.titleOfCeased : words.title)[regionKind](county.name),
    subtitle: words.subtitle(state),
    stateOf: snapshot.stateOf,
    table: {
      columns: [
        { key: "region", name: words.region[regionKind], isText: true },
        ...series.map(({ key, name }) => ({ key, name })),
      ],
      rows: kept,
    },
    plot: { kind: "bars", label: "region", series, unit: words.unit },
    notes: [
      ...(left.length > 0 ? [words.none(left.map(({ region }) => String(region)))] : []),
      ...(isOnlyCeased ? [words.onlyCeased] : []),
    ],
    sentence: toSentence(facts, { rows: kept, series, state, county: county.name }, language),
    sourceIds: [snapshot.sourceId],
  });
}

const NOTHING = {
  sv: "Ingen källa namnger scener i länets områden vid kartläggningen.",
  en: "No source names scenes in the county's areas at the mapping.",
};

const WORDS = {
  sv: {
    title: {
      kommun: (county: string) => `Öppna drogscener i kommunerna i ${county}`,
      lokalpolisomrade: (county: string) => `Öppna drogscener i lokalpolisområdena i ${county}`,
    },
    titleOfCeased: {
      kommun: (county: string) => `Upphörda öppna drogscener i kommunerna i ${county}`,
      lokalpolisomrade: (county: string) =>
        `Upphörda öppna drogscener i lokalpolisområdena i ${county}`,
    },
    subtitle: (state: string) => `Scener i kartläggningen ${state}, områdena i bokstavsordning`,
    region: { kommun: "Kommun", lokalpolisomrade: "Lokalpolisområde" },
    active: "Aktiva",
    ceased: "Upphörda sedan kartläggningen före",
    unit: "Antal scener",
    onlyCeased:
      "Källan namnger de scener som upphört men inte dem som finns kvar; därför visas bara upphörda.",
    none: (names: readonly string[]) => `Inga sådana scener i ${formatList(names, "sv")}.`,
  },
  en: {
    title: {
      kommun: (county: string) => `Open drug scenes in the kommuner of ${county}`,
      lokalpolisomrade: (county: string) =>
        `Open drug scenes in the lokalpolisområden of ${county}`,
    },
    titleOfCeased: {
      kommun: (county: string) => `Ceased open drug scenes in the kommuner of ${county}`,
      lokalpolisomrade: (county: string) =>
        `Ceased open drug scenes in the lokalpolisområden of ${county}`,
    },
    subtitle: (state: string) => `Scenes in the mapping of ${state}, areas in alphabetical order`,
    region: { kommun: "Kommun", lokalpolisomrade: "Lokalpolisområde" },
    active: "Active",
    ceased: "Ceased since the mapping before",
    unit: "Number of scenes",
    onlyCeased:
      "The source names the scenes that ceased but not those that remain; only the ceased ones are shown.",
    none: (names: readonly string[]) => `No such scenes in ${formatList(names, "en")}.`,
  },
} as const;

/** A count is told only where all of the county's are named. */
function listRows(facts: Facts, { snapshotId, lanskod }: Snapshot, regionKind: RegionKind): Row[] {
  const [complete] = facts.list("complete", { snapshotId });
  const coverage = facts.list("coverage", { snapshotId });
  const ofCounty = coverage.find(
    (each) => each.regionKind === "lan" && each.regionId === lanskod && each.role === "ceased",
  );
  const isCeasedNamed = complete !== undefined || ofCounty?.named === ofCounty?.published;
  const read = (regionId: string, role: string, isKnown: boolean): Figure => {
    if (!isKnown) return NOT_PUBLISHED;
    if (!isReported(complete, { regionKind, regionId })) return { silent: "not-reported" };
    const found = coverage.find(
      (each) => each.regionKind === regionKind && each.regionId === regionId && each.role === role,
    );
    return found?.named ?? NOT_PUBLISHED;
  };
  const ids = new Set(
    coverage.filter((each) => each.regionKind === regionKind).map(({ regionId }) => regionId),
  );
  return [...ids]
    .map((regionId) => ({
      region: nameRegion(facts, { regionKind, regionId }),
      active: read(regionId, "active", complete !== undefined),
      ceased: read(regionId, "ceased", isCeasedNamed),
    }))
    .toSorted((a, b) => compareNames(a.region, b.region));
}

interface Said {
  readonly rows: readonly Row[];
  readonly series: readonly Series[];
  readonly state: string;
  readonly county: string;
}

/** A longer list would be no sentence. */
const MOST_REGIONS = 12;

/** Absent: for two series, for many areas, and where a number is missing. */
function toSentence(facts: Facts, { rows, series, state, county }: Said, language: Language) {
  const [only, second] = series;
  if (only === undefined || second !== undefined || rows.length > MOST_REGIONS) return undefined;
  if (rows.some((row) => isMissing(row[only.key] as Figure))) return undefined;
  const parts = rows.map((row) => `${row.region} ${row[only.key]}`);
  const list = formatList(parts, language);
  const sentence = {
    sv: `Öppna drogscener i ${county} som hade upphört vid kartläggningen ${state}: ${list}.`,
    en: `Open drug scenes in ${county} that had ceased by the mapping of ${state}: ${list}.`,
  }[language];
  return markFiction(sentence, facts.edition.fictional, language);
}
