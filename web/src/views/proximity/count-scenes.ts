/** How many scenes were active, beside how many people lived near them. */

import { isMissing } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import type { ShownProximity } from "./use-proximity.ts";

/**
 * The publisher's own count, or where there is none what is named.
 * Absent: undefined for a part of a county, for which nobody counts.
 */
export function countScenes(
  { lanskod }: Pick<ShownProximity, "lanskod">,
  { coverage }: SnapshotAnswer,
  regionId: string,
): number | undefined {
  if (regionId !== lanskod) return undefined;
  const { published, named } = coverage.active;
  return isMissing(published) ? named || undefined : published;
}
