/** A reader of the test's own, written from the standard and not from the writer. */

import Database from "better-sqlite3";
import type { Ring, Xy } from "../plane.ts";

export interface ReadScene {
  readonly lopnr: number;
  readonly namn: string;
  readonly status: string;
  readonly lagesgrund: string;
  readonly osakerhet_m: number | null;
  readonly ground?: Ring[][];
  readonly point?: Xy;
}

/** All rows of the only feature table. CRS: as in the file, x then y. */
export function readGeopackageScenes(path: string): ReadScene[] {
  const database = new Database(path, { readonly: true });
  const layer = database
    .prepare("SELECT table_name AS name, column_name AS geom FROM gpkg_geometry_columns")
    .get() as { name: string; geom: string };
  const rows = database.prepare(`SELECT * FROM "${layer.name}"`).all() as Record<string, unknown>[];
  database.close();
  return rows.map(
    (row) => ({ ...row, ...readBlob(row[layer.geom] as Buffer) }) as unknown as ReadScene,
  );
}

function readBlob(blob: Buffer): { ground: Ring[][] } | { point: Xy } {
  if (blob.toString("latin1", 0, 2) !== "GP") throw new Error("No GeoPackage header");
  const envelope = [0, 32, 48, 48, 64][(blob.readUInt8(3) >> 1) & 7] ?? 0;
  const reader = { view: blob, at: 8 + envelope };
  const type = readType(reader);
  if (type === 1) return { point: readXy(reader) };
  if (type === 3) return { ground: [readRings(reader)] };
  const count = readCount(reader);
  return {
    ground: Array.from({ length: count }, () => {
      readType(reader);
      return readRings(reader);
    }),
  };
}

interface Reader {
  readonly view: Buffer;
  at: number;
}

function readType(reader: Reader): number {
  if (reader.view.readUInt8(reader.at) !== 1) throw new Error("Only little-endian is expected");
  reader.at += 1;
  return readCount(reader);
}

function readCount(reader: Reader): number {
  reader.at += 4;
  return reader.view.readUInt32LE(reader.at - 4);
}

function readRings(reader: Reader): Ring[] {
  return Array.from({ length: readCount(reader) }, () =>
    Array.from({ length: readCount(reader) }, () => readXy(reader)),
  );
}

function readXy(reader: Reader): Xy {
  reader.at += 16;
  return [reader.view.readDoubleLE(reader.at - 16), reader.view.readDoubleLE(reader.at - 8)];
}
