/** A person's decision about which scenes of two mappings belong together. */

import type { RulingId, SceneId, SnapshotId, SourceId } from "./ids.ts";
import type { PartialDate } from "./partial-date.ts";

export const RULING_KINDS = ["same", "moved", "split", "merged"] as const;
export type RulingKind = (typeof RULING_KINDS)[number];

/**
 * Goes before whatever ground and names suggest.
 * Shape: `same` and `moved` have one scene at either end, `split` one before and several after,
 * `merged` the other way round. The mappings follow each other.
 */
export interface Ruling {
  readonly rulingId: RulingId;
  readonly kind: RulingKind;
  readonly fromSnapshotId: SnapshotId;
  readonly toSnapshotId: SnapshotId;
  readonly before: readonly SceneId[];
  readonly after: readonly SceneId[];
  readonly ruledOn: PartialDate;
  /** Why, in Swedish. */
  readonly reason: string;
  /** Who decided. */
  readonly sourceId: SourceId;
}
