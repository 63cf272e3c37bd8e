import { expect, test } from "vitest";
import { type Name, placeNames } from "./place-names.ts";

const size = { width: 300, height: 200 };
const name = (id: string, x: number, y: number): Name => ({
  id,
  text: "Tio bokst.",
  x,
  y,
  gap: 14,
  letterPx: 6,
});
const place = (...names: Name[]) =>
  placeNames(names, { signs: [], size }).map(({ id, x, anchor }) => [id, x, anchor]);

test("a name stands to the right of its sign", () => {
  expect(place(name("a", 100, 100))).toEqual([["a", 114, "start"]]);
});

test("at the right edge it stands to the left", () => {
  expect(place(name("a", 290, 100))).toEqual([["a", 276, "end"]]);
});

test("where another name stands it goes to the other side, and is left out where there is no room", () => {
  expect(place(name("a", 100, 100), name("b", 105, 104), name("c", 102, 98))).toEqual([
    ["a", 114, "start"],
    ["b", 91, "end"],
  ]);
});

test("no name lies upon a sign", () => {
  const signs = [{ left: 120, right: 140, top: 90, bottom: 110 }];
  const [placed] = placeNames([name("a", 100, 100)], { signs, size });
  expect(placed?.anchor).toBe("end");
});

test("without a sign a name stands upon its place, or not at all beyond the edge", () => {
  const { gap, ...plain } = name("a", 100, 100);
  expect(gap).toBe(14);
  expect(place(plain)).toEqual([["a", 100, "middle"]]);
  expect(place({ ...plain, x: 10 })).toEqual([]);
});
