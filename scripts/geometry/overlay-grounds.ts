/** Two drawings of ground laid over each other: what was kept, lost and gained. */

import {
  type GroundPart,
  type GroundSums,
  type GroundSweref99tm,
  type SquareMetres,
  TOLERANCES,
} from "@scenkartan/domain";
import {
  discard,
  intersect,
  isEmpty,
  measurePlaneArea,
  type Shape,
  subtract,
  toGround,
  widen,
} from "./geos.ts";
import { measureArea } from "./measure-area.ts";

export interface GroundOverlay {
  readonly sums: GroundSums;
  /** Polygons of each part that is there. CRS: SWEREF 99 TM. */
  readonly parts: Readonly<Partial<Record<GroundPart, GroundSweref99tm>>>;
}

/**
 * Overlays the ground of one mapping with that of another.
 * Shape:  `kept` is what both have; `lost` and `gained` are the rest of either, without what is
 *         nowhere as wide as the least width. Ground that shares nothing is lost and gained whole:
 *         only an outline drawn twice has such strips.
 * Units:  square metres on the ellipsoid.
 * CRS:    SWEREF 99 TM, both sound and on the grid of `TOLERANCES.gridM`.
 * Errors: throws when the engine fails, which sound ground does not make it do.
 */
export function overlayGrounds(before: Shape, after: Shape): GroundOverlay {
  const kept = intersect(before, after, TOLERANCES.gridM);
  const isApart = isEmpty(kept);
  const lost = findRest(before, after, isApart);
  const gained = findRest(after, before, isApart);
  const keptGround = toGround(kept);
  discard(kept);
  const keptM2 = measure(keptGround);
  return {
    sums: {
      beforeM2: measureShape(before),
      keptM2,
      lostM2: lost.areaM2,
      gainedM2: gained.areaM2,
      afterM2: measureShape(after),
      belowToleranceLostM2: lost.belowToleranceM2,
      belowToleranceGainedM2: gained.belowToleranceM2,
    },
    parts: {
      ...(keptGround && { kept: keptGround }),
      ...(lost.ground && { lost: lost.ground }),
      ...(gained.ground && { gained: gained.ground }),
    },
  };
}

interface Rest {
  readonly ground: GroundSweref99tm | undefined;
  readonly areaM2: SquareMetres;
  readonly belowToleranceM2: SquareMetres;
}

/** What the first has alone, parted into what is wide enough and what is not. */
function findRest(one: Shape, other: Shape, isApart: boolean): Rest {
  const alone = subtract(one, other, TOLERANCES.gridM);
  const wide = isApart ? alone : keepWide(alone);
  const ground = toGround(wide);
  const areaM2 = measure(ground);
  const belowToleranceM2 = isApart ? (0 as SquareMetres) : measureBetween(alone, wide);
  discard(alone);
  if (wide !== alone) discard(wide);
  return { ground, areaM2, belowToleranceM2 };
}

/** The parts that are as wide as the least width somewhere, without their thin ends. */
function keepWide(shape: Shape): Shape {
  const half = TOLERANCES.leastWidthM / 2;
  const cores = widen(shape, -half);
  if (isEmpty(cores)) return cores;
  const grown = widen(cores, half);
  const wide = intersect(shape, grown, TOLERANCES.gridM);
  discard(cores, grown);
  return wide;
}

/** What the whole has beside its part. */
function measureBetween(whole: Shape, part: Shape): SquareMetres {
  if (isEmpty(part)) return measureShape(whole);
  const between = subtract(whole, part, TOLERANCES.gridM);
  const areaM2 = measureShape(between);
  discard(between);
  return areaM2;
}

function measureShape(shape: Shape): SquareMetres {
  return measurePlaneArea(shape) === 0 ? (0 as SquareMetres) : measure(toGround(shape));
}

function measure(ground: GroundSweref99tm | undefined): SquareMetres {
  return ground === undefined ? (0 as SquareMetres) : measureArea(ground);
}
