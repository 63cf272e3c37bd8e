import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKommunkod, isLanskod, type Kommunkod, toLanskod } from "./kommunkod.ts";

describe("a kommunkod", () => {
  it("is text of four digits, a leading zero included", () => {
    expect(isKommunkod("0126")).toBe(true);
  });

  it.each(["126", "01260", "01 6", "012a", "٠١٢٦", ""])("is never %j", (text) => {
    expect(isKommunkod(text)).toBe(false);
  });

  it("is never a number, which would lose its leading zero", () => {
    expect(isKommunkod(1262)).toBe(false);
  });

  it("begins with its lanskod", () => {
    expect(toLanskod("0126" as Kommunkod)).toBe("01");
    expect(toLanskod("2180" as Kommunkod)).toBe("21");
  });

  it("always gives a lanskod", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (number) => {
        const kommunkod = String(number).padStart(4, "0");
        expect(isKommunkod(kommunkod)).toBe(true);
        expect(isLanskod(toLanskod(kommunkod as Kommunkod))).toBe(true);
      }),
    );
  });
});

describe("a lanskod", () => {
  it("is text of two digits", () => {
    expect(isLanskod("01")).toBe(true);
  });

  it.each(["1", "001", "AB", "", " 1"])("is never %j", (text) => {
    expect(isLanskod(text)).toBe(false);
  });
});
