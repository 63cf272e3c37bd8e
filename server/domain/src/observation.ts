/** What one source says of one scene at one mapping, or on a date outside the mappings. */

import type { Bilingual } from "./bilingual.ts";
import type { LokalpolisomradeId, SceneId, SnapshotId, SourceId } from "./ids.ts";
import type { Kommunkod } from "./kommunkod.ts";
import type { PartialDate } from "./partial-date.ts";
import type { Position } from "./position.ts";

/**
 * Active: it is there. Ceased: it is there no more. Added: it is there and was not at the mapping
 * before. Shrunk, grown: it is there, smaller or larger than at the mapping before.
 */
export const OBSERVED_EVENTS = ["active", "added", "shrunk", "grown", "ceased"] as const;
export type ObservedEvent = (typeof OBSERVED_EVENTS)[number];

export interface Observation {
  readonly observationId: string;
  readonly sceneId: SceneId;
  readonly event: ObservedEvent;
  /** A mapping, or the date of a statement that is no mapping (a news item). */
  readonly at:
    | { readonly kind: "snapshot"; readonly snapshotId: SnapshotId }
    | { readonly kind: "date"; readonly observedOn: PartialDate };
  readonly sourceId: SourceId;
  readonly note?: Bilingual;
}

/** Where one mapping has a scene, and what it calls it. */
export interface Footprint {
  readonly snapshotId: SnapshotId;
  readonly sceneId: SceneId;
  /** As this mapping writes it; another year's official may spell it otherwise. */
  readonly name: string;
  /** As divided when the mapping was made. */
  readonly kommunkod: Kommunkod;
  readonly lokalpolisomrade: LokalpolisomradeId;
  readonly position: Position;
}
