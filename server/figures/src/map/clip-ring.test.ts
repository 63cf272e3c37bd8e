import { expect, test } from "vitest";
import type { ScreenPoint } from "./camera.ts";
import { clipRing, type Frame } from "./clip-ring.ts";

const FRAME: Frame = [0, 0, 10, 10];
const box = (left: number, top: number, right: number, bottom: number): ScreenPoint[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

test("what lies within the frame stays as it is", () => {
  expect(clipRing(box(2, 2, 8, 8), FRAME)).toEqual(box(2, 2, 8, 8));
});

test("what lies outside is gone", () => {
  expect(clipRing(box(12, 2, 18, 8), FRAME)).toEqual([]);
  expect(clipRing([], FRAME)).toEqual([]);
});

test("what reaches out is cut where it leaves", () => {
  const cut = clipRing(box(5, 5, 20, 20), FRAME);
  expect(new Set(cut.map(String))).toEqual(new Set(box(5, 5, 10, 10).map(String)));
});

test("what surrounds the frame fills it", () => {
  const cut = clipRing(box(-90, -90, 90, 90), FRAME);
  expect(new Set(cut.map(String))).toEqual(new Set(box(0, 0, 10, 10).map(String)));
});
