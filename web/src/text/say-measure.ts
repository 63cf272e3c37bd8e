/** What a published total counts, in words. */

import type { TotalAnswer } from "@scenkartan/server/api-types";
import type { Translate } from "./words.ts";

/** What was removed was so in the year that the number is of. */
export function sayMeasure({ measure, stateOf }: TotalAnswer, t: Translate): string {
  return t(`measure.${measure}`, { year: stateOf.slice(0, 4) });
}
