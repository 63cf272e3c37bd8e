/** From respondents and their distances to tallies by region and band; rows end here. */

import {
  type BandStarts,
  EMPTY_TALLY,
  findBand,
  type RegionTallies,
  type Tally,
} from "@scenkartan/domain";
import { ANSWERS, type Respondents } from "./read-respondents.ts";

export interface TallySetting {
  readonly bandsM: BandStarts;
  /** Metres to the nearest scene, a place a respondent. */
  readonly distancesM: Float64Array;
  /** In the order in which they are told. */
  readonly regionIds: readonly string[];
  /** The region of the respondent at a place; undefined for one outside every region. */
  readonly findRegion: (place: number) => string | undefined;
}

/** Shape: a row for each region, and one without id where anybody lives outside them all. */
export function tallyRespondents(
  { weights, answers }: Respondents,
  { bandsM, distancesM, regionIds, findRegion }: TallySetting,
): RegionTallies[] {
  type Sums = { -readonly [Name in keyof Tally]: number };
  const toBands = (): Sums[] => bandsM.map(() => ({ ...EMPTY_TALLY }));
  const regions = new Map<string | undefined, Sums[]>(regionIds.map((id) => [id, toBands()]));
  for (let place = 0; place < weights.length; place++) {
    const region = findRegion(place);
    const bands = regions.get(region) ?? toBands();
    regions.set(region, bands);
    const sums = bands[findBand(bandsM, distancesM[place] as number)] as Sums;
    const answer = ANSWERS[answers[place] as number] as (typeof ANSWERS)[number];
    sums[answer]++;
    if (answer === "noAnswer") continue;
    const weight = weights[place] as number;
    sums[answer === "yes" ? "weightYes" : "weightNo"] += weight;
    sums.weightSquares += weight * weight;
  }
  return [...regions].map(([regionId, bands]) => ({ regionId, bands }));
}
