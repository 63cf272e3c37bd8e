/** The writer of change features: the one place where a change between mappings becomes GeoJSON. */

import type { Feature, Geometry } from "geojson";
import {
  type ChangeKind,
  type GroundComparison,
  type GroundPart,
  type GroundSums,
  type RegionAtTime,
  reverseGround,
  reverseKind,
  type SceneChange,
} from "./change.ts";
import type { AddedNearby } from "./displacement.ts";
import type { LokalpolisomradeId, SceneId, SnapshotId } from "./ids.ts";
import type { Kommunkod } from "./kommunkod.ts";
import type { NotComparableReason } from "./missing.ts";
import type { Position } from "./position.ts";
import type { Published } from "./published.ts";

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

/** A feature says flatly what a table can hold: whether ground can be compared, and areas beside. */
export type GroundMembers = {
  readonly ground:
    | { readonly comparable: true }
    | { readonly comparable: false; readonly reason: NotComparableReason };
} & { readonly [Name in keyof GroundSums]?: number | undefined };

/** What is read back from a feature that was baked. */
export interface ChangeFeatureProperties extends GroundMembers {
  readonly changeId: SceneId;
  readonly from: SnapshotId;
  readonly to: SnapshotId;
  readonly kind: ChangeKind;
  /** Scenes at either end, names in the order of the ids; empty where there were none. */
  readonly beforeSceneIds: readonly SceneId[];
  readonly beforeNames: readonly string[];
  readonly afterSceneIds: readonly SceneId[];
  readonly afterNames: readonly string[];
  readonly regionBefore?: object;
  readonly regionAfter?: object;
  readonly displacement?: readonly AddedNearby[];
}

/** Ground as a feature says it; areas are absent unless it can be compared. */
export function toGroundMembers(ground: GroundComparison): GroundMembers {
  if (!ground.comparable) return { ground };
  const { comparable, ...sums } = ground;
  return { ground: { comparable }, ...sums };
}

/** The same ground read back. Errors: throws where comparable ground lacks an area. */
export function readGround({ ground, ...members }: GroundMembers): GroundComparison {
  if (!ground.comparable) return ground;
  const areas = SUM_NAMES.map((name) => {
    const areaM2 = members[name];
    if (areaM2 === undefined) throw new Error(`comparable ground without ${name}`);
    return [name, areaM2] as const;
  });
  return { comparable: true, ...(Object.fromEntries(areas) as unknown as GroundSums) };
}

const SUM_NAMES = [
  "beforeM2",
  "keptM2",
  "lostM2",
  "gainedM2",
  "afterM2",
  "belowToleranceLostM2",
  "belowToleranceGainedM2",
] as const satisfies readonly (keyof GroundSums)[];

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
      beforeSceneIds: before,
      beforeNames: before.map(names.ofScene),
      afterSceneIds: after,
      afterNames: after.map(names.ofScene),
      ...(regionBefore && { regionBefore: nameRegion(regionBefore, names) }),
      ...(regionAfter && { regionAfter: nameRegion(regionAfter, names) }),
      positionBasis: position.basis,
      ...toGroundMembers(change.ground),
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

/** A change's properties as read from the later mapping to the earlier; displacement has no reverse. */
export function reverseProperties<P extends ChangeFeatureProperties>(properties: P) {
  const { displacement: _, regionBefore, regionAfter, ...rest } = properties;
  return {
    ...rest,
    from: properties.to,
    to: properties.from,
    kind: reverseKind(properties.kind),
    beforeSceneIds: properties.afterSceneIds,
    beforeNames: properties.afterNames,
    afterSceneIds: properties.beforeSceneIds,
    afterNames: properties.beforeNames,
    ...(regionAfter && { regionBefore: regionAfter }),
    ...(regionBefore && { regionAfter: regionBefore }),
    ...toGroundMembers(reverseGround(readGround(properties))),
  };
}

const REVERSED_PARTS: Readonly<Record<GroundPart, GroundPart>> = {
  kept: "kept",
  lost: "gained",
  gained: "lost",
};

/** The part of ground that is `part` when read from the later mapping to the earlier. */
export function reversePart(part: GroundPart): GroundPart {
  return REVERSED_PARTS[part];
}
