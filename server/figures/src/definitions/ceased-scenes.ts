/** The scenes that ceased since the mapping before, by name. */

import {
  compareNames,
  formatList,
  type Language,
  type Snapshot,
  spellCount,
  upperFirst,
} from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts, StatusFact } from "../facts.ts";
import {
  type ChosenRegion,
  findChosenRegion,
  findChosenSnapshot,
  nameRegion,
  toPlaceOf,
} from "../find-choice.ts";
import { makeSheet, noSheet } from "../make-sheet.ts";
import { sayCorrections } from "../sentences/say-corrections.ts";
import { sayBasis } from "../sentences/say-status.ts";
import { markFiction, sayState } from "../words.ts";

export const ceasedScenes: FigureDefinition = {
  slug: "upphorda",
  name: { sv: "Upphörda scener", en: "Ceased scenes" },
  about: {
    sv: "De scener som upphört sedan kartläggningen före, med namn.",
    en: "The scenes that have ceased since the mapping before, by name.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade", "snapshot"],
  needs: [],
  compose: composeCeasedScenes,
};

function composeCeasedScenes(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const snapshot = findChosenSnapshot(facts, choice);
  if (region === undefined || snapshot === undefined) return noSheet(NOTHING);
  const ceased = listCeased(facts, snapshot, region);
  if (ceased.length === 0) return noSheet(NOTHING);
  const words = WORDS[language];
  const rows = ceased.map(({ sceneId, kommunkod, lokalpolisomrade, basis }) => ({
    scene: facts.list("scene", { sceneId })[0]?.name ?? sceneId,
    kommun: nameRegion(facts, { regionKind: "kommun", regionId: kommunkod }),
    lokalpolisomrade: nameRegion(facts, {
      regionKind: "lokalpolisomrade",
      regionId: lokalpolisomrade,
    }),
    basis: sayBasis(basis, language),
  }));
  const state = sayState(snapshot, language);
  return makeSheet(facts, {
    slug: "upphorda",
    language,
    title: words.title(region.name),
    subtitle: words.subtitle(state),
    stateOf: snapshot.stateOf,
    table: {
      columns: (["scene", "kommun", "lokalpolisomrade", "basis"] as const).map((key) => ({
        key,
        name: words[key],
        isText: true,
      })),
      rows,
    },
    plot: { kind: "table" },
    notes: sayCorrections(facts, ceased, language),
    sentence: toSentence(facts, { rows, region, state }, language),
    sourceIds: [snapshot.sourceId],
  });
}

const NOTHING = {
  sv: "Ingen scen med namn har upphört i området sedan kartläggningen före, eller så säger ingen källa vilka.",
  en: "No scene with a name has ceased in the area since the mapping before, or no source says which.",
};

const WORDS = {
  sv: {
    title: (region: string) => `Upphörda öppna drogscener i ${region}`,
    subtitle: (state: string) =>
      `Scener som fanns vid kartläggningen före och hade upphört vid kartläggningen ${state}`,
    scene: "Scen",
    kommun: "Kommun",
    lokalpolisomrade: "Lokalpolisområde",
    basis: "Uppgift",
  },
  en: {
    title: (region: string) => `Ceased open drug scenes in ${region}`,
    subtitle: (state: string) =>
      `Scenes that were there at the mapping before and had ceased by the mapping of ${state}`,
    scene: "Scene",
    kommun: "Kommun",
    lokalpolisomrade: "Lokalpolisområde",
    basis: "Known because",
  },
} as const;

/** By name. */
function listCeased(facts: Facts, { snapshotId }: Snapshot, region: ChosenRegion): StatusFact[] {
  return facts
    .list("status", { snapshotId, status: "ceased", ceasedSince: snapshotId, ...toPlaceOf(region) })
    .toSorted((a, b) => compareNames(a.sceneId, b.sceneId));
}

/** A list of more would be no sentence. */
const MOST_NAMES = 12;

interface Said {
  readonly rows: readonly { readonly scene: string }[];
  readonly region: ChosenRegion;
  readonly state: string;
}

function toSentence(facts: Facts, { rows, region, state }: Said, language: Language): string {
  const spelled = upperFirst(spellCount(rows.length, language));
  const one = rows.length === 1;
  const names =
    rows.length > MOST_NAMES
      ? ""
      : `: ${formatList(
          rows.map(({ scene }) => scene),
          language,
        )}`;
  const sentence = {
    sv: `${spelled} ${one ? "öppen drogscen" : "öppna drogscener"} i ${region.name} hade upphört vid kartläggningen ${state}${names}.`,
    en: `${spelled} open drug ${one ? "scene" : "scenes"} in ${region.name} had ceased by the mapping of ${state}${names}.`,
  }[language];
  return markFiction(sentence, facts.edition.fictional, language);
}
