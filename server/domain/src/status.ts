/** Whether a scene is there at a mapping, how we know, and what we do not. */

import type { SnapshotId, SourceId } from "./ids.ts";
import type { ObservedEvent } from "./observation.ts";

export const STATUSES = ["active", "ceased", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

/** Stated: a source says it of this very mapping. Inferred: it follows from what sources say. */
export const STATUS_BASES = ["stated", "inferred"] as const;
export type StatusBasis = (typeof STATUS_BASES)[number];

/**
 * Why the status is what it is.
 * `stated`: a source says so. `ceased-in-next`, `changed-since`: it ceased, shrank or grew between
 * this mapping and the next, so it was there. `not-among-ceased`: it was there at the mapping
 * before, and the complete list of those that ceased since does not name it. `none-added`: it had
 * ceased, and the source says that nothing was added. `not-in-mapping`: a mapping that names every
 * scene does not name it. `corrected`: the mapping lists it by error. `silent`: no source says.
 */
export const STATUS_REASONS = [
  "stated",
  "ceased-in-next",
  "changed-since",
  "not-among-ceased",
  "none-added",
  "not-in-mapping",
  "corrected",
  "silent",
] as const;
export type StatusReason = (typeof STATUS_REASONS)[number];

export type SceneStatus =
  | {
      readonly status: "active";
      readonly basis: StatusBasis;
      readonly reason: StatusReason;
      /** What a source says happened by this mapping; absent where nothing is said. */
      readonly event?: ObservedEvent;
      readonly sourceIds: readonly SourceId[];
    }
  | {
      readonly status: "ceased";
      readonly basis: StatusBasis;
      readonly reason: StatusReason;
      /** The first mapping at which it was gone. */
      readonly ceasedSince: SnapshotId;
      readonly sourceIds: readonly SourceId[];
    }
  | { readonly status: "unknown"; readonly reason: "silent" };

/** A scene's status at one mapping; scenes that did not exist yet have none. */
export type StatusAtSnapshot = SceneStatus & { readonly snapshotId: SnapshotId };
