/** How many scenes with a name were there, per mapping and region. */

import type { Figure, SnapshotId } from "@scenkartan/domain";
import type { Dataset, Region, StatusRow } from "@scenkartan/server/release";

export interface SceneCounts {
  /**
   * Active scenes with a name.
   * Absent: a kommun that did not report, and a region in which a mapping that does not name every
   * scene names none, have a reason and no number: neither is zero.
   */
  readonly count: (snapshotId: SnapshotId, region: Region) => Figure;
}

export function countScenes(dataset: Dataset, statuses: readonly StatusRow[]): SceneCounts {
  const complete = new Map(
    dataset.completeMappings.map((each) => [each.snapshotId, each.notReported]),
  );
  const counts = new Map<string, number>();
  for (const { status, snapshotId, kommunkod, lokalpolisomrade } of statuses) {
    if (status !== "active") continue;
    for (const regionId of [kommunkod.slice(0, 2), kommunkod, lokalpolisomrade]) {
      const key = `${snapshotId} ${regionId}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return {
    count: (snapshotId, { regionId }) => {
      const notReported = complete.get(snapshotId);
      if (notReported?.some((kommunkod) => kommunkod === regionId))
        return { silent: "not-reported" };
      const named = counts.get(`${snapshotId} ${regionId}`) ?? 0;
      return named === 0 && notReported === undefined ? { silent: "not-found" } : named;
    },
  };
}
