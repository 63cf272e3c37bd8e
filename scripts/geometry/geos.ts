/** The robust geometry engine (GEOS as WebAssembly) behind a few words of our own. Plane, SWEREF 99 TM. */

import type { GroundSweref99tm } from "@scenkartan/domain";
import type { Geometry, Position } from "geojson";
import initGeos from "geos-wasm";
import { geojsonToGeosGeom, geosGeomToGeojson } from "geos-wasm/helpers";

/** Its notices repeat on standard output what we tell as issues. */
const geos = await initGeos({ noticeHandler: () => undefined });

/**
 * Where a ground crosses or touches itself in a way that makes its inside unclear.
 * Undefined for sound ground. Never throws.
 */
export function findFlaw(ground: GroundSweref99tm): "self-crossing" | undefined {
  return withPointers([ground], (pointer) =>
    geos.GEOSisValid(pointer) === 1 ? undefined : "self-crossing",
  );
}

/** The same ground with its crossings resolved; lines and points that come loose are dropped. */
export function repair(ground: GroundSweref99tm): GroundSweref99tm {
  return withPointers([ground], (pointer) => {
    const valid = geos.GEOSMakeValid(pointer);
    const repaired = geosGeomToGeojson(valid, geos) as Geometry;
    geos.GEOSGeom_destroy(valid);
    return toGround(repaired);
  });
}

/**
 * The ground that two sound grounds share.
 * Units: square metres on the plane, for comparing shares; what is published is measured elsewhere.
 */
export function measureShared(a: GroundSweref99tm, b: GroundSweref99tm): number {
  return withPointers([a, b], (first, second) => {
    const shared = geos.GEOSIntersection(first, second);
    const area = readArea(shared);
    geos.GEOSGeom_destroy(shared);
    return area;
  });
}

/** Square metres on the plane. */
export function measurePlane(ground: GroundSweref99tm): number {
  return withPointers([ground], (pointer) => readArea(pointer));
}

function withPointers<T>(
  grounds: readonly GroundSweref99tm[],
  use: (first: number, second: number) => T,
): T {
  const pointers = grounds.map((ground) => geojsonToGeosGeom(ground, geos));
  try {
    const [first = 0, second = 0] = pointers;
    return use(first, second);
  } finally {
    for (const pointer of pointers) geos.GEOSGeom_destroy(pointer);
  }
}

function readArea(pointer: number): number {
  const cell = geos.Module._malloc(8);
  try {
    geos.GEOSArea(pointer, cell);
    return geos.Module.getValue(cell, "double");
  } finally {
    geos.Module._free(cell);
  }
}

function toGround(geometry: Geometry): GroundSweref99tm {
  const polygons = collectPolygons(geometry);
  const [only] = polygons;
  return (
    polygons.length === 1 && only
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates: polygons }
  ) as GroundSweref99tm;
}

function collectPolygons(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(collectPolygons);
  return [];
}
