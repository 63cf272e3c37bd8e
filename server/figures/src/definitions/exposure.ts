/** How many live near active scenes, at each mapping. */

import { type ExposureRow, formatNumber, type Language } from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts } from "../facts.ts";
import { type ChosenRegion, findChosenRegion, listSnapshots } from "../find-choice.ts";
import { makeSheet, NOT_PUBLISHED, noSheet, toNumber } from "../make-sheet.ts";
import type { Series } from "../plot.ts";
import type { Row } from "../sheet.ts";
import { markFiction, sayState } from "../words.ts";

export const exposure: FigureDefinition = {
  slug: "boende-nara",
  name: { sv: "Boende nära scener", en: "Residents near scenes" },
  about: {
    sv: "Uppskattat antal boende nära aktiva scener, vid varje kartläggning.",
    en: "Estimated number of residents near active scenes, at each mapping.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade"],
  needs: [],
  compose: composeExposure,
};

const INKS = ["accent", "lost", "gained"] as const;

function composeExposure(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const found = region ? listExposure(facts, region) : [];
  const radii = listRadii(found);
  const rows = region ? listRows(facts, { found, radii, region, language }) : [];
  if (region === undefined || rows.length === 0) return noSheet(NOTHING);
  const words = WORDS[language];
  const series = radii.map(
    (withinM, place): Series => ({
      key: toKey(withinM),
      name: words.within(formatNumber(withinM, language)),
      ink: INKS[place % INKS.length] ?? "label",
    }),
  );
  const snapshots = listSnapshots(facts, region.lanskod);
  return makeSheet(facts, {
    slug: "boende-nara",
    language,
    title: words.title(region.name),
    subtitle: words.subtitle,
    stateOf: snapshots.at(-1)?.stateOf,
    table: {
      columns: [
        { key: "state", name: words.state, isText: true },
        ...series.map(({ key, name }) => ({ key, name })),
        { key: "ofResidents", name: words.ofResidents },
        { key: "remark", name: words.remark, isText: true },
      ],
      rows,
    },
    plot: { kind: "bars", label: "state", series, unit: words.unit },
    notes: [words.estimate],
    sentence: toSentence(facts, { rows, radii, region }, language),
    sourceIds: [
      ...snapshots.map(({ sourceId }) => sourceId),
      ...facts.list("grid").map(({ sourceId }) => sourceId),
    ],
  });
}

const NOTHING = {
  sv: "Ingen befolkning på rutor är inläst för området, så boende nära scener kan inte uppskattas.",
  en: "No population grid is loaded for the area, so residents near scenes cannot be estimated.",
};

const WORDS = {
  sv: {
    title: (region: string) => `Boende nära öppna drogscener i ${region}`,
    subtitle: "Uppskattat antal boende inom ett avstånd från aktiva scener, vid varje kartläggning",
    within: (metres: string) => `Inom ${metres} m`,
    state: "Läge",
    ofResidents: "Alla boende",
    remark: "Anmärkning",
    partial: "en kommun har inte rapporterat",
    unit: "Antal boende",
    estimate:
      "Uppskattat ur befolkning på rutor, i tiotal. Den som bor inom 250 meter räknas även inom längre avstånd.",
  },
  en: {
    title: (region: string) => `Residents near open drug scenes in ${region}`,
    subtitle: "Estimated number of residents within a distance of active scenes, at each mapping",
    within: (metres: string) => `Within ${metres} m`,
    state: "State of",
    ofResidents: "All residents",
    remark: "Note",
    partial: "a kommun did not report",
    unit: "Residents",
    estimate:
      "Estimated from a population grid, in tens. Those within 250 metres count within longer distances too.",
  },
} as const;

const toKey = (withinM: number) => `within${withinM}`;

/** Of this region, at any mapping. */
function listExposure(facts: Facts, { regionKind, regionId }: ChosenRegion) {
  return facts.list("exposure", { regionKind, regionId });
}

function listRadii(found: readonly ExposureRow[]): number[] {
  const radii = new Set(found.map(({ withinM }) => Number(withinM)));
  return [...radii].toSorted((a, b) => a - b);
}

interface Found {
  readonly found: readonly ExposureRow[];
  readonly radii: readonly number[];
  readonly region: ChosenRegion;
  readonly language: Language;
}

function listRows(facts: Facts, { found, radii, region, language }: Found): Row[] {
  return listSnapshots(facts, region.lanskod).flatMap((snapshot) => {
    const ofSnapshot = found.filter(({ snapshotId }) => snapshotId === snapshot.snapshotId);
    const [first] = ofSnapshot;
    if (first === undefined) return [];
    const cells = radii.map((radius) => [
      toKey(radius),
      ofSnapshot.find(({ withinM }) => withinM === radius)?.residents ?? NOT_PUBLISHED,
    ]);
    const row: Row = {
      state: sayState(snapshot, language),
      ...Object.fromEntries(cells),
      ofResidents: first.ofResidents,
      remark: first.isPartial ? WORDS[language].partial : "",
    };
    return [row];
  });
}

interface Said {
  readonly rows: readonly Row[];
  readonly radii: readonly number[];
  readonly region: ChosenRegion;
}

/** Between the first and the last mapping. Absent: where either is missing, or not whole. */
function toSentence(facts: Facts, { rows, radii, region }: Said, language: Language) {
  const [first, last] = [rows[0], rows.at(-1)];
  const withinM = radii[Math.floor(radii.length / 2)];
  if (first === undefined || last === undefined || first === last || withinM === undefined)
    return undefined;
  if (first.remark !== "" || last.remark !== "") return undefined;
  const [before, after] = [first, last].map((row) => toNumber(row[toKey(withinM)]));
  if (before === undefined || after === undefined) return undefined;
  const write = (value: number) => formatNumber(value, language);
  const sentence = {
    sv: `Omkring ${write(after)} personer bodde inom ${write(withinM)} meter från en aktiv öppen drogscen i ${region.name} vid kartläggningen ${last.state}, mot omkring ${write(before)} vid kartläggningen ${first.state}.`,
    en: `About ${write(after)} people lived within ${write(withinM)} metres of an active open drug scene in ${region.name} at the mapping of ${last.state}, against about ${write(before)} at the mapping of ${first.state}.`,
  }[language];
  return markFiction(sentence, facts.edition.fictional, language);
}
