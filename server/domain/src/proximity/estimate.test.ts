import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toDifferenceEstimate, toEffectiveN, toShareEstimate } from "./estimate.ts";
import { addTallies, EMPTY_TALLY, subtractTally, type Tally } from "./tally.ts";

const aTally = (yes: number, no: number, weight = 1): Tally => ({
  ...{ yes, no, noAnswer: 0 },
  ...{ weightYes: yes * weight, weightNo: no * weight },
  weightSquares: (yes + no) * weight * weight,
});

const anyTally = fc
  .tuple(
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
    fc.constantFrom(1, 2, 0.5),
  )
  .map(([yes, no, weight]) => aTally(yes, no, weight));

describe("a share", () => {
  it("weighs answers: ten yes of weight 3 beside thirty no of weight 1 are half", () => {
    const tally = addTallies(aTally(10, 0, 3), aTally(0, 30));
    const estimate = toShareEstimate(tally);
    expect(estimate).toMatchObject({ share: 0.5, n: 40, effectiveN: 30 });
  });

  it("does not depend on the scale of the weights", () => {
    expect(toShareEstimate(aTally(30, 70, 8))).toEqual(toShareEstimate(aTally(30, 70)));
  });

  it("is not there where nobody answered", () => {
    expect(toShareEstimate({ ...EMPTY_TALLY, noAnswer: 12 })).toBeUndefined();
  });
});

describe("the effective number of answers", () => {
  it("is their number where all weigh the same, and never more", () => {
    expect(toEffectiveN(3 * 50, 9 * 50)).toBe(50);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 1 }),
        (all) => {
          const squares = all.reduce((sum, weight) => sum + weight * weight, 0);
          const weight = all.reduce((sum, each) => sum + each, 0);
          expect(toEffectiveN(weight, squares)).toBeLessThanOrEqual(all.length + 1e-9);
        },
      ),
    );
  });
});

describe("the difference from the whole", () => {
  it("is the band's share minus the whole's, the band included", () => {
    fc.assert(
      fc.property(anyTally, anyTally, (band, rest) => {
        const whole = addTallies(band, rest);
        const [one, all] = [toShareEstimate(band), toShareEstimate(whole)];
        const estimate = toDifferenceEstimate(band, whole);
        expect(estimate?.difference).toBeCloseTo((one?.share ?? 0) - (all?.share ?? 0), 9);
        expect(estimate?.low).toBeLessThanOrEqual(estimate?.difference ?? -1);
        expect(estimate?.high).toBeGreaterThanOrEqual(estimate?.difference ?? 1);
      }),
    );
  });

  it("is a quarter of band minus rest where the band is three quarters", () => {
    const whole = addTallies(aTally(150, 150), aTally(20, 80));
    expect(toDifferenceEstimate(aTally(150, 150), whole)?.difference).toBeCloseTo(0.25 * 0.3, 12);
  });

  it("is not there where the band is all there is", () => {
    expect(toDifferenceEstimate(aTally(30, 30), aTally(30, 30))).toBeUndefined();
  });
});

it("what is added can be taken away again", () => {
  fc.assert(
    fc.property(anyTally, anyTally, (one, other) => {
      expect(subtractTally(addTallies(one, other), other)).toEqual(one);
    }),
  );
});
