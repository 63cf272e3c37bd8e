/** Why nothing is listed of a region. */

import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import type { ChosenRegion } from "./choose-region.ts";

/**
 * Not then: the lokalpolisområde did not exist at the time. Not reported: no kommun of it handed
 * anything in. None there: the mapping names every scene, and none lies there. None here: the
 * source counts more than it names.
 */
export type EmptyReason = "notThen" | "notReported" | "noneThere" | "noneHere";

export function explainEmpty(
  { namesEveryScene, notReported }: Pick<SnapshotAnswer, "namesEveryScene" | "notReported">,
  { kommunkoder, isOfThatTime }: Pick<ChosenRegion, "kommunkoder" | "isOfThatTime">,
): EmptyReason {
  if (!isOfThatTime) return "notThen";
  if (kommunkoder.some((kommunkod) => notReported?.includes(kommunkod))) return "notReported";
  return namesEveryScene ? "noneThere" : "noneHere";
}
