import { describe, expect, it } from "vitest";
import { isMetres, isPercent } from "./units.ts";

describe("a length in metres", () => {
  it.each([0, 0.5, 700])("can be %d", (value) => {
    expect(isMetres(value)).toBe(true);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, "700", null])("is never %s", (value) => {
    expect(isMetres(value)).toBe(false);
  });
});

describe("a share in percent", () => {
  it.each([0, 36, 100])("can be %d", (value) => {
    expect(isPercent(value)).toBe(true);
  });

  it.each([-0.1, 100.1, Number.NaN, "36", null])("is never %s", (value) => {
    expect(isPercent(value)).toBe(false);
  });
});
