/** A mapping (kartläggning): one count of a county's scenes, at one state, by one publisher. */

import type { Bilingual } from "./bilingual.ts";
import type { SnapshotId, SourceId } from "./ids.ts";
import type { Lanskod } from "./kommunkod.ts";
import { type PartialDate, toLastDay, toYear } from "./partial-date.ts";

export interface Snapshot {
  readonly snapshotId: SnapshotId;
  readonly lanskod: Lanskod;
  /** When the mapping holds, as exactly as the source says. */
  readonly stateOf: PartialDate;
  /** Absent when the source gives no day of publication. */
  readonly publishedOn?: PartialDate;
  readonly publisher: string;
  readonly sourceId: SourceId;
  /** What counted as an open drug scene, in the words of the source. */
  readonly definition?: { readonly text: string; readonly sourceId: SourceId };
  /** The one that a county's page opens with. */
  readonly isDefault: boolean;
  readonly note?: Bilingual;
}

/** What an address may say of the mapping that it wants. */
export interface SnapshotWish {
  readonly snapshotId?: string | undefined;
  readonly kommunkod?: string | undefined;
}

/**
 * The mapping that a page opens with: the one that is named, else the latest of the kommun's county,
 * else the default.
 * Shape:  mappings oldest first, of any number of counties.
 * Empty:  undefined when there is none at all; a wish that cannot be met is no reason for that.
 */
export function findShownSnapshot<S extends Pick<Snapshot, "snapshotId" | "lanskod" | "isDefault">>(
  snapshots: readonly S[],
  { snapshotId: wanted, kommunkod }: SnapshotWish,
): S | undefined {
  return (
    snapshots.find(({ snapshotId }) => snapshotId === wanted) ??
    snapshots.findLast(({ lanskod }) => kommunkod?.startsWith(lanskod)) ??
    snapshots.find(({ isDefault }) => isDefault) ??
    snapshots[0]
  );
}

/** Orders by the last day of the state, then by id. */
export function compareSnapshots(a: Snapshot, b: Snapshot): number {
  const [endA, endB] = [toLastDay(a.stateOf), toLastDay(b.stateOf)];
  if (endA !== endB) return endA < endB ? -1 : 1;
  if (a.snapshotId === b.snapshotId) return 0;
  return a.snapshotId < b.snapshotId ? -1 : 1;
}

/** The mapping of the same county just before this one; undefined for the first. */
export function findPreviousSnapshot(
  snapshots: readonly Snapshot[],
  snapshot: Snapshot,
): Snapshot | undefined {
  const ofCounty = snapshots
    .filter((other) => other.lanskod === snapshot.lanskod)
    .sort(compareSnapshots);
  const place = ofCounty.findIndex((other) => other.snapshotId === snapshot.snapshotId);
  return ofCounty[place - 1];
}

/**
 * The mapping that answers for a year: the latest whose state lies in it.
 * Undefined when the year has none; a neighbouring year never stands in.
 */
export function findSnapshotOfYear(
  snapshots: readonly Snapshot[],
  year: number,
): Snapshot | undefined {
  return snapshots
    .filter((snapshot) => toYear(snapshot.stateOf) === year)
    .sort(compareSnapshots)
    .at(-1);
}
