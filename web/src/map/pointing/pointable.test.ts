import fc from "fast-check";
import { expect, test } from "vitest";
import { findNext, listVisible, type Pointable } from "./pointable.ts";

const aPointable = (id: string, lon: number, lat: number): Pointable => ({
  id,
  rowId: id,
  at: [lon, lat],
  ground: [],
});

const WEST = aPointable("west", 17, 59);
const NORTH = aPointable("north", 18, 60);
const SOUTH = aPointable("south", 18, 58);
const EAST = aPointable("east", 19, 59);
const ALL = [EAST, SOUTH, WEST, NORTH];
const EVERYWHERE = [0, 0, 90, 90] as const;

test("what is in view stands from west to east, the northern first on one meridian", () => {
  expect(listVisible(ALL, EVERYWHERE)).toEqual([WEST, NORTH, SOUTH, EAST]);
  expect(listVisible(ALL, [17.5, 58.5, 20, 61])).toEqual([NORTH, EAST]);
  expect(listVisible(ALL, [0, 0, 1, 1])).toEqual([]);
});

test("the first step is to the first or the last, and beyond the end it begins anew", () => {
  const visible = listVisible(ALL, EVERYWHERE);
  expect(findNext(visible, undefined, 1)).toBe(WEST);
  expect(findNext(visible, undefined, -1)).toBe(EAST);
  expect(findNext(visible, EAST, 1)).toBe(WEST);
  expect(findNext(visible, WEST, -1)).toBe(EAST);
  expect(findNext([], WEST, 1)).toBeUndefined();
});

test("a step goes on from a thing that has left the view", () => {
  const visible = listVisible([WEST, EAST], EVERYWHERE);
  expect(findNext(visible, NORTH, 1)).toBe(EAST);
  expect(findNext(visible, NORTH, -1)).toBe(WEST);
});

test("so many steps either way visit everything in view once, also where signs coincide", () => {
  const places = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(places, fc.constantFrom(1, -1), (coordinates, step) => {
      const all = coordinates.map(([lon, lat], index) => aPointable(`thing-${index}`, lon, lat));
      const visible = listVisible(all, EVERYWHERE);
      let at: Pointable | undefined;
      const visited = visible.map(() => {
        at = findNext(visible, at, step as 1 | -1);
        return at?.id;
      });
      expect(new Set(visited).size).toBe(all.length);
    }),
  );
});
