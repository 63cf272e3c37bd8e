/** Published numbers that contradict each other. */

import type { TotalAnswer } from "@scenkartan/server/api-types";

/** Shape: each pair once, in the order of the totals, though each of the two names the other. */
export function listContradictions(
  totals: readonly TotalAnswer[],
): (readonly [TotalAnswer, TotalAnswer])[] {
  return totals.flatMap((total, index) => {
    const place = totals.findIndex(({ totalId }) => totalId === total.contradicts);
    const other = totals[place];
    const isSeenBefore = other?.contradicts === total.totalId && place < index;
    return other === undefined || isSeenBefore ? [] : [[total, other] as const];
  });
}
