/** One county over all its mappings, as the comparison needs it: plain data that a worker can take. */

import type {
  GroundSweref99tm,
  RegionAtTime,
  RulingId,
  RulingKind,
  SceneId,
  SceneState,
  SnapshotId,
  SourceId,
} from "@scenkartan/domain";

/** One scene at one mapping. */
export interface SceneAtMapping {
  readonly state: SceneState;
  /** Where it lay, or is said to lie. */
  readonly region: RegionAtTime;
  /** Absent unless the mapping draws it. CRS: SWEREF 99 TM. */
  readonly ground?: GroundSweref99tm;
  readonly isListedByError: boolean;
  /** Its kommun did not report to this mapping. */
  readonly isUnreported: boolean;
  readonly sourceIds: readonly SourceId[];
}

export interface SceneHistory {
  readonly sceneId: SceneId;
  /** One for every mapping of the county, oldest first. */
  readonly at: readonly SceneAtMapping[];
}

/** A scene that goes on in another: by splitting, merging, or because a person ruled so. */
export interface Succession {
  readonly before: SceneId;
  readonly after: SceneId;
  /** Place of the mapping at which it shows, among the county's. */
  readonly at: number;
  readonly ruling?: { readonly rulingId: RulingId; readonly kind: RulingKind };
}

export interface CountyHistory {
  /** Oldest first. */
  readonly snapshotIds: readonly SnapshotId[];
  readonly scenes: readonly SceneHistory[];
  readonly successions: readonly Succession[];
}

/** Two mappings by their places in the county's order; the earlier comes first. */
export interface MappingPair {
  readonly from: number;
  readonly to: number;
}
