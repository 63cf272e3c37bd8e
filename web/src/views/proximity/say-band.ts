/** Bands and shares in words. */

import { type Figure, formatNumber, type Language } from "@scenkartan/domain";
import type { Translate } from "../../text/words.ts";
import { type ShownBand, splitFigure } from "./to-shown.ts";

export interface Speech {
  readonly t: Translate<"proximity">;
  readonly language: Language;
}

/** `högst 250 m`, `250–500 m`, `över 2 000 m`. */
export function sayBand(
  { distanceFromM = 0, distanceToM }: Pick<ShownBand, "distanceFromM" | "distanceToM">,
  { t, language }: Speech,
): string {
  const say = (metres: number) => formatNumber(metres, language, 0);
  if (distanceToM === undefined) return t("band.last", { from: say(distanceFromM) });
  if (distanceFromM === 0) return t("band.first", { to: say(distanceToM) });
  return t("band.middle", { from: say(distanceFromM), to: say(distanceToM) });
}

/** Why a number is not there. */
export function sayMissing(figure: Figure | undefined, { t }: Speech): string | undefined {
  const { reason } = splitFigure(figure);
  return reason === undefined ? undefined : t(`missing.${reason}` as "missing.too-few");
}

/** What the difference says: none that is established where the interval holds 0. */
export function sayDifference(band: ShownBand, speech: Speech): string | undefined {
  const { t, language } = speech;
  const [difference, low, high] = [
    band.differencePp,
    band.differenceLowPp,
    band.differenceHighPp,
  ].map((figure) => splitFigure(figure).value);
  if (difference === undefined || low === undefined || high === undefined) return undefined;
  if (low <= 0 && high >= 0) return t("table.none");
  const say = (value: number) => (value > 0 ? "+" : "") + formatNumber(value, language, 1, 1);
  return t("table.of", { difference: say(difference), low: say(low), high: say(high) });
}
