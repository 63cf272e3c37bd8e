/** That our intervals hold the truth as often as they say, over fresh draws of the made-up survey. */

import { EMPTY_TALLY, findBand, type Tally, toShareEstimate } from "@scenkartan/domain";
import { describe, expect, it } from "vitest";
import { BANDS, drawRespondents, type Home, SURVEY, tellTrueShares } from "./draw-respondents.ts";
import { openStream } from "./open-stream.ts";

const DRAWS = 4000;
const RESPONDENTS = 1500;

/** A street of homes, at every distance up to 3 km, so that each band has some hundreds of answers. */
function listStreet(): Home[] {
  return Array.from({ length: 300 }, (_, index): Home => {
    const distanceM = index * 10;
    const { near, far, middleM, widthM, groupALogOdds } = SURVEY;
    const b = far + (near - far) / (1 + Math.exp((distanceM - middleM) / widthM));
    const a = 1 / (1 + ((1 - b) / b) * Math.exp(-groupALogOdds));
    return { at: [distanceM, 0], kommunkod: "9901", residents: 10, distanceM, a, b };
  });
}

describe("an interval of 95 percent", () => {
  const homes = listStreet();
  const distances = new Map(homes.map(({ at, distanceM }) => [at[0], distanceM]));
  const truth = tellTrueShares(homes);
  const covered = { weighted: BANDS.map(() => 0), unweighted: BANDS.map(() => 0) };
  for (let draw = 0; draw < DRAWS; draw++) {
    const respondents = drawRespondents(homes, openStream(draw, "coverage"), RESPONDENTS);
    const tallies = { weighted: newTallies(), unweighted: newTallies() };
    for (const { at, weight, unsafe } of respondents) {
      if (unsafe === "noAnswer") continue;
      const band = findBand(BANDS as never, distances.get(at[0]) as number);
      add(tallies.weighted[band] as Sums, unsafe, weight);
      add(tallies.unweighted[band] as Sums, unsafe, 1);
    }
    truth.bands.forEach((band, index) => {
      if (!("sharePercent" in band)) return;
      const truths = {
        weighted: band.sharePercent as number,
        unweighted: band.unweightedSharePercent as number,
      };
      for (const kind of ["weighted", "unweighted"] as const) {
        const { low = 0, high = 0 } = toShareEstimate(tallies[kind][index] as Tally) ?? {};
        if (100 * low <= truths[kind] && truths[kind] <= 100 * high) {
          covered[kind][index] = (covered[kind][index] as number) + 1;
        }
      }
    });
  }

  const shares = (kind: "weighted" | "unweighted") => covered[kind].map((count) => count / DRAWS);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, each) => sum + each, 0) / values.length;

  it.each(["weighted", "unweighted"] as const)("holds the truth as often as that, %s", (kind) => {
    expect(mean(shares(kind))).toBeGreaterThanOrEqual(0.94);
    expect(mean(shares(kind))).toBeLessThanOrEqual(0.965);
  });

  it("does so in every band where all weigh the same", () => {
    expect(Math.min(...shares("unweighted"))).toBeGreaterThanOrEqual(0.94);
    expect(Math.max(...shares("unweighted"))).toBeLessThanOrEqual(0.965);
  });

  it("does nearly so where weights go with the answer, of which Kish's number knows nothing", () => {
    expect(Math.min(...shares("weighted"))).toBeGreaterThanOrEqual(0.93);
    expect(Math.max(...shares("weighted"))).toBeLessThanOrEqual(0.965);
  });
});

type Sums = { -readonly [Name in keyof Tally]: number };

const newTallies = (): Sums[] => BANDS.map(() => ({ ...EMPTY_TALLY }));

function add(sums: Sums, answer: "yes" | "no", weight: number): void {
  sums[answer]++;
  sums[answer === "yes" ? "weightYes" : "weightNo"] += weight;
  sums.weightSquares += weight * weight;
}
