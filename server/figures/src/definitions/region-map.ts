/** A map of a region's scenes at one mapping: there, or ceased since the mapping before. */

import { type Language, STATUSES } from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts, SceneFact, StatusFact } from "../facts.ts";
import {
  type ChosenRegion,
  findChosenRegion,
  findChosenSnapshot,
  toPlaceOf,
} from "../find-choice.ts";
import { makeSheet, NOT_PUBLISHED, noSheet } from "../make-sheet.ts";
import { MARK_SHAPES } from "../map/mark-shapes.ts";
import type { MapGround, MapSign } from "../plot.ts";
import { sayCorrections } from "../sentences/say-corrections.ts";
import { sayStatus } from "../sentences/say-status.ts";
import type { Row } from "../sheet.ts";
import { sayState } from "../words.ts";
import { POSITION_WORDS, toBackground, toSignPlace } from "./map-parts.ts";

export const regionMap: FigureDefinition = {
  slug: "karta",
  name: { sv: "Karta över scener", en: "Map of scenes" },
  about: {
    sv: "Ett områdes scener vid en kartläggning, på en karta.",
    en: "The scenes of an area at one mapping, on a map.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade", "snapshot"],
  needs: [],
  compose: composeRegionMap,
};

function composeRegionMap(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const snapshot = findChosenSnapshot(facts, choice);
  if (region === undefined || snapshot === undefined) return noSheet(NOTHING);
  const statuses = listStatuses(facts, snapshot.snapshotId, region);
  const ids = new Set(statuses.map(({ sceneId }) => sceneId));
  const scenes = facts
    .list("sceneFeature", { snapshotId: snapshot.snapshotId })
    .filter(({ sceneId }) => ids.has(sceneId));
  const placed = scenes.filter(({ feature }) => feature.geometry !== null);
  if (placed.length === 0) return noSheet(NOTHING);
  const words = WORDS[language];
  const geometries = placed.map(
    ({ feature }) => feature.geometry as NonNullable<typeof feature.geometry>,
  );
  const shown = STATUSES.filter((status) =>
    placed.some(({ feature }) => feature.properties.status === status),
  );
  const background = toBackground(facts, region, geometries);
  return makeSheet(facts, {
    slug: "karta",
    language,
    title: words.title(region.name),
    subtitle: words.subtitle(sayState(snapshot, language)),
    stateOf: snapshot.stateOf,
    table: {
      columns: [
        { key: "scene", name: words.scene, isText: true },
        { key: "kommun", name: words.kommun, isText: true },
        { key: "status", name: words.status, isText: true },
        { key: "position", name: words.position, isText: true },
        { key: "precisionM", name: words.precisionM, unit: "m" },
        { key: "areaM2", name: words.areaM2, unit: "m²" },
      ],
      rows: scenes.map(({ feature }) => toRow(feature.properties, language)),
    },
    plot: {
      kind: "map",
      ...background,
      ground: placed.flatMap(toGround),
      signs: scenes.flatMap(toSign),
      legend: shown.map((status) => ({
        name: words.legend[status],
        shape: MARK_SHAPES[status],
      })),
    },
    notes: [
      ...(placed.length < scenes.length ? [words.unplaced(scenes.length - placed.length)] : []),
      ...sayCorrections(facts, statuses, language),
      words.map(facts.land.attribution),
    ],
    sourceIds: [snapshot.sourceId],
  });
}

const NOTHING = {
  sv: "Ingen scen i området har ett läge på kartan vid kartläggningen.",
  en: "No scene in the area has a place on the map at the mapping.",
};

const WORDS = {
  sv: {
    title: (region: string) => `Karta över öppna drogscener i ${region}`,
    subtitle: (state: string) => `Läget ${state}. Cirkeln runt en scen visar hur osäkert läget är`,
    scene: "Scen",
    kommun: "Kommun",
    status: "Status",
    position: "Läge",
    precisionM: "Osäkerhet",
    areaM2: "Mark",
    legend: { active: "Aktiv", ceased: "Upphörd sedan kartläggningen före", unknown: "Okänd" },
    unplaced: (count: number) => `${count} av scenerna saknar läge och står bara i tabellen.`,
    map: (attribution: string) => `Karta: ${attribution}.`,
  },
  en: {
    title: (region: string) => `Map of open drug scenes in ${region}`,
    subtitle: (state: string) =>
      `State of ${state}. The circle around a scene shows how uncertain its place is`,
    scene: "Scene",
    kommun: "Kommun",
    status: "Status",
    position: "Position",
    precisionM: "Uncertainty",
    areaM2: "Ground",
    legend: { active: "Active", ceased: "Ceased since the mapping before", unknown: "Unknown" },
    unplaced: (count: number) =>
      `${count} of the scenes have no place and stand in the table only.`,
    map: (attribution: string) => `Map: ${attribution}.`,
  },
} as const;

/** Active, or ceased since the mapping before. */
function listStatuses(facts: Facts, snapshotId: string, region: ChosenRegion): StatusFact[] {
  return facts
    .list("status", { snapshotId, ...toPlaceOf(region) })
    .filter(
      ({ status, ceasedSince }) =>
        status === "active" || (status === "ceased" && ceasedSince === snapshotId),
    );
}

function toRow(scene: SceneFact["feature"]["properties"], language: Language): Row {
  const { name, kommun, status, positionBasis, positionPrecisionM, areaM2 } = scene;
  return {
    scene: name,
    kommun,
    status: sayStatus(status, language),
    position: POSITION_WORDS[language][positionBasis],
    precisionM: positionPrecisionM ?? (positionBasis === "mapped" ? "" : NOT_PUBLISHED),
    areaM2: areaM2 === undefined ? { notComparable: "no-mapped-ground" } : Math.round(areaM2),
  };
}

function toGround({ feature: { geometry, properties } }: SceneFact): MapGround[] {
  if (geometry === null || geometry.type === "Point") return [];
  const { positionBasis, status } = properties;
  const look =
    positionBasis === "described" ? "described" : status === "active" ? "active" : "ceased";
  return [{ geometry, look }];
}

function toSign({ feature: { geometry, properties } }: SceneFact, row: number): MapSign[] {
  if (geometry === null) return [];
  const { name, status, positionBasis, positionPrecisionM } = properties;
  const sign = {
    row,
    name,
    shape: MARK_SHAPES[status],
    ...toSignPlace(geometry),
    uncertaintyM: positionBasis === "place" ? (positionPrecisionM ?? 0) : 0,
  };
  return [sign];
}
