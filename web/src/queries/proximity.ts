/** Insecurity and residents by distance. */

import type { Lanskod } from "@scenkartan/domain";
import type { ExposureAnswer, ProximityAnswer } from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { fetchAnswer } from "../api/fetch-answer.ts";

/** Published shares that concern a county, and its surveys. */
export function proximityQuery(lanskod: Lanskod) {
  return queryOptions({
    queryKey: ["proximity", lanskod],
    queryFn: () => fetchAnswer<ProximityAnswer>("/proximity", { lanskod }),
  });
}

/** Residents near active scenes at every mapping of a county. */
export function exposureQuery(lanskod: Lanskod) {
  return queryOptions({
    queryKey: ["exposure", lanskod],
    queryFn: () => fetchAnswer<ExposureAnswer>("/exposure", { lanskod }),
  });
}
