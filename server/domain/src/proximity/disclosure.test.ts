/** That nothing held back can be worked out: proved by linear programming, apart from our own way. */

import fc from "fast-check";
import loadHighs from "highs";
import { describe, expect, it } from "vitest";
import type { SnapshotId } from "../ids.ts";
import type { Lanskod } from "../kommunkod.ts";
import { isMissing } from "../missing.ts";
import type { BandStarts } from "./bands.ts";
import {
  type DisclosureRule,
  isTooFew,
  publishChange,
  suppressCells,
  toArcs,
} from "./disclosure.ts";
import { findFeasibleInterval } from "./feasible-interval.ts";
import {
  type ProximityMethod,
  type ProximityRow,
  publishProximity,
  type RegionTallies,
  toCells,
} from "./proximity-table.ts";
import { addTallies, countAnswers, EMPTY_TALLY, type Tally } from "./tally.ts";

const highs = await loadHighs();
const RULE: DisclosureRule = { minN: 10, minCount: 3 };

const aTally = (yes: number, no: number): Tally => ({
  ...{ yes, no, noAnswer: 0, weightYes: yes, weightNo: no, weightSquares: yes + no },
});

const aMethod = (bands: number, isDivided: boolean, rule = RULE): ProximityMethod => ({
  snapshotId: "prov-2023" as SnapshotId,
  lanskod: "99" as Lanskod,
  year: 2023,
  bandsM: Array.from({ length: bands }, (_, band) => band * 250) as unknown as BandStarts,
  ...(isDivided && { by: "kommun" as const }),
  rule,
  isWeighted: false,
  crs: "EPSG:3006",
  respondents: { read: 0, noAnswer: 0, wrong: {} },
  fingerprint: "",
  scenes: 1,
  scenesWithoutGround: 0,
});

/** Mostly small and empty cells, since those are what is hard. */
const aCount = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 8 }) },
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 60 }) },
);

const someRegions = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 5 }), fc.boolean())
  .chain(([bands, regions, hasOutside]) =>
    fc
      .array(fc.array(fc.tuple(aCount, aCount), { minLength: bands, maxLength: bands }), {
        minLength: regions,
        maxLength: regions,
      })
      .map((counts) =>
        counts.map(
          (row, index): RegionTallies => ({
            regionId: hasOutside && index === 0 && regions > 1 ? undefined : `990${index}`,
            bands: row.map(([yes, no]) => aTally(yes, no)),
          }),
        ),
      ),
  );

/** One number of the table with the numbers that add up to it; known when it is shown. */
interface Known {
  readonly name: string;
  readonly tally: Tally;
  readonly isShown: boolean;
}

const sum = (tallies: readonly Tally[]) => tallies.reduce(addTallies, EMPTY_TALLY);

/** Reads only what was published to tell what is shown; the counts themselves to prove it. */
function listNumbers(
  regions: readonly RegionTallies[],
  rows: readonly ProximityRow[],
  isDivided: boolean,
) {
  const bands = regions[0]?.bands.length ?? 0;
  const isShown = (regionId: string | undefined, band: number | undefined) => {
    const row = rows.find(
      (each) =>
        each.regionId === regionId &&
        each.distanceFromM === (band === undefined ? undefined : band * 250),
    );
    return row !== undefined && !isMissing(row.n);
  };
  const toNumber = (
    regionId: string | undefined,
    band: number | undefined,
    tally: Tally,
  ): Known => ({
    name: `x_${regionId ?? "out"}_${band ?? "all"}`,
    tally,
    // That nobody lives outside every region is no secret; that somebody does is never shown.
    isShown: isShown(regionId, band) || countAnswers(tally) === 0,
  });
  const indices = Array.from({ length: bands }, (_, band) => band);
  const ofBand = (band: number) => sum(regions.map((region) => region.bands[band] ?? EMPTY_TALLY));
  const county = toNumber("99", undefined, sum(regions.flatMap((region) => region.bands)));
  const countyBands = indices.map((band) => toNumber("99", band, ofBand(band)));
  const inner = isDivided
    ? regions.map(({ regionId, bands: tallies }) => ({
        whole: toNumber(regionId, undefined, sum(tallies)),
        bands: tallies.map((tally, band) => toNumber(regionId, band, tally)),
      }))
    : [];
  const sums = [
    { whole: county, parts: countyBands },
    ...inner.map(({ whole, bands: parts }) => ({ whole, parts })),
    ...(isDivided
      ? [
          { whole: county, parts: inner.map(({ whole }) => whole) },
          ...countyBands.map((whole, band) => ({
            whole,
            parts: inner.map((region) => region.bands[band] as Known),
          })),
        ]
      : []),
  ];
  return {
    sums,
    numbers: [county, ...countyBands, ...inner.flatMap(({ whole, bands: all }) => [whole, ...all])],
  };
}

type Layer = (tally: Tally) => number;
const LAYERS: readonly Layer[] = [countAnswers, ({ yes }) => yes, ({ no }) => no];

