/** What there is to say of the numbers on a county's time line. */

import { isMissing, type Lanskod } from "@scenkartan/domain";
import type { TotalAnswer } from "@scenkartan/server/api-types";
import { listContradictions } from "../method/list-contradictions.ts";

export interface TimeLineRemarks {
  /** Pairs of published numbers of which each says otherwise than the other. */
  readonly contradictions: readonly (readonly [TotalAnswer, TotalAnswer])[];
  /** Counts of the whole county that a source quotes without being a mapping. */
  readonly quoted: readonly TotalAnswer[];
  readonly count: number;
}

/** Empty: a county of which sources agree has no contradiction, which is a list without members. */
export function listTimeLineNotes(
  totals: readonly TotalAnswer[],
  lanskod: Lanskod,
): TimeLineRemarks {
  const ofCounty = totals.filter((total) => total.lanskod === lanskod);
  const contradictions = listContradictions(ofCounty);
  const quoted = ofCounty.filter(
    ({ measure, snapshotId, kommunkod, value }) =>
      measure === "scenes" &&
      snapshotId === undefined &&
      kommunkod === undefined &&
      !isMissing(value),
  );
  return { contradictions, quoted, count: contradictions.length + quoted.length };
}
