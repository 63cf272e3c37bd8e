/** The wording that a mapping's definition is to be compared with. */

import type { SnapshotAnswer } from "@scenkartan/server/api-types";

/**
 * The latest mapping of the same county, before this one, that states a definition.
 * Shape: `snapshots` are oldest first, as the API answers. Absent: undefined for the first to state one.
 */
export function findDefinitionBefore(
  snapshots: readonly SnapshotAnswer[],
  { snapshotId, lanskod }: SnapshotAnswer,
): SnapshotAnswer | undefined {
  const place = snapshots.findIndex((each) => each.snapshotId === snapshotId);
  return snapshots
    .slice(0, place)
    .findLast((each) => each.lanskod === lanskod && each.definition !== undefined);
}