/** How wide the interval of a number is, by a solver that knows nothing of networks. */
function measureSpan(
  { name }: Known,
  { sums, numbers }: ReturnType<typeof listNumbers>,
  layer: Layer,
): number {
  const constraints = [
    ...sums.map(
      ({ whole, parts }) => `${parts.map((part) => part.name).join(" + ")} - ${whole.name} = 0`,
    ),
    ...numbers
      .filter(({ isShown }) => isShown)
      .map((known) => `${known.name} = ${layer(known.tally)}`),
  ];
  const solve = (direction: string) => {
    const model = `${direction}\n obj: ${name}\nSubject To\n${constraints.map((each, index) => ` c${index}: ${each}`).join("\n")}\nEnd`;
    const solution = highs.solve(model, { presolve: "off" });
    if (solution.Status === "Unbounded") return Number.POSITIVE_INFINITY;
    if (solution.Status !== "Optimal") throw new Error(`${solution.Status}: ${model}`);
    return solution.ObjectiveValue;
  };
  return solve("Maximize") - solve("Minimize");
}

describe("a table of answers", () => {
  it("lets nobody work out what is held back, however small its cells", () => {
    let held = 0;
    fc.assert(
      fc.property(someRegions, (regions) => {
        const isDivided = regions.length > 1;
        const bands = regions[0]?.bands.length ?? 0;
        const { rows } = publishProximity(aMethod(bands, isDivided), regions);
        const known = listNumbers(regions, rows, isDivided);
        for (const number of known.numbers.filter(({ isShown }) => !isShown)) {
          held++;
          for (const [index, layer] of LAYERS.entries()) {
            const least = index === 0 ? RULE.minN : RULE.minCount;
            expect(measureSpan(number, known, layer)).toBeGreaterThanOrEqual(least - 1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
    expect(held).toBeGreaterThan(200);
  });

  it("finds the very intervals that linear programming finds", () => {
    fc.assert(
      fc.property(someRegions, (regions) => {
        const isDivided = regions.length > 1;
        const bands = regions[0]?.bands.length ?? 0;
        const { rows } = publishProximity(aMethod(bands, isDivided), regions);
        const known = listNumbers(regions, rows, isDivided);
        const county = {
          regionId: "99",
          bands: known.numbers.slice(1, bands + 1).map(({ tally }) => tally),
        };
        const cells = toCells(county, isDivided ? regions : []);
        const reasons = suppressCells(cells, RULE);
        const arcs = toArcs(cells, (key) => !reasons.has(key), countAnswers);
        const toName = (key: string) => `x_${key.replace("/", "_").replace("outside", "out")}`;
        for (const [index, cell] of cells.entries()) {
          if (!reasons.has(cell.key)) continue;
          const { low, high } = findFeasibleInterval(arcs, index);
          const number = known.numbers.find(({ name }) => name === toName(cell.key)) as Known;
          expect(high - low).toBeCloseTo(measureSpan(number, known, countAnswers), 6);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("shows no number of few answers, nor with few yes or few no", () => {
    fc.assert(
      fc.property(someRegions, (regions) => {
        const isDivided = regions.length > 1;
        const { rows } = publishProximity(
          aMethod(regions[0]?.bands.length ?? 0, isDivided),
          regions,
        );
        const { numbers } = listNumbers(regions, rows, isDivided);
        const wrong = numbers.filter(
          ({ isShown, tally }) => isShown && countAnswers(tally) > 0 && isTooFew(tally, RULE),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("holds nothing back where every cell is large", () => {
    const regions = ["9901", "9902"].map((regionId) => ({
      regionId,
      bands: [aTally(40, 60), aTally(30, 90)],
    }));
    const { rows } = publishProximity(aMethod(2, true), regions);
    expect(
      rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === "object"),
    ).toEqual([]);
    expect(rows).toHaveLength(9);
  });

  it("holds one more back beside a small cell, and the difference from the whole with it", () => {
    const regions = [{ regionId: "99", bands: [aTally(4, 3), aTally(50, 50), aTally(400, 500)] }];
    const { rows } = publishProximity(aMethod(3, false), regions);
    expect(rows.map(({ n }) => n)).toEqual([
      1007,
      { suppressed: "too-few" },
      { suppressed: "complementary" },
      900,
    ]);
    expect(rows.map(({ differencePp }) => differencePp)).toEqual([
      undefined,
      { suppressed: "too-few" },
      { suppressed: "complementary" },
      expect.any(Number),
    ]);
  });

  it("says of an empty cell that nobody is there, which is not held back", () => {
    const regions = [{ regionId: "99", bands: [EMPTY_TALLY, aTally(50, 50), aTally(400, 500)] }];
    const { rows } = publishProximity(aMethod(3, false), regions);
    expect(rows[1]).toMatchObject({ n: 0, sharePercent: { silent: "no-answers" } });
    expect(rows[2]).toMatchObject({ n: 100, sharePercent: 50 });
  });

  it("is never made with a lower minimum than ten", () => {
    const regions = [{ regionId: "99", bands: [aTally(50, 50), aTally(40, 60)] }];
    const method = aMethod(2, false, { minN: 9, minCount: 3 });
    expect(() => publishProximity(method, regions)).toThrow(RangeError);
  });
});

describe("the change from one share to another", () => {
  const hidden = { suppressed: "too-few" } as const;

  it("is shown when both are, to a tenth", () => {
    expect(publishChange(44.8, 42)).toBe(-2.8);
    expect(publishChange(0, 0)).toBe(0);
  });

  it("is held back when either is", () => {
    expect(publishChange(hidden, 42)).toEqual(hidden);
    expect(publishChange(42, hidden)).toEqual(hidden);
    expect(publishChange({ silent: "no-answers" }, 42)).toEqual({ silent: "no-answers" });
  });
});
