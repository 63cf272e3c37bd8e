/** The writer of change features: the one place where a change between mappings becomes GeoJSON. */

import type { Feature, Geometry } from "geojson";
import {
  type ChangeKind,
  type GroundComparison,
  type GroundPart,
  type RegionAtTime,
  reverseGround,
  reverseKind,
  type SceneChange,
} from "./change.ts";
import type { AddedNearby } from "./displacement.ts";
import type { LokalpolisomradeId, SceneId, SnapshotId } from "./ids.ts";
import type { Kommunkod } from "./kommunkod.ts";
import type { Position } from "./position.ts";
import type { Published } from "./published.ts";
import type { SquareMetres } from "./units.ts";

/** What things are called; every id that a change holds has a name. */
export interface Names {
  readonly ofScene: (sceneId: SceneId) => string;
  readonly ofKommun: (kommunkod: Kommunkod) => string;
  readonly ofLokalpolisomrade: (lokalpolisomrade: LokalpolisomradeId) => string;
}

/** One change with everything its feature says. */
export interface NamedSceneChange {
  readonly change: SceneChange;
  /** Where it is at the later mapping; where it was, when it is gone. */
  readonly position: Position;
  readonly displacement?: readonly AddedNearby[] | undefined;
}

/** What is read back from a feature that was baked. */
export interface ChangeFeatureProperties {
  readonly changeId: SceneId;
  readonly from: SnapshotId;
  readonly to: SnapshotId;
  readonly kind: ChangeKind;
  readonly before: readonly { readonly sceneId: SceneId; readonly name: string }[];
  readonly after: readonly { readonly sceneId: SceneId; readonly name: string }[];
  readonly regionBefore?: object;
  readonly regionAfter?: object;
  readonly ground: GroundComparison;
  readonly displacement?: readonly AddedNearby[];
}

/**
 * A change as a GeoJSON feature (RFC 7946).
 * Shape:  the geometry of its position; `null` when that is unknown. Ground is a feature of its own.
 * CRS:    WGS 84, longitude then latitude.
 * Absent: a region at an end where there was no scene; displacement unless mapped ground was given up.
 * Errors: never throws.
 */
export function toChangeFeature(
  published: Published<NamedSceneChange>,
  names: Names,
): Feature<Geometry | null> {
  const { change, position, displacement } = published;
  const { changeId, before, after, regionBefore, regionAfter } = change;
  const toNamed = (sceneId: SceneId) => ({ sceneId, name: names.ofScene(sceneId) });
  return {
    type: "Feature",
    id: changeId,
    geometry: position.basis === "unknown" ? null : position.geometry,
    properties: {
      changeId,
      from: change.fromSnapshotId,
      to: change.toSnapshotId,
      kind: change.kind,
      basis: change.basis,
      ...(change.rulingId && { rulingId: change.rulingId }),
      before: before.map(toNamed),
      after: after.map(toNamed),
      ...(regionBefore && { regionBefore: nameRegion(regionBefore, names) }),
      ...(regionAfter && { regionAfter: nameRegion(regionAfter, names) }),
      positionBasis: position.basis,
      ground: change.ground,
      ...(displacement && { displacement }),
      sources: change.sourceIds,
    },
  };
}

function nameRegion({ kommunkod, lokalpolisomrade }: RegionAtTime, names: Names) {
  return {
    kommunkod,
    kommun: names.ofKommun(kommunkod),
    lokalpolisomrade,
    lokalpolisomradeName: names.ofLokalpolisomrade(lokalpolisomrade),
  };
}

/** What a feature of ground says: which change, and which part of it. */
export interface ChangeGroundProperties {
  readonly changeId: SceneId;
  readonly kind: ChangeKind;
  readonly part: GroundPart;
  readonly areaM2: SquareMetres;
}

/** Which change a part of ground belongs to, and its id among all parts. */
export function toGroundMembers(properties: ChangeGroundProperties) {
  return { type: "Feature", id: `${properties.changeId}/${properties.part}`, properties } as const;
}

/** A change's properties as read from the later mapping to the earlier; displacement has no reverse. */
export function reverseProperties<P extends ChangeFeatureProperties>(properties: P) {
  const { displacement: _, regionBefore, regionAfter, ...rest } = properties;
  return {
    ...rest,
    from: properties.to,
    to: properties.from,
    kind: reverseKind(properties.kind),
    before: properties.after,
    after: properties.before,
    ...(regionAfter && { regionBefore: regionAfter }),
    ...(regionBefore && { regionAfter: regionBefore }),
    ground: reverseGround(properties.ground),
  };
}

const REVERSED_PARTS: Readonly<Record<GroundPart, GroundPart>> = {
  kept: "kept",
  lost: "gained",
  gained: "lost",
};

/** The same for a part of ground. */
export function reverseGroundProperties(
  properties: ChangeGroundProperties,
): ChangeGroundProperties {
  return {
    ...properties,
    kind: reverseKind(properties.kind),
    part: REVERSED_PARTS[properties.part],
  };
}
