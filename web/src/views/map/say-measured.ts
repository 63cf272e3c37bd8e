/** What was measured on the map, in units that fit its size. */

import { formatArea, formatNumber, type Language } from "@scenkartan/domain";
import type { Translate } from "../../text/words.ts";

/** Whole metres up to ten kilometres, then kilometres: a click is no more exact. */
export function sayDistance(distanceM: number, t: Translate<"map">, language: Language): string {
  if (Math.round(distanceM) < 10_000) {
    return t("tools.metres", { number: formatNumber(distanceM, language, 0) });
  }
  const decimals = distanceM < 100_000 ? 2 : 1;
  return t("tools.kilometres", {
    number: formatNumber(distanceM / 1000, language, decimals, decimals),
  });
}

/** Three digits, in square metres up to a tenth of a square kilometre. */
export function sayArea(areaM2: number, t: Translate<"map">, language: Language): string {
  if (areaM2 < 100_000) return t("tools.squareMetres", { number: formatArea(areaM2, language) });
  const km2 = Number((areaM2 / 1e6).toPrecision(3));
  return t("tools.squareKilometres", { number: formatNumber(km2, language, 3) });
}
