/** Writes small files of the formats that counties hand in, for tests. */

import { writeFileSync } from "node:fs";
import Database from "better-sqlite3";
import type { Geometry, Position } from "geojson";

/** Attributes and ground of one feature. */
export type Drawn = readonly [attributes: Readonly<Record<string, unknown>>, geometry: unknown];

/** A FeatureCollection; with `crs` the older kind that names its coordinate system. */
export function toGeojson(features: readonly Drawn[], crs?: string): string {
  return JSON.stringify({
    type: "FeatureCollection",
    ...(crs !== undefined && { crs: { type: "name", properties: { name: crs } } }),
    features: features.map(([properties, geometry]) => ({ type: "Feature", properties, geometry })),
  });
}

export function writeGeojson(path: string, features: readonly Drawn[], crs?: string): string {
  writeFileSync(path, toGeojson(features, crs));
  return path;
}

/** A layer's rows: a name, and its geometry as GeoPackage bytes. */
export type LayerRow = readonly [namn: string, geom: Uint8Array | null];

/** As much of a GeoPackage (OGC 12-128) as says which layers there are and what they hold. */
export function writeGeopackage(
  path: string,
  layers: Readonly<Record<string, readonly LayerRow[]>>,
  srsId = 3006,
): string {
  const db = new Database(path);
  db.exec(`CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER)`);
  for (const [layer, rows] of Object.entries(layers)) {
    db.prepare("INSERT INTO gpkg_contents VALUES (?, 'features', ?)").run(layer, srsId);
    db.prepare("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?)").run(layer, srsId);
    db.exec(`CREATE TABLE "${layer}" (fid INTEGER PRIMARY KEY, geom BLOB, namn TEXT)`);
    const insert = db.prepare(`INSERT INTO "${layer}" (namn, geom) VALUES (?, ?)`);
    for (const [namn, geom] of rows) insert.run(namn, geom);
  }
  db.close();
  return path;
}

/** GeoPackage bytes of a geometry: a header, an envelope where asked for, and WKB. */
export function toGeopackageBytes(
  geometry: Geometry,
  { isEmpty = false, hasEnvelope = false } = {},
): Buffer {
  const flags = 1 | (hasEnvelope ? 0b10 : 0) | (isEmpty ? 0b1_0000 : 0);
  const header = Buffer.from([0x47, 0x50, 0, flags, 0, 0, 0, 0]);
  return Buffer.concat([header, Buffer.alloc(hasEnvelope ? 32 : 0), toWkb(geometry)]);
}

export interface WkbOptions {
  readonly isLittle?: boolean;
  /** Written after x and y of every position, in ISO's numbering of kinds. */
  readonly z?: number;
}

/** WKB of a polygon or several; any other kind becomes a point. */
export function toWkb(geometry: Geometry, options: WkbOptions = {}): Buffer {
  if (geometry.type === "MultiPolygon") {
    const parts = geometry.coordinates.map((coordinates) =>
      toWkb({ type: "Polygon", coordinates }, options),
    );
    return Buffer.concat([toKind(6, options), toCount(parts.length, options), ...parts]);
  }
  if (geometry.type === "Polygon") {
    const rings = geometry.coordinates.map((ring) =>
      Buffer.concat([toCount(ring.length, options), ...ring.map((p) => toPosition(p, options))]),
    );
    return Buffer.concat([toKind(3, options), toCount(rings.length, options), ...rings]);
  }
  if (geometry.type !== "Point") throw new Error(`no test writes a ${geometry.type}`);
  return Buffer.concat([toKind(1, options), toPosition(geometry.coordinates, options)]);
}

function toKind(kind: number, { isLittle = true, z }: WkbOptions): Buffer {
  const code = toCount(z === undefined ? kind : kind + 1000, { isLittle });
  return Buffer.concat([Buffer.from([isLittle ? 1 : 0]), code]);
}

function toCount(count: number, { isLittle = true }: WkbOptions): Buffer {
  const bytes = Buffer.alloc(4);
  if (isLittle) bytes.writeUInt32LE(count);
  else bytes.writeUInt32BE(count);
  return bytes;
}

function toPosition([x = 0, y = 0]: Position, { isLittle = true, z }: WkbOptions): Buffer {
  const ordinates = z === undefined ? [x, y] : [x, y, z];
  const bytes = Buffer.alloc(8 * ordinates.length);
  ordinates.forEach((ordinate, index) => {
    if (isLittle) bytes.writeDoubleLE(ordinate, 8 * index);
    else bytes.writeDoubleBE(ordinate, 8 * index);
  });
  return bytes;
}
