import { expect, test } from "vitest";
import { parseRadiusM } from "./parse-radius.ts";

test.each([
  ["500", 500],
  [" 1 500 ", 1500],
  ["1\u202f500", 1500],
  ["250,5", 250.5],
  ["0.5", 0.5],
])("%j is a radius", (text, metres) => {
  expect(parseRadiusM(text)).toBe(metres);
});

test.each(["", "0", "-5", "1e9", "2000000", "femhundra", "5 km", "NaN", "1,2,3"])(
  "%j is none",
  (text) => {
    expect(parseRadiusM(text)).toBeUndefined();
  },
);
