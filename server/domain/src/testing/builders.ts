/**
 * Small valid values of the domain for tests. Each builder gives one value, changed by what it is
 * told; places and codes are plainly made up (län 99).
 */

import type { Brand } from "../brand.ts";
import type { Observation } from "../observation.ts";
import { isPartialDate, type PartialDate } from "../partial-date.ts";
import { type Position, toPoint } from "../position.ts";
import type { Correction, Scene } from "../scene.ts";
import type { SceneAtSnapshot } from "../scene-feature.ts";
import type { Snapshot } from "../snapshot.ts";
import type { StatusAtSnapshot } from "../status.ts";
import type { PublishedTotal } from "../total.ts";
import type { Metres } from "../units.ts";

/** A branded id or code from its text; the brand follows from where it is used. */
export function id<T extends Brand<string, string>>(text: string): T {
  return text as T;
}

/** A date from its text; throws for a date that does not exist, since that is a broken test. */
export function date(text: string): PartialDate {
  if (!isPartialDate(text)) throw new Error(`no such date: ${text}`);
  return text;
}

/** A length from a number. */
export function metres(length: number): Metres {
  return length as Metres;
}

/** A mapping of län 99 in 2021, no default. */
export function aSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    snapshotId: id("s-2021"),
    lanskod: id("99"),
    stateOf: date("2021"),
    publisher: "Provmyndigheten",
    sourceId: id("prov-kalla"),
    isDefault: false,
    ...changes,
  };
}

/** Mappings of län 99, one a year from 2021 on, called `s1`, `s2` …, from sources `k1`, `k2` … */
export function someSnapshots(count: number): Snapshot[] {
  return Array.from({ length: count }, (_, index) =>
    aSnapshot({
      snapshotId: id(`s${index + 1}`),
      stateOf: date(String(2021 + index)),
      sourceId: id(`k${index + 1}`),
    }),
  );
}

/** A scene at Provtorget, without position. */
export function aScene(changes: Partial<Scene> = {}): Scene {
  return {
    sceneId: id("provtorget"),
    name: "Provtorget",
    kommunkod: id("9901"),
    lokalpolisomrade: id("provdistriktet"),
    position: { basis: "unknown" },
    ...changes,
  };
}

/** The time of a statement that is about a mapping. */
export function atSnapshot(snapshotId: string): Observation["at"] {
  return { kind: "snapshot", snapshotId: id(snapshotId) };
}

/** The time of a statement outside every mapping. */
export function onDate(observedOn: string): Observation["at"] {
  return { kind: "date", observedOn: date(observedOn) };
}

/** What the source `prov-kalla` says of Provtorget: active at `s1`. */
export function anObservation(changes: Partial<Observation> = {}): Observation {
  return {
    observationId: "o-1",
    sceneId: id("provtorget"),
    event: "active",
    at: atSnapshot("s1"),
    sourceId: id("prov-kalla"),
    ...changes,
  };
}

/** The county's published number of scenes at `s1`: seven. */
export function aTotal(changes: Partial<PublishedTotal> = {}): PublishedTotal {
  return {
    totalId: "t-1",
    lanskod: id("99"),
    snapshotId: id("s1"),
    stateOf: date("2021"),
    measure: "scenes",
    value: 7,
    sourceId: id("prov-kalla"),
    ...changes,
  };
}

/** A correction of Provtorget, from the source `rattelse`. */
export function aCorrection(changes: Partial<Correction> = {}): Correction {
  return {
    correctionId: "c-1",
    sceneId: id("provtorget"),
    correctedOn: date("2022-05-01"),
    was: { sv: "Aktiv.", en: "Active." },
    is: { sv: "Upphörd.", en: "Ceased." },
    reason: { sv: "Skrivfel.", en: "A slip of the pen." },
    sourceId: id("rattelse"),
    ...changes,
  };
}

/** Stated as active at `s1` by the source `prov-kalla`. */
export function aStatus(
  changes: Partial<Extract<StatusAtSnapshot, { status: "active" }>> = {},
): StatusAtSnapshot {
  return {
    snapshotId: id("s1"),
    status: "active",
    basis: "stated",
    reason: "stated",
    sourceIds: [id("prov-kalla")],
    ...changes,
  };
}

/** Stated as gone since `s1` by the source `prov-kalla`. */
export function aCeasedStatus(
  changes: Partial<Extract<StatusAtSnapshot, { status: "ceased" }>> = {},
): StatusAtSnapshot {
  return {
    snapshotId: id("s1"),
    status: "ceased",
    basis: "stated",
    reason: "stated",
    ceasedSince: id("s1"),
    sourceIds: [id("prov-kalla")],
    ...changes,
  };
}

/** At `s1` no source says anything. */
export function anUnknownStatus(): StatusAtSnapshot {
  return { snapshotId: id("s1"), status: "unknown", reason: "silent" };
}

/** A point in the open sea, right to 500 metres. */
export function aPlacePosition(): Position {
  return {
    basis: "place",
    geometry: toPoint(20, 57),
    precisionM: metres(500),
    placePoint: "named-place",
  };
}

/** Provtorget at `s1`, with nothing said beside its status. */
export function aSceneAtSnapshot(changes: Partial<SceneAtSnapshot> = {}): SceneAtSnapshot {
  return {
    scene: aScene(),
    status: aStatus(),
    position: { basis: "unknown" },
    kommun: { kommun: "Provköping", lanskod: id("99") },
    lan: { lan: "Provlän" },
    lokalpolisomrade: { name: "Provdistriktet" },
    corrections: [],
    dated: [],
    ...changes,
  };
}
