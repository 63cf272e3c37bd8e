/** Reads a GeoPackage (OGC 12-128) with one layer of features. */

import { type Issue, toIssue } from "@scenkartan/domain";
import Database from "better-sqlite3";
import type { Geometry } from "geojson";
import { parseWkb } from "./parse-wkb.ts";
import type { MappingFormat, RawMapping } from "./raw-mapping.ts";

/** CRS: as the layer's `srs_id` states. */
export const geopackageFormat: MappingFormat = {
  name: "GeoPackage",
  matches: (head) => head.toString("latin1").startsWith("SQLite format 3\0"),
  read: (path, file) => {
    const db = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return readLayer(db, file);
    } catch (error) {
      const detail = error instanceof Error ? error.message : "SQLite";
      return { issues: [toIssue("file-unreadable", { file }, { format: "GeoPackage", detail })] };
    } finally {
      db.close();
    }
  },
};

interface Layer {
  readonly name: string;
  readonly column: string;
  readonly srsId: number;
}

function readLayer(
  db: Database.Database,
  file: string,
): { mapping?: RawMapping; issues: readonly Issue[] } {
  const layers = db
    .prepare<[], Layer>(
      `SELECT table_name AS name, column_name AS "column", g.srs_id AS srsId
       FROM gpkg_geometry_columns g JOIN gpkg_contents USING (table_name)
       WHERE data_type = 'features' ORDER BY table_name`,
    )
    .all();
  const [layer, second] = layers;
  if (layer === undefined) throw new Error("gpkg_geometry_columns");
  if (second !== undefined) {
    const context = { layers: layers.map(({ name }) => name).join(", ") };
    return { issues: [toIssue("layer-ambiguous", { file }, context)] };
  }
  const rows = db
    .prepare<[], Record<string, unknown>>(`SELECT * FROM ${quote(layer.name)} ORDER BY rowid`)
    .all();
  const features = rows.map((row, index) => {
    const { [layer.column]: blob, ...attributes } = row;
    const geometry = blob instanceof Uint8Array ? parseGeoPackageGeometry(blob) : null;
    return { row: index + 1, attributes, geometry };
  });
  return { mapping: { epsg: layer.srsId, features }, issues: [] };
}

/** Bytes of the envelope that the header's flags announce. Source: OGC 12-128, table "Envelope". */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];
const HEADER_BYTES = 8;
const EMPTY_FLAG = 0b1_0000;

function parseGeoPackageGeometry(blob: Uint8Array): Geometry | null {
  const flags = blob[3] ?? 0;
  const envelope = ENVELOPE_BYTES[(flags >> 1) & 0b111];
  if (blob[0] !== 0x47 || blob[1] !== 0x50 || envelope === undefined) throw new Error("GP header");
  return flags & EMPTY_FLAG ? null : parseWkb(blob.subarray(HEADER_BYTES + envelope));
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
