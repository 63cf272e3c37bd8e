import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COLOR_PAIRS, LEAST_CONTRAST, QUIET_COLORS } from "./color-pairs.ts";
import { measureContrast, parseColor, type Rgb } from "./contrast.ts";

/** Every colour of the style sheet, light and dark. */
const colors = new Map(
  [
    ...readFileSync(join(import.meta.dirname, "tokens.css"), "utf8").matchAll(
      /--([\w-]+): light-dark\((#\w+), (#\w+)\);/g,
    ),
  ].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
);

function find(name: string, theme: "light" | "dark"): Rgb {
  const color = parseColor(colors.get(name)?.[theme] ?? "");
  if (color === undefined) throw new Error(`no colour --${name}`);
  return color;
}

describe("contrast", () => {
  it.each([
    ["black on white", [0, 0, 0], [255, 255, 255], 21],
    ["white on black", [255, 255, 255], [0, 0, 0], 21],
    ["a colour on itself", [11, 85, 99], [11, 85, 99], 1],
    ["the grey that just passes on white", [118, 118, 118], [255, 255, 255], 4.54],
  ] as const)("of %s is what WCAG says", (_, one, other, ratio) => {
    expect(measureContrast(one, other)).toBeCloseTo(ratio, 2);
  });

  it("is read from what a style sheet and what a browser says", () => {
    expect(parseColor("#0B5563")).toEqual([11, 85, 99]);
    expect(parseColor("rgb(11, 85, 99)")).toEqual([11, 85, 99]);
    expect(parseColor("petrol")).toBeUndefined();
  });
});

describe.each(["light", "dark"] as const)("in %s colours", (theme) => {
  it.each(COLOR_PAIRS)("$ink on $ground can be read as $kind", ({ ink, ground, kind }) => {
    const ratio = measureContrast(find(ink, theme), find(ground, theme));
    expect(ratio).toBeGreaterThanOrEqual(LEAST_CONTRAST[kind]);
  });
});

it("every colour is read on another, or known to carry no meaning by itself", () => {
  const known = [...COLOR_PAIRS.flatMap(({ ink, ground }) => [ink, ground]), ...QUIET_COLORS];
  expect(colors.size).toBeGreaterThan(20);
  expect([...colors.keys()].filter((name) => !known.includes(name))).toEqual([]);
  expect(known.filter((name) => !colors.has(name))).toEqual([]);
});
