/** Well-known binary (OGC Simple Features, ISO 19125) to GeoJSON geometry. */

import type { Geometry, Position } from "geojson";

const KINDS = [
  undefined,
  "Point",
  "LineString",
  "Polygon",
  "MultiPoint",
  "MultiLineString",
  "MultiPolygon",
] as const;

/**
 * The geometry in `bytes`.
 * Shape:  either byte order; heights and measures are dropped.
 * CRS:    the caller's; WKB has none.
 * Errors: throws a RangeError for kinds other than points, lines, polygons and their multiples, and
 *         for bytes that end too early.
 */
export function parseWkb(bytes: Uint8Array): Geometry {
  return readGeometry({ view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at: 0 });
}

interface Cursor {
  readonly view: DataView;
  at: number;
}

function readGeometry(cursor: Cursor): Geometry {
  const isLittle = cursor.view.getUint8(cursor.at) === 1;
  const code = cursor.view.getUint32(cursor.at + 1, isLittle);
  cursor.at += 5;
  const kind = KINDS[code % 1000];
  const ordinates = 2 + ([0, 1, 1, 2][Math.floor(code / 1000)] ?? Number.NaN);
  if (kind === undefined || Number.isNaN(ordinates)) throw new RangeError(`WKB kind ${code}`);
  const position = () => readPosition(cursor, isLittle, ordinates);
  const list = <T>(item: () => T) => readList(cursor, isLittle, item);
  switch (kind) {
    case "Point":
      return { type: kind, coordinates: position() };
    case "LineString":
      return { type: kind, coordinates: list(position) };
    case "Polygon":
      return { type: kind, coordinates: list(() => list(position)) };
    default: {
      const parts = list(() => (readGeometry(cursor) as { coordinates: unknown }).coordinates);
      return { type: kind, coordinates: parts } as Geometry;
    }
  }
}

function readList<T>(cursor: Cursor, isLittle: boolean, item: () => T): T[] {
  const length = cursor.view.getUint32(cursor.at, isLittle);
  cursor.at += 4;
  const items: T[] = [];
  for (let index = 0; index < length; index++) items.push(item());
  return items;
}

function readPosition(cursor: Cursor, isLittle: boolean, ordinates: number): Position {
  const x = cursor.view.getFloat64(cursor.at, isLittle);
  const y = cursor.view.getFloat64(cursor.at + 8, isLittle);
  cursor.at += 8 * ordinates;
  return [x, y];
}
