/** The writer of scene features: the one place where a scene at a mapping becomes GeoJSON. */

import type { Feature, Geometry } from "geojson";
import type { SourceId } from "./ids.ts";
import type { Observation } from "./observation.ts";
import type { Kommun, Lan, Lokalpolisomrade } from "./place.ts";
import type { Position } from "./position.ts";
import type { Published } from "./published.ts";
import type { Correction, Scene } from "./scene.ts";
import type { SceneStatus, StatusAtSnapshot } from "./status.ts";

/** One scene at one mapping, with everything its feature says. */
export interface SceneAtSnapshot {
  readonly scene: Scene;
  readonly status: StatusAtSnapshot;
  /** Where this mapping has it; the scene's own position where the mapping draws nothing. */
  readonly position: Position;
  readonly kommun: Pick<Kommun, "kommun" | "lanskod">;
  readonly lan: Pick<Lan, "lan">;
  readonly lokalpolisomrade: Pick<Lokalpolisomrade, "name">;
  readonly corrections: readonly Correction[];
  /** What sources say of the scene on dates outside every mapping. */
  readonly dated: readonly Observation[];
}

/**
 * A scene at a mapping as a GeoJSON feature (RFC 7946).
 * Shape:  the geometry of its position; `null` when that is unknown.
 * CRS:    WGS 84, longitude then latitude.
 * Absent: `areaM2` unless the ground is mapped and the scene active there; `ceasedSince` unless ceased; `statusBasis` when the
 *         status is unknown.
 * Errors: never throws.
 */
export function toSceneFeature(published: Published<SceneAtSnapshot>): Feature<Geometry | null> {
  const { scene, status, position, kommun, lan, lokalpolisomrade } = published;
  return {
    type: "Feature",
    id: scene.sceneId,
    geometry: position.basis === "unknown" ? null : position.geometry,
    properties: {
      sceneId: scene.sceneId,
      name: scene.name,
      ...toStatusProperties(status),
      kommunkod: scene.kommunkod,
      kommun: kommun.kommun,
      lanskod: kommun.lanskod,
      lan: lan.lan,
      ...(scene.stadsdelsomrade && { stadsdelsomrade: scene.stadsdelsomrade }),
      lokalpolisomrade: scene.lokalpolisomrade,
      lokalpolisomradeName: lokalpolisomrade.name,
      ...toGroundProperties(position, status),
      snapshot: status.snapshotId,
      sources: toSourceIds(published),
      dated: published.dated.flatMap(toDatedStatement),
      corrections: published.corrections.map(({ sceneId: _, ...correction }) => correction),
    },
  };
}

/** A scene that has ceased keeps its last ground as a place to look at, but covers none. */
function toGroundProperties(position: Position, { status }: SceneStatus) {
  const { areaM2, ...place } = { areaM2: undefined, ...toPositionProperties(position) };
  return status === "active" && areaM2 !== undefined ? { ...place, areaM2 } : place;
}

/** Everyone who speaks of the scene here: of the mapping, of a date outside it, of a correction. */
function toSourceIds({ status, dated, corrections }: SceneAtSnapshot): SourceId[] {
  const ofStatus = status.status === "unknown" ? [] : status.sourceIds;
  const others = [...dated, ...corrections].map(({ sourceId }) => sourceId);
  return [...new Set([...ofStatus, ...others])];
}

function toDatedStatement({ at, event, sourceId }: Observation) {
  return at.kind === "date" ? [{ observedOn: at.observedOn, event, sourceId }] : [];
}

/** Status, basis, reason, event and since-when, flat, absent where they do not apply. */
export function toStatusProperties(status: SceneStatus) {
  if (status.status === "unknown") return { status: status.status, statusReason: status.reason };
  const known = {
    status: status.status,
    statusBasis: status.basis,
    statusReason: status.reason,
  };
  if (status.status === "ceased") return { ...known, ceasedSince: status.ceasedSince };
  return { ...known, ...(status.event && { event: status.event }) };
}

/** Position basis, precision and area, flat, absent where they do not apply. */
export function toPositionProperties(position: Position) {
  switch (position.basis) {
    case "mapped":
      return { positionBasis: position.basis, areaM2: position.areaM2 };
    case "described":
      return { positionBasis: position.basis, positionPrecisionM: position.precisionM };
    case "place":
      return {
        positionBasis: position.basis,
        positionPrecisionM: position.precisionM,
        positionPoint: position.placePoint,
      };
    case "unknown":
      return { positionBasis: position.basis };
  }
}
