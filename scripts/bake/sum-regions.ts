/** The sums of every region of a county over one pair of its mappings. */

import {
  type ChangeSum,
  type Figure,
  isValidOn,
  type RegionAtTime,
  restrictChange,
  type SceneChange,
  type Snapshot,
  summariseChanges,
  toLastDay,
} from "@scenkartan/domain";
import type { ChangeSumRow, Dataset, Region } from "@scenkartan/server/release";
import type { SceneCounts } from "./count-scenes.ts";
import type { DatasetIndex } from "./index-dataset.ts";
import { listRegions } from "./list-regions.ts";

export interface SummedPair {
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly changes: readonly SceneChange[];
}

/** Shape: the county, its kommuner, and the lokalpolisområden that hold at one of the mappings. */
export function sumRegions(
  dataset: Dataset,
  index: DatasetIndex,
  counts: SceneCounts,
  { from, to, changes }: SummedPair,
): ChangeSumRow[] {
  const { snapshotId: fromSnapshotId } = from;
  const { snapshotId: toSnapshotId } = to;
  return listRegions(dataset, from.lanskod).flatMap((region) => {
    const [isAtFrom, isAtTo] = [holdsAt(region, from, index), holdsAt(region, to, index)];
    if (!isAtFrom && !isAtTo) return [];
    const toFigure = (snapshot: Snapshot, isThere: boolean): Figure =>
      isThere
        ? counts.count(snapshot.snapshotId, region)
        : { notComparable: "lokalpolisomrade-redrawn" };
    const sum: ChangeSum = summariseChanges({
      changes: restrict(changes, region),
      scenesBefore: toFigure(from, isAtFrom),
      scenesAfter: toFigure(to, isAtTo),
      isRedrawn: isAtFrom !== isAtTo,
    });
    return [{ fromSnapshotId, toSnapshotId, ...region, sum }];
  });
}

function holdsAt({ regionKind, regionId }: Region, { stateOf }: Snapshot, index: DatasetIndex) {
  if (regionKind !== "lokalpolisomrade") return true;
  return isValidOn(index.findLokalpolisomrade(regionId as never), toLastDay(stateOf));
}

function restrict(
  changes: readonly SceneChange[],
  { regionKind, regionId }: Region,
): readonly SceneChange[] {
  if (regionKind === "lan") return changes;
  const isInRegion = (region: RegionAtTime) => region[toKey(regionKind)] === regionId;
  return changes.flatMap((change) => restrictChange(change, isInRegion) ?? []);
}

function toKey(regionKind: "kommun" | "lokalpolisomrade") {
  return regionKind === "kommun" ? "kommunkod" : "lokalpolisomrade";
}
