import fc from "fast-check";
import { expect, test } from "vitest";
import { type FlowStep, isBalanced, toBars } from "./waterfall-bars.ts";

const level = (value: number): FlowStep => ({ name: "level", kind: "level", value });
const less = (value: number): FlowStep => ({ name: "less", kind: "less", value });
const more = (value: number): FlowStep => ({ name: "more", kind: "more", value });

test("63 scenes, 10 fewer, 2 more: the bars hang where the last one ended", () => {
  const bars = toBars([level(63), less(10), more(2), level(55)]);
  expect(bars.map(({ begin, end }) => [begin, end])).toEqual([
    [0, 63],
    [63, 53],
    [53, 55],
    [0, 55],
  ]);
});

test("steps that do not lead to the level after them are not balanced", () => {
  expect(isBalanced([level(63), less(10), level(53)])).toBe(true);
  expect(isBalanced([level(63), less(10), level(54)])).toBe(false);
  expect(isBalanced([level(63), less(10), level(53.4)], 0.5)).toBe(true);
});

test("an open difference leads from one level to the next", () => {
  const open: FlowStep = { name: "open", kind: "open", value: -5 };
  expect(isBalanced([level(64), open, level(59)])).toBe(true);
  expect(toBars([level(64), open])[1]).toMatchObject({ begin: 64, end: 59 });
});

test("whatever came and went, the sum of it balances", () => {
  const parts = fc.array(fc.integer({ min: 0, max: 1e6 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e7 }), parts, parts, (before, gone, come) => {
      const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
      const after = before - sum(gone) + sum(come);
      expect(isBalanced([level(before), ...gone.map(less), ...come.map(more), level(after)])).toBe(
        true,
      );
    }),
  );
});
