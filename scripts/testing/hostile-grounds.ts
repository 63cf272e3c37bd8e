/** Grounds that a hand would rather not draw, for properties; metres from the common corner. */

import type { GroundSweref99tm } from "@scenkartan/domain";
import fc from "fast-check";
import { repair } from "../geometry/geos.ts";
import { aBox, aRing, EAST, NORTH } from "./grounds.ts";

type Corner = readonly [x: number, y: number];

/** A ring through these corners, closed. */
export function throughCorners(corners: readonly Corner[]): number[][] {
  return [...corners, ...corners.slice(0, 1)].map(([x, y]) => [EAST + x, NORTH + y]);
}

const toPolygon = (...rings: readonly number[][][]) =>
  ({ type: "Polygon", coordinates: rings }) as unknown as GroundSweref99tm;

/** Whole tens, so that edges touch, borders are shared and outlines are identical again and again. */
const ten = fc.integer({ min: 0, max: 20 }).map((n) => n * 10);
const centimetres = fc.integer({ min: 0, max: 20_000 }).map((n) => n / 100);

const box = fc
  .record({ x: ten, y: ten, width: ten.map((n) => n + 10), height: ten.map((n) => n + 10) })
  .map(aBox);

/** A box and a hole in it, which may touch its edge in a corner. */
const holed = fc
  .record({ x: ten, y: ten, inset: fc.constantFrom(0, 0.01, 3, 10) })
  .map(({ x, y, inset }) => {
    const [west, south] = [x + inset, y + inset];
    const hole = throughCorners([
      [west, south],
      [x + 20, y + 40],
      [x + 40, y + 20],
    ]);
    return toPolygon(aRing({ x, y, width: 60 }), hole);
  });

/** Less than a millimetre to some metres wide, and two hundred long. */
const sliver = fc
  .record({ x: ten, y: ten, height: fc.constantFrom(0.0005, 0.005, 0.01, 0.5, 3.99, 4, 4.01) })
  .map(({ height, ...at }) => aBox({ ...at, width: 200, height }));

const needle = fc
  .tuple(centimetres, centimetres, fc.constantFrom(0.001, 0.01, 0.1, 1, 5))
  .map(([x, y, base]) =>
    toPolygon(
      throughCorners([
        [x, y],
        [x + 200, y + 37.3],
        [x, y + base],
      ]),
    ),
  );

/** Corners as they come: most of these rings cross themselves. */
const scrawl = fc
  .array(fc.tuple(centimetres, centimetres), { minLength: 3, maxLength: 12 })
  .map((corners) => toPolygon(throughCorners(corners)));

const several = fc
  .array(box, { minLength: 2, maxLength: 4 })
  .map((parts) => ({ type: "MultiPolygon", coordinates: parts.map((p) => p.coordinates) }))
  .map((ground) => ground as unknown as GroundSweref99tm);

/** Sound ground of any kind: what crosses itself has been repaired, as the import does it. */
export const hostileGround = fc.oneof(box, holed, sliver, needle, scrawl, several).map(repair);
