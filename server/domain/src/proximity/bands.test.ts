import { describe, expect, it } from "vitest";
import type { Metres } from "../units.ts";
import { DEFAULT_BANDS, findBand, isBandStarts, toBands } from "./bands.ts";

describe("bands", () => {
  it("are half open, the last without end", () => {
    const metres = (value: number) => value as Metres;
    expect(toBands(DEFAULT_BANDS).slice(-2)).toEqual([
      { distanceFromM: metres(1000), distanceToM: metres(2000) },
      { distanceFromM: metres(2000) },
    ]);
  });

  it.each([
    [0, 0],
    [250, 0],
    [250.001, 1],
    [2000, 3],
    [2000.1, 4],
    [Number.POSITIVE_INFINITY, 4],
  ])("hold %d m in number %i", (distanceM, band) => {
    expect(findBand(DEFAULT_BANDS, distanceM)).toBe(band);
  });

  it.each([[[0]], [[250, 500]], [[0, 500, 250]], [[0, 250, 250]], [[0, 0.5]], [[0, Number.NaN]]])(
    "are not %j",
    (starts) => {
      expect(isBandStarts(starts)).toBe(false);
    },
  );
});
