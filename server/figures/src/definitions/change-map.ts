/** A map of what changed between two mappings: ground kept, lost and gained, and what became of scenes. */

import { CHANGE_KINDS, GROUND_PARTS, type Language } from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { ChangeFact, Facts } from "../facts.ts";
import { type ChosenRegion, findChosenPair, findChosenRegion, toPlaceOf } from "../find-choice.ts";
import { makeSheet, noSheet } from "../make-sheet.ts";
import { CHANGE_MARK_SHAPES } from "../map/mark-shapes.ts";
import type { MapSign } from "../plot.ts";
import type { Row } from "../sheet.ts";
import { sayState } from "../words.ts";
import { toBackground, toSignPlace } from "./map-parts.ts";

export const changeMap: FigureDefinition = {
  slug: "karta-forandring",
  name: { sv: "Karta över förändring", en: "Map of change" },
  about: {
    sv: "Vad som hänt med scener och mark mellan två kartläggningar, på en karta.",
    en: "What became of scenes and ground between two mappings, on a map.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade", "from", "to"],
  needs: [],
  compose: composeChangeMap,
};

function composeChangeMap(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const pair = findChosenPair(facts, choice);
  if (region === undefined || pair === undefined) return noSheet(NOTHING);
  const wanted = { fromSnapshotId: pair.from.snapshotId, toSnapshotId: pair.to.snapshotId };
  const changes = facts.list("changeFeature", wanted).filter((each) => isWithin(each, region));
  const placed = changes.filter(({ geometry }) => geometry !== null);
  if (placed.length === 0) return noSheet(NOTHING);
  const ids = new Set(placed.map(({ changeId }) => changeId));
  const ground = facts.list("changeGround", wanted).filter(({ changeId }) => ids.has(changeId));
  const words = WORDS[language];
  const geometries = placed.flatMap(({ geometry }) => geometry ?? []);
  const kinds = CHANGE_KINDS.filter((kind) =>
    placed.some(({ properties }) => properties.kind === kind),
  );
  const parts = GROUND_PARTS.filter((part) => ground.some((each) => each.part === part));
  return makeSheet(facts, {
    slug: "karta-forandring",
    language,
    title: words.title(region.name),
    subtitle: words.subtitle(sayState(pair.from, language), sayState(pair.to, language)),
    stateOf: pair.to.stateOf,
    table: {
      columns: [
        { key: "scene", name: words.scene, isText: true },
        { key: "kind", name: words.kind, isText: true },
        { key: "keptM2", name: words.kept, unit: "m²" },
        { key: "lostM2", name: words.lost, unit: "m²" },
        { key: "gainedM2", name: words.gained, unit: "m²" },
      ],
      rows: changes.map((change) => toRow(change, language)),
    },
    plot: {
      kind: "map",
      ...toBackground(facts, region, geometries),
      ground: ground.map(({ part, geometry }) => ({ look: part, geometry })),
      signs: changes.flatMap(toSign),
      legend: [
        ...kinds.map((kind) => ({ name: words.kinds[kind], shape: CHANGE_MARK_SHAPES[kind] })),
        ...parts.map((part) => ({ name: words.ground[part], look: part })),
      ],
    },
    notes: [
      ...(placed.length < changes.length ? [words.unplaced(changes.length - placed.length)] : []),
      words.map(facts.land.attribution),
    ],
    sourceIds: [pair.from.sourceId, pair.to.sourceId],
  });
}

const NOTHING = {
  sv: "Ingen förändring i området har ett läge på kartan, eller så är kartläggningarna inte jämförda.",
  en: "No change in the area has a place on the map, or the mappings have not been compared.",
};

const WORDS = {
  sv: {
    title: (region: string) => `Vad som hänt med öppna drogscener i ${region}`,
    subtitle: (from: string, to: string) => `Från kartläggningen ${from} till ${to}`,
    scene: "Scen",
    kind: "Förändring",
    kept: "Kvar",
    lost: "Lämnad",
    gained: "Tillkommen",
    kinds: {
      added: "ny",
      ceased: "upphörd",
      shrunk: "mindre",
      grown: "större",
      unchanged: "kvar",
      moved: "flyttad",
      split: "delad",
      merged: "sammanslagen",
      returned: "tillbaka",
      corrected: "rättad",
      unknown: "okänd",
    },
    ground: { kept: "mark som finns kvar", lost: "lämnad mark", gained: "ny mark" },
    unplaced: (count: number) => `${count} förändringar saknar läge och står bara i tabellen.`,
    map: (attribution: string) => `Karta: ${attribution}.`,
  },
  en: {
    title: (region: string) => `What became of open drug scenes in ${region}`,
    subtitle: (from: string, to: string) => `From the mapping of ${from} to that of ${to}`,
    scene: "Scene",
    kind: "Change",
    kept: "Kept",
    lost: "Lost",
    gained: "Gained",
    kinds: {
      added: "added",
      ceased: "ceased",
      shrunk: "smaller",
      grown: "larger",
      unchanged: "still there",
      moved: "moved",
      split: "split",
      merged: "merged",
      returned: "returned",
      corrected: "corrected",
      unknown: "unknown",
    },
    ground: { kept: "ground kept", lost: "ground lost", gained: "ground gained" },
    unplaced: (count: number) => `${count} changes have no place and stand in the table only.`,
    map: (attribution: string) => `Map: ${attribution}.`,
  },
} as const;

/** At either end. */
function isWithin({ properties }: ChangeFact, region: ChosenRegion): boolean {
  const place = Object.entries(toPlaceOf(region));
  const ends = [properties.regionBefore, properties.regionAfter] as readonly (
    | Readonly<Record<string, string>>
    | undefined
  )[];
  return ends.some((end) => place.every(([name, value]) => end?.[name] === value));
}

function toRow({ properties }: ChangeFact, language: Language): Row {
  const { ground, keptM2, lostM2, gainedM2, kind } = properties;
  const cell = (areaM2: number | undefined) =>
    areaM2 !== undefined
      ? Math.round(areaM2)
      : { notComparable: ground.comparable ? ("no-mapped-ground" as const) : ground.reason };
  return {
    scene: toName(properties),
    kind: WORDS[language].kinds[kind],
    keptM2: cell(keptM2),
    lostM2: cell(lostM2),
    gainedM2: cell(gainedM2),
  };
}

function toName({ afterNames, beforeNames }: ChangeFact["properties"]): string {
  return (afterNames.length > 0 ? afterNames : beforeNames).join(", ");
}

function toSign({ geometry, properties }: ChangeFact, row: number): MapSign[] {
  if (geometry === null) return [];
  const sign = {
    row,
    name: toName(properties),
    shape: CHANGE_MARK_SHAPES[properties.kind],
    ...toSignPlace(geometry),
    uncertaintyM: 0,
  };
  return [sign];
}
