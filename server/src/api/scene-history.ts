/** One scene as its sources tell it, oldest first. */

import {
  compareSnapshots,
  type Footprint,
  type Observation,
  type Scene,
  type SceneId,
  type SourceId,
  toLastDay,
  toPositionProperties,
} from "@scenkartan/domain";
import {
  correctionTable,
  findRows,
  footprintTable,
  observationTable,
  type Release,
  type StatusRow,
  sceneNoteTable,
  sceneStatusTable,
  sceneTable,
  snapshotTable,
} from "../release/index.ts";
import { toProvenance } from "./envelope.ts";
import { findKommun, findLan, findLokalpolisomrade } from "./find-region.ts";
import { findSources } from "./find-sources.ts";
import { keepMatching } from "./keep-matching.ts";
import { ProblemError } from "./problem.ts";

/** The whole history of a scene. Throws a 404 for an id that no scene has. */
export function toSceneHistory(release: Release, sceneId: SceneId) {
  const { db } = release;
  const ofScene = { sceneId };
  const { kommunkod, lokalpolisomrade, position: own, ...named } = findScene(release, sceneId);
  const { kommun, lanskod } = findKommun(release, kommunkod);
  const { history, lastDrawn } = toHistory(release, sceneId);
  const position = lastDrawn ?? own;
  const notes = findRows(db, sceneNoteTable, ofScene);
  const corrections = findRows(db, correctionTable, ofScene);
  const sourceIds = [...history, ...notes, ...corrections].flatMap((entry): SourceId[] =>
    "sources" in entry ? [...entry.sources] : [entry.sourceId],
  );
  return {
    type: "Feature",
    id: sceneId,
    ...toProvenance(release),
    geometry: position.basis === "unknown" ? null : position.geometry,
    properties: {
      ...named,
      kommunkod,
      kommun,
      lanskod,
      lan: findLan(release, lanskod).lan,
      lokalpolisomrade,
      lokalpolisomradeName: findLokalpolisomrade(release, lokalpolisomrade).name,
      ...toPositionProperties(position),
    },
    history,
    notes,
    corrections,
    sources: findSources(release, sourceIds),
  };
}

/** Throws a 404 for an id that no scene has. */
export function findScene({ db }: Release, sceneId: SceneId): Scene {
  const [scene] = findRows(db, sceneTable, { sceneId });
  if (scene !== undefined) return scene;
  throw new ProblemError("unknown-scene", {
    sv: `Scenen ${sceneId} finns inte. Alla scener listas av scenes?include=earlier.`,
    en: `There is no scene ${sceneId}. All scenes are listed by scenes?include=earlier.`,
  });
}

/**
 * Mappings and dated statements in one row, each placed by the last day that it can mean; and where
 * the latest mapping that draws the scene has it.
 */
function toHistory({ db }: Release, sceneId: SceneId) {
  const ofScene = { sceneId };
  const statuses = findRows(db, sceneStatusTable, ofScene);
  const footprints = findRows(db, footprintTable, ofScene);
  const snapshots = findRows(db, snapshotTable).sort(compareSnapshots);
  const mapped = snapshots.flatMap(({ snapshotId, stateOf }) =>
    keepMatching(statuses, { snapshotId }).map((status) => ({
      day: toLastDay(stateOf),
      entry: toMappedEntry(status, keepMatching(footprints, { snapshotId })[0]),
    })),
  );
  const dated = findRows(db, observationTable, ofScene).flatMap(toDatedEntry);
  const inOrder = [...mapped, ...dated].sort((a, b) => a.day.localeCompare(b.day));
  const drawn = snapshots.flatMap(({ snapshotId }) => keepMatching(footprints, { snapshotId }));
  return { history: inOrder.map(({ entry }) => entry), lastDrawn: drawn.at(-1)?.position };
}

function toMappedEntry(
  { snapshotId, status, basis, reason, event, ceasedSince, sourceIds }: StatusRow,
  footprint: Footprint | undefined,
) {
  return {
    kind: "snapshot" as const,
    snapshotId,
    ...(footprint?.name && { name: footprint.name }),
    status,
    ...(basis && { statusBasis: basis }),
    statusReason: reason,
    ...(event && { event }),
    ...(ceasedSince && { ceasedSince }),
    ...(footprint && toPositionProperties(footprint.position)),
    sources: sourceIds,
  };
}

function toDatedEntry({ at, event, sourceId, note }: Observation) {
  if (at.kind === "snapshot") return [];
  const { observedOn } = at;
  const entry = { kind: "dated" as const, observedOn, event, sourceId, ...(note && { note }) };
  return [{ day: toLastDay(observedOn), entry }];
}
