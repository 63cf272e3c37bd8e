/** The page's title: what is seen, from the data; silent where the data does not carry it. */

import { formatNumber, isMissing } from "@scenkartan/domain";
import type { Speech } from "./say-band.ts";
import { type ShownBand, toMeasuredBands, toPublishedBand } from "./to-shown.ts";
import type { ShownProximity } from "./use-proximity.ts";

/** The share nearest to a scene beside that of the whole, which includes it. */
export function sayTitle(
  { survey, region, published, lan }: ShownProximity,
  { t, language }: Speech,
): string {
  const [row] = published.bands;
  const near: ShownBand | undefined =
    survey && region ? toMeasuredBands(region)[0] : row && toPublishedBand(row);
  const whole = survey ? region?.referenceShare.sharePercent : row?.referenceShare?.sharePercent;
  const name = region?.name ?? lan;
  if (near?.distanceToM === undefined || whole === undefined || name === undefined) {
    return t("title.plain");
  }
  if (isMissing(near.sharePercent) || typeof whole !== "number") return t("title.plain");
  return t("title.near", {
    near: formatNumber(near.sharePercent, language, 0),
    metres: formatNumber(near.distanceToM, language, 0),
    whole: formatNumber(whole, language, 0),
    region: name,
  });
}
