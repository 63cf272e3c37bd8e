import { expect, it } from "vitest";
import { publishResidents } from "./exposure.ts";

it.each([
  [0, 0],
  [0.4, { suppressed: "too-few" }],
  [9.9, { suppressed: "too-few" }],
  [10, 10],
  [14.9, 10],
  [15, 20],
  [123_456, 123_460],
])("%d residents are told as %j", (estimate, told) => {
  expect(publishResidents(estimate)).toEqual(told);
});
