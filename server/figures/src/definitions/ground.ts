/** Ground kept, lost and gained between two mappings: of a region, and of each kommun of a county. */

import {
  compareNames,
  formatArea,
  formatNumber,
  type GroundTotal,
  type Language,
} from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts, SumFact } from "../facts.ts";
import { findChosenPair, findChosenRegion, nameRegion } from "../find-choice.ts";
import { makeSheet, noSheet, toNumber } from "../make-sheet.ts";
import type { Row } from "../sheet.ts";
import { markFiction, sayState } from "../words.ts";

export const ground: FigureDefinition = {
  slug: "mark",
  name: { sv: "Mark som finns kvar, lämnats och tillkommit", en: "Ground kept, lost and gained" },
  about: {
    sv: "Kartlagd mark i två kartläggningar, lagd på varandra.",
    en: "Mapped ground of two mappings, laid upon each other.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade", "from", "to"],
  needs: [],
  compose: composeGround,
};

type Comparable = Extract<GroundTotal, { comparable: true }>;

function composeGround(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const pair = findChosenPair(facts, choice);
  if (region === undefined || pair === undefined) return noSheet(NOTHING);
  const wanted = { fromSnapshotId: pair.from.snapshotId, toSnapshotId: pair.to.snapshotId };
  const sums = facts.list("sum", wanted);
  const own = sums.find(
    (each) => each.regionKind === region.regionKind && each.regionId === region.regionId,
  );
  if (!own?.sum.ground.comparable) return noSheet(NOTHING);
  const parts = region.regionKind === "lan" ? sums.filter(isComparableKommun) : [];
  const rows = [own, ...parts.toSorted(byName(facts))].map((sum) => toRow(facts, sum));
  const [from, to] = [sayState(pair.from, language), sayState(pair.to, language)];
  const words = WORDS[language];
  return makeSheet(facts, {
    slug: "mark",
    language,
    title: words.title(region.name),
    subtitle: words.subtitle(from, to),
    stateOf: pair.to.stateOf,
    table: {
      columns: [
        { key: "region", name: words.region, isText: true },
        ...PARTS.map((key) => ({ key, name: words[key], unit: "m²" })),
        { key: "beforeM2", name: words.beforeM2, unit: "m²" },
        { key: "afterM2", name: words.afterM2, unit: "m²" },
        { key: "belowToleranceM2", name: words.belowToleranceM2, unit: "m²" },
      ],
      rows,
    },
    plot: {
      kind: "bars",
      label: "region",
      isStacked: true,
      series: [
        { key: "keptM2", name: words.keptM2, ink: "accent" },
        { key: "lostM2", name: words.lostM2, ink: "lost", isOpen: true },
        { key: "gainedM2", name: words.gainedM2, ink: "gained" },
      ],
      unit: words.unit,
    },
    notes: [words.tolerance, ...sayLeftOut(own.sum.ground, language)],
    sentence: toSentence(own.sum.ground, { region: region.name, from, to }, facts, language),
    sourceIds: [pair.from.sourceId, pair.to.sourceId],
  });
}

const PARTS = ["keptM2", "lostM2", "gainedM2"] as const;

const NOTHING = {
  sv: "Ingen mark är kartlagd i båda kartläggningarna, så det finns inget att jämföra.",
  en: "No ground is mapped in both mappings, so there is nothing to compare.",
};

const WORDS = {
  sv: {
    title: (region: string) => `Mark med öppna drogscener i ${region}`,
    subtitle: (from: string, to: string) =>
      `Kvar, lämnad och tillkommen mark från ${from} till ${to}, kvadratmeter`,
    region: "Område",
    keptM2: "Kvar",
    lostM2: "Lämnad",
    gainedM2: "Tillkommen",
    beforeM2: "Före",
    afterM2: "Efter",
    belowToleranceM2: "Smalare än toleransen",
    unit: "Kvadratmeter",
    tolerance:
      "Remsor som är smalare än vad två ritningar av samma gräns kan skilja räknas för sig och visas i tabellen.",
  },
  en: {
    title: (region: string) => `Ground of open drug scenes in ${region}`,
    subtitle: (from: string, to: string) =>
      `Ground kept, lost and gained from ${from} to ${to}, square metres`,
    region: "Area",
    keptM2: "Kept",
    lostM2: "Lost",
    gainedM2: "Gained",
    beforeM2: "Before",
    afterM2: "After",
    belowToleranceM2: "Narrower than the tolerance",
    unit: "Square metres",
    tolerance:
      "Strips narrower than two drawings of one outline can differ are counted apart and stand in the table.",
  },
} as const;

const isComparableKommun = ({ regionKind, sum }: SumFact) =>
  regionKind === "kommun" && sum.ground.comparable;

const byName = (facts: Facts) => (a: SumFact, b: SumFact) =>
  compareNames(nameRegion(facts, a), nameRegion(facts, b));

/** Whole square metres: the files, the picture and the sentence tell the same. */
function toRow(facts: Facts, fact: SumFact): Row {
  const sums = fact.sum.ground as Comparable;
  return {
    region: nameRegion(facts, fact),
    keptM2: Math.round(sums.keptM2),
    lostM2: Math.round(sums.lostM2),
    gainedM2: Math.round(sums.gainedM2),
    beforeM2: Math.round(sums.beforeM2),
    afterM2: Math.round(sums.afterM2),
    belowToleranceM2: Math.round(sums.belowToleranceLostM2 + sums.belowToleranceGainedM2),
  };
}

function sayLeftOut({ notCompared }: GroundTotal, language: Language): string[] {
  const count = Object.values(notCompared).reduce((sum, each) => sum + each, 0);
  if (count === 0) return [];
  return [
    {
      sv: `${formatNumber(count, language)} förändringar kan inte jämföras i mark och är inte med.`,
      en: `${formatNumber(count, language)} changes cannot be compared in ground and are left out.`,
    }[language],
  ];
}

interface Said {
  readonly region: string;
  readonly from: string;
  readonly to: string;
}

function toSentence(
  sums: Comparable,
  { region, from, to }: Said,
  facts: Facts,
  language: Language,
): string {
  const [before, after] = [sums.beforeM2, sums.afterM2].map((areaM2) =>
    formatArea(areaM2, language),
  );
  const percent = toNumber(sums.changePercent);
  const share = percent === undefined ? "" : ` (${formatNumber(percent, language)} %)`;
  const sentence = {
    sv: `Den kartlagda marken med öppna drogscener i ${region} var ${before} m² ${from} och ${after} m² ${to}${share}.`,
    en: `The mapped ground of open drug scenes in ${region} was ${before} m² in ${from} and ${after} m² in ${to}${share}.`,
  }[language];
  return markFiction(sentence, facts.edition.fictional, language);
}
