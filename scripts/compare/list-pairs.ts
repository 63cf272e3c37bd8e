/** Which pairs of mappings are compared beforehand. */

import type { CountyHistory, MappingPair } from "./county-history.ts";

/** Above so many scenes only neighbours, and the first with the last, are compared. */
export const MOST_SCENES_FOR_ALL_PAIRS = 5_000;

/** In the order of the earlier mapping, then of the later. */
export function listPairs({ snapshotIds, scenes }: CountyHistory): MappingPair[] {
  const last = snapshotIds.length - 1;
  const hasAll = scenes.length <= MOST_SCENES_FOR_ALL_PAIRS;
  return snapshotIds.flatMap((_, from) =>
    snapshotIds.flatMap((__, to) => {
      const isWanted = hasAll || to === from + 1 || (from === 0 && to === last);
      return to > from && isWanted ? [{ from, to }] : [];
    }),
  );
}
