/** Insecurity by distance scored against what the generator of Övningslän truly did. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DEFAULT_BANDS,
  type ProximityTable,
  type SnapshotId,
  toWilsonInterval,
} from "@scenkartan/domain";
import { loadOvningslan } from "@scenkartan/scripts/load-ovningslan";
import { measureProximity } from "@scenkartan/scripts/proximity";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

interface TrueShares {
  readonly sharePercent: number;
  readonly unweightedSharePercent: number;
}

interface Survey {
  readonly snapshotId: SnapshotId;
  readonly file: string;
  readonly whole: TrueShares;
  readonly bands: readonly (TrueShares & { readonly fromM: number })[];
}

/** Quantile of the normal distribution for 99.9 %. */
const Z_999 = 3.290526731491926;

describe.each([1, 2, 3])("the surveys of Övningslän of seed %i", (seed) => {
  const folder = mkdtempSync(join(tmpdir(), "proximity-score-"));
  let surveys: readonly Survey[];
  beforeAll(() => {
    expect(loadOvningslan({ seed, folder })).toEqual([]);
    surveys = JSON.parse(readFileSync(join(folder, "ground-truth.json"), "utf8")).surveys;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  function measure({ snapshotId, file }: Survey, weights?: string): ProximityTable {
    const result = measureProximity({
      ...{ file: join(folder, file), dataFolder: folder, snapshotId, bandsM: DEFAULT_BANDS },
      ...{ rule: { minN: 30, minCount: 5 }, weights },
    });
    if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
    return result.table;
  }

  it.each([
    ["weighted", "weight", "sharePercent"],
    ["unweighted", undefined, "unweightedSharePercent"],
  ] as const)("have the true share within 99.9 %% of every band, %s", (_, weights, name) => {
    expect(surveys).toHaveLength(2);
    for (const survey of surveys) {
      const { rows } = measure(survey, weights);
      expect(rows).toHaveLength(6);
      for (const { distanceFromM, sharePercent, effectiveN } of rows) {
        const truth =
          distanceFromM === undefined
            ? survey.whole
            : survey.bands.find(({ fromM }) => fromM === distanceFromM);
        // Rounded to a tenth of a per cent, which the interval is widened by.
        const share = (sharePercent as number) / 100;
        const { low, high } = toWilsonInterval(share, effectiveN as number, Z_999);
        expect(truth?.[name]).toBeGreaterThanOrEqual(100 * low - 0.05);
        expect(truth?.[name]).toBeLessThanOrEqual(100 * high + 0.05);
      }
    }
  });
});
