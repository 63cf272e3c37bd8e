/**
 * The robust geometry engine (GEOS as WebAssembly) behind a few words of our own. Plane, SWEREF 99 TM.
 * A `Shape` lies in the engine's own memory: whoever makes one gives it back with `discard`.
 */

import type { Brand, GroundSweref99tm } from "@scenkartan/domain";
import type { Position } from "geojson";
import initGeos from "geos-wasm";

/** A geometry inside the engine. */
export type Shape = Brand<number, "Shape">;

/** What the engine last could not do. Thrown from within it, an error would leave it half-way. */
let trouble = "";

/** Its notices repeat on standard output what we tell as issues. */
const geos = await initGeos({
  noticeHandler: () => undefined,
  errorHandler: (message) => {
    trouble = message;
  },
});

/** The engine's number for a collection of polygons. Source: GEOS, GEOSGeomTypes. */
const MULTIPOLYGON = 6;
const POLYGON = 3;
const DOUBLE_BYTES = 8;
const POINTER_BYTES = 4;

/** Ground as a shape. CRS: SWEREF 99 TM; a third coordinate is dropped. */
export function toShape(ground: GroundSweref99tm): Shape {
  if (ground.type === "Polygon") return toPolygon(ground.coordinates);
  return collect(ground.coordinates.map(toPolygon));
}

/** Several shapes as one, without dissolving what they share; the parts belong to the whole then. */
function collect(parts: readonly number[]): Shape {
  return withPointers(parts, (list) =>
    assertShape(geos.GEOSGeom_createCollection(MULTIPOLYGON, list, parts.length)),
  );
}

function toPolygon([outer = [], ...holes]: readonly Position[][]): Shape {
  const rings = holes.map(toRing);
  return withPointers(rings, (list) =>
    assertShape(geos.GEOSGeom_createPolygon(toRing(outer), list, rings.length)),
  );
}

function toRing(ring: readonly Position[]): number {
  return withMemory(ring.length * 2 * DOUBLE_BYTES, (buffer) => {
    const first = buffer / DOUBLE_BYTES;
    ring.forEach(([east = 0, north = 0], index) => {
      geos.Module.HEAPF64[first + 2 * index] = east;
      geos.Module.HEAPF64[first + 2 * index + 1] = north;
    });
    return geos.GEOSGeom_createLinearRing(
      geos.GEOSCoordSeq_copyFromBuffer(buffer, ring.length, 0, 0),
    );
  });
}

/** The polygons of a shape as ground; lines and points in it are dropped. Undefined when empty. */
export function toGround(shape: Shape): GroundSweref99tm | undefined {
  const polygons = toPolygons(shape);
  const [only] = polygons;
  if (only === undefined) return undefined;
  return (
    polygons.length === 1
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates: polygons }
  ) as GroundSweref99tm;
}

function toPolygons(shape: number): Position[][][] {
  const type = geos.GEOSGeomTypeId(shape);
  if (type === POLYGON) return geos.GEOSisEmpty(shape) ? [] : [toRings(shape)];
  if (type < POLYGON) return [];
  const count = geos.GEOSGetNumGeometries(shape);
  return Array.from({ length: count }, (_, index) =>
    toPolygons(geos.GEOSGetGeometryN(shape, index)),
  ).flat(1);
}

function toRings(polygon: number): Position[][] {
  const holes = Array.from({ length: geos.GEOSGetNumInteriorRings(polygon) }, (_, index) =>
    toPositions(geos.GEOSGetInteriorRingN(polygon, index)),
  );
  return [toPositions(geos.GEOSGetExteriorRing(polygon)), ...holes];
}

function toPositions(ring: number): Position[] {
  const sequence = geos.GEOSGeom_getCoordSeq(ring);
  const length = geos.GEOSGeomGetNumPoints(ring);
  return withMemory(length * 2 * DOUBLE_BYTES, (buffer) => {
    geos.GEOSCoordSeq_copyToBuffer(sequence, buffer, 0, 0);
    const first = buffer / DOUBLE_BYTES;
    return Array.from({ length }, (_, index) => [
      geos.Module.HEAPF64[first + 2 * index] as number,
      geos.Module.HEAPF64[first + 2 * index + 1] as number,
    ]);
  });
}

/** Gives shapes back to the engine. */
export function discard(...shapes: readonly Shape[]): void {
  for (const shape of shapes) geos.GEOSGeom_destroy(shape);
}

/** True when it encloses nothing. */
export function isEmpty(shape: Shape): boolean {
  return geos.GEOSisEmpty(shape) === 1;
}

/** Square metres on the plane, for comparing shares; what is published is measured elsewhere. */
export function measurePlaneArea(shape: Shape): number {
  return withMemory(DOUBLE_BYTES, (cell) => {
    geos.GEOSArea(shape, cell);
    return geos.Module.getValue(cell, "double");
  });
}

/** Metres on the plane between the nearest points of two shapes; 0 where they meet. */
export function measurePlaneDistance(a: Shape, b: Shape): number {
  return withMemory(DOUBLE_BYTES, (cell) => {
    geos.GEOSDistance(a, b, cell);
    return geos.Module.getValue(cell, "double");
  });
}

/** Every vertex on the grid; what becomes thinner than a cell is dropped. Sound in, sound out. */
export function snapToGrid(shape: Shape, gridM: number): Shape {
  return keepGround(assertShape(geos.GEOSGeom_setPrecision(shape, gridM, 0)));
}

