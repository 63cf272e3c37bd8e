import fc from "fast-check";
import { expect, test } from "vitest";
import { spread } from "./spread.ts";

test("things that have room stay where they want to be", () => {
  expect(spread([50, 200, 400], 80, 500)).toEqual([50, 200, 400]);
});

test("two that want the same place part evenly around it", () => {
  expect(spread([250, 250], 80, 500)).toEqual([210, 290]);
});

test("nothing leaves the row", () => {
  expect(spread([495, 500], 80, 500)).toEqual([380, 460]);
  expect(spread([0, 5], 80, 500)).toEqual([40, 120]);
});

test("without room for all, they overlap evenly", () => {
  expect(spread([0, 50, 100], 80, 140)).toEqual([40, 70, 100]);
});

test("any wishes end up in order, apart and inside", () => {
  const wishes = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(wishes, (unordered) => {
      const places = spread(
        [...unordered].sort((a, b) => a - b),
        96,
        900,
      );
      for (const [index, place] of places.entries()) {
        expect(place).toBeGreaterThanOrEqual(48 - 1e-9);
        expect(place).toBeLessThanOrEqual(852 + 1e-9);
        const before = places[index - 1];
        if (before !== undefined) expect(place - before).toBeGreaterThanOrEqual(96 - 1e-9);
      }
    }),
  );
});
