import { describe, expect, it } from "vitest";
import { toNewcombeInterval, toWilsonInterval } from "./interval.ts";

describe("Wilson's interval", () => {
  it("is that of Newcombe's table: 81 of 263", () => {
    const { low, high } = toWilsonInterval(81 / 263, 263);
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(["0.2553", "0.3662"]);
  });

  it("ends at 0 and at 1 where all answer alike", () => {
    expect(toWilsonInterval(0, 20)).toEqual({ low: 0, high: expect.closeTo(0.1611, 4) });
    expect(toWilsonInterval(1, 29)).toEqual({ low: expect.closeTo(0.883, 4), high: 1 });
  });

  it("says nothing where nobody answered", () => {
    expect(toWilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe("Newcombe's interval", () => {
  const toShare = (yes: number, n: number) => ({ share: yes / n, ...toWilsonInterval(yes / n, n) });

  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %i/%i and %i/%i is that of his paper", (a, m, b, n, low, high) => {
    const interval = toNewcombeInterval(toShare(a, m), toShare(b, n));
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});
