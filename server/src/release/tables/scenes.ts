/** Tables `scene`, `sceneNote`, `correction`, `observation`, `sceneStatus`: scenes over time. */

import type {
  Correction,
  Footprint,
  Kommunkod,
  LokalpolisomradeId,
  Observation,
  Position,
  Scene,
  SceneId,
  SceneNote,
  SceneStatus,
  SnapshotId,
  SourceId,
  StatusAtSnapshot,
  StatusBasis,
  StatusReason,
} from "@scenkartan/domain";
import { bilingual, type Codec, flag, json, plain, type Row } from "../columns.ts";
import { defineTable } from "../table.ts";

const position: Codec = {
  toCells: (_, value) => {
    const stated = value as Position;
    return {
      positionBasis: stated.basis,
      positionPoint: stated.basis === "place" ? stated.placePoint : null,
      positionPrecisionM: "precisionM" in stated ? stated.precisionM : null,
      areaM2: stated.basis === "mapped" ? stated.areaM2 : null,
      geometry: stated.basis === "unknown" ? null : JSON.stringify(stated.geometry),
    };
  },
  fromCells: (_, row): Position => toPosition(row),
};

function toPosition(row: Row): Position {
  const geometry = row.geometry === null ? undefined : JSON.parse(String(row.geometry));
  const precisionM = row.positionPrecisionM;
  switch (row.positionBasis) {
    case "mapped":
      return { basis: "mapped", geometry, areaM2: row.areaM2 } as Position;
    case "described":
      return { basis: "described", geometry, precisionM } as Position;
    case "place":
      return { basis: "place", geometry, precisionM, placePoint: row.positionPoint } as Position;
    default:
      return { basis: "unknown" };
  }
}

export const sceneTable = defineTable<Scene>("scene", {
  sceneId: plain,
  name: plain,
  kommunkod: plain,
  stadsdelsomrade: plain,
  lokalpolisomrade: plain,
  position,
});

export const sceneNoteTable = defineTable<SceneNote>("sceneNote", {
  noteId: plain,
  sceneId: plain,
  kind: plain,
  text: bilingual,
  sourceId: plain,
});

export const correctionTable = defineTable<Correction>("correction", {
  correctionId: plain,
  sceneId: plain,
  snapshotId: plain,
  correctedOn: plain,
  was: bilingual,
  is: bilingual,
  reason: bilingual,
  sourceId: plain,
});

/** At a mapping or on a date, as `snapshotId` or `observedOn`. */
const at: Codec = {
  toCells: (_, value) => {
    const stated = value as Observation["at"];
    return {
      snapshotId: stated.kind === "snapshot" ? stated.snapshotId : null,
      observedOn: stated.kind === "date" ? stated.observedOn : null,
    };
  },
  fromCells: (_, row) =>
    row.snapshotId === null
      ? { kind: "date", observedOn: row.observedOn }
      : { kind: "snapshot", snapshotId: row.snapshotId },
};

export const observationTable = defineTable<Observation>("observation", {
  observationId: plain,
  sceneId: plain,
  at,
  event: plain,
  sourceId: plain,
  note: bilingual,
});

/** A mapping that names every scene, but for the kommuner that did not report. */
export interface MappedSnapshot {
  readonly snapshotId: SnapshotId;
  readonly notReported: readonly Kommunkod[];
}

export const mappedSnapshotTable = defineTable<MappedSnapshot>("mappedSnapshot", {
  snapshotId: plain,
  notReported: json,
});

export const footprintTable = defineTable<Footprint>("footprint", {
  snapshotId: plain,
  sceneId: plain,
  name: plain,
  kommunkod: plain,
  lokalpolisomrade: plain,
  position,
});

/** A status as it lies in the file: flat, with what does not apply absent. */
export interface StatusRow {
  readonly snapshotId: SnapshotId;
  readonly sceneId: SceneId;
  readonly status: SceneStatus["status"];
  readonly basis?: StatusBasis;
  readonly reason: StatusReason;
  readonly event?: Observation["event"];
  readonly ceasedSince?: SnapshotId;
  readonly sourceIds: readonly SourceId[];
  /** As divided when the mapping was made. */
  readonly kommunkod: Kommunkod;
  readonly lokalpolisomrade: LokalpolisomradeId;
  /** Active now, or ceased since the mapping before. */
  readonly isCurrent: boolean;
}

/** A status with the scene it belongs to, ready to be written. */
export function toStatusRow(
  status: StatusAtSnapshot,
  scene: Pick<StatusRow, "sceneId" | "kommunkod" | "lokalpolisomrade" | "isCurrent">,
): StatusRow {
  return { sourceIds: [], ...status, ...scene };
}

export const sceneStatusTable = defineTable<StatusRow>("sceneStatus", {
  snapshotId: plain,
  sceneId: plain,
  status: plain,
  basis: plain,
  reason: plain,
  event: plain,
  ceasedSince: plain,
  sourceIds: json,
  kommunkod: plain,
  lokalpolisomrade: plain,
  isCurrent: flag,
});