/** The ground that both have; on a grid, which makes nearly equal edges meet. */
export function intersect(a: Shape, b: Shape, gridM: number): Shape {
  return keepGround(overlay([a, b], (one, other) => geos.GEOSIntersectionPrec(one, other, gridM)));
}

/**
 * What rounding to the grid made of ground can touch itself along a sliver thinner than a cell; the
 * engine then does not know what is inside. It does once that is resolved.
 */
function overlay([a, b]: [Shape, Shape], act: (one: number, other: number) => number): Shape {
  const found = act(a, b);
  if (found !== 0) return found as Shape;
  const resolved = [a, b].map((shape) => assertShape(geos.GEOSMakeValid(shape)));
  try {
    return assertShape(act(...(resolved as [Shape, Shape])));
  } finally {
    discard(...resolved);
  }
}

/** The same without the lines and points in which grounds only touch. */
function keepGround(shape: Shape): Shape {
  const type = geos.GEOSGeomTypeId(shape);
  if (type === POLYGON || type === MULTIPOLYGON) return shape;
  const count = type < POLYGON ? 0 : geos.GEOSGetNumGeometries(shape);
  const parts = Array.from({ length: count }, (_, index) => geos.GEOSGetGeometryN(shape, index));
  const ground = collect(
    parts
      .filter((part) => geos.GEOSGeomTypeId(part) === POLYGON)
      .map((part) => geos.GEOSGeom_clone(part)),
  );
  discard(shape);
  return ground;
}

/** What the first has and the second has not. */
export function subtract(a: Shape, b: Shape, gridM: number): Shape {
  return keepGround(overlay([a, b], (one, other) => geos.GEOSDifferencePrec(one, other, gridM)));
}

/** What either has; one shape without inner borders. The parts stay whoever's they were. */
export function unite(shapes: readonly Shape[], gridM: number): Shape {
  const whole = collect(shapes.map((shape) => geos.GEOSGeom_clone(shape)));
  const united = assertShape(geos.GEOSUnaryUnionPrec(whole, gridM));
  discard(whole);
  return united;
}

const QUARTER_SEGMENTS = 16;
const FLAT_CAP = 2;
const MITRE_JOIN = 2;
/** Corners down to 60° come back as they were. */
const MITRE_LIMIT = 2;

/** Wider by so many metres on all sides, or narrower when negative; corners stay corners. */
export function widen(shape: Shape, byM: number): Shape {
  return assertShape(
    geos.GEOSBufferWithStyle(shape, byM, QUARTER_SEGMENTS, FLAT_CAP, MITRE_JOIN, MITRE_LIMIT),
  );
}

/** Everything within so many metres, with round corners. */
export function surround(shape: Shape, withinM: number): Shape {
  return assertShape(geos.GEOSBuffer(shape, withinM, QUARTER_SEGMENTS));
}

/**
 * Where a ground crosses or touches itself in a way that makes its inside unclear.
 * Undefined for sound ground. Never throws.
 */
export function findFlaw(ground: GroundSweref99tm): "self-crossing" | undefined {
  return withShapes([ground], ([shape]) =>
    geos.GEOSisValid(shape) === 1 ? undefined : "self-crossing",
  );
}

/** The same ground with its crossings resolved; lines and points that come loose are dropped. */
export function repair(ground: GroundSweref99tm): GroundSweref99tm {
  const nothing = { type: "MultiPolygon", coordinates: [] } as unknown as GroundSweref99tm;
  return withShapes([ground], ([shape]) => {
    const valid = assertShape(geos.GEOSMakeValid(shape));
    const repaired = toGround(valid);
    discard(valid);
    return repaired ?? nothing;
  });
}

/** The ground that two sound grounds share, square metres on the plane. */
export function measureShared(a: GroundSweref99tm, b: GroundSweref99tm): number {
  return withShapes([a, b], ([first, second]) => {
    const shared = assertShape(geos.GEOSIntersection(first, second));
    const areaM2 = measurePlaneArea(shared);
    discard(shared);
    return areaM2;
  });
}

/** Square metres on the plane. */
export function measurePlane(ground: GroundSweref99tm): number {
  return withShapes([ground], ([shape]) => measurePlaneArea(shape));
}

function withShapes<T>(
  grounds: readonly GroundSweref99tm[],
  use: (shapes: [Shape, Shape]) => T,
): T {
  const shapes = grounds.map(toShape);
  try {
    return use(shapes as [Shape, Shape]);
  } finally {
    discard(...shapes);
  }
}

/** The engine answers 0 where it could not do what was asked. */
function assertShape(pointer: number): Shape {
  if (pointer === 0) throw new Error(`the geometry engine could not compute a shape: ${trouble}`);
  return pointer as Shape;
}

function withPointers<T>(pointers: readonly number[], use: (list: number) => T): T {
  return withMemory(pointers.length * POINTER_BYTES, (list) => {
    geos.Module.HEAPU32.set(pointers, list / POINTER_BYTES);
    return use(list);
  });
}

/** Memory of the engine for as long as `use` runs. */
function withMemory<T>(bytes: number, use: (start: number) => T): T {
  const start = geos.Module._malloc(Math.max(bytes, DOUBLE_BYTES));
  try {
    return use(start);
  } finally {
    geos.Module._free(start);
  }
}
