/** Which two mappings are compared: those that the address names, else the default and the one before. */

import type { SnapshotId } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import type { Selection } from "../../selection/selection.ts";

export interface Pair {
  readonly from: SnapshotAnswer;
  readonly to: SnapshotAnswer;
}

type Wanted = Pick<Selection, "fromId" | "toId">;

/**
 * The pair to compare; undefined where a county has been mapped less than twice.
 * Shape: snapshots of one county, oldest first. The two ends are never the same mapping.
 */
export function choosePair(snapshots: readonly SnapshotAnswer[], wanted: Wanted): Pair | undefined {
  const find = (id: SnapshotId | undefined) => snapshots.find((each) => each.snapshotId === id);
  const usual = snapshots.find(({ isDefault }) => isDefault) ?? snapshots.at(-1);
  const named = find(wanted.fromId);
  const to = find(wanted.toId) ?? (usual === named ? findBefore(snapshots, usual) : usual);
  const from = named === to ? findBefore(snapshots, to) : (named ?? findBefore(snapshots, to));
  return from && to && { from, to };
}

/** The mapping before, or the one after the very first. */
function findBefore(
  snapshots: readonly SnapshotAnswer[],
  snapshot: SnapshotAnswer | undefined,
): SnapshotAnswer | undefined {
  if (snapshot === undefined) return undefined;
  const place = snapshots.indexOf(snapshot);
  return snapshots[place === 0 ? 1 : place - 1];
}

/** True when the address names a mapping that is not one of the pair. */
export function isOtherPair({ fromId, toId }: Wanted, pair: Pair | undefined): boolean {
  const isOther = (wanted: SnapshotId | undefined, end: SnapshotAnswer | undefined) =>
    wanted !== undefined && wanted !== end?.snapshotId;
  return isOther(fromId, pair?.from) || isOther(toId, pair?.to);
}

/** The pair as the address names it: no more than what `choosePair` would not choose by itself. */
export function toWanted(
  snapshots: readonly SnapshotAnswer[],
  fromId: SnapshotId,
  toId: SnapshotId,
): { readonly fromId: SnapshotId | undefined; readonly toId: SnapshotId | undefined } {
  const isChosenFor = (wanted: Wanted) => {
    const pair = choosePair(snapshots, wanted);
    return pair?.from.snapshotId === fromId && pair.to.snapshotId === toId;
  };
  if (isChosenFor({})) return { fromId: undefined, toId: undefined };
  if (isChosenFor({ toId })) return { fromId: undefined, toId };
  if (isChosenFor({ fromId })) return { fromId, toId: undefined };
  return { fromId, toId };
}

/** True when no mapping lies between the two, so that what a source says of its change holds. */
export function isConsecutive(snapshots: readonly SnapshotAnswer[], { from, to }: Pair): boolean {
  return Math.abs(snapshots.indexOf(from) - snapshots.indexOf(to)) === 1;
}
