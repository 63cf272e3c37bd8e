/** A GeoPackage with one layer of scenes, the same bytes for the same rows. */

import { rmSync } from "node:fs";
import Database from "better-sqlite3";
import type { HandedIn } from "./hand-in.ts";
import type { Xy } from "./plane.ts";

/** “GPKG”. Source: OGC GeoPackage 1.3, requirement 2. */
const APPLICATION_ID = 0x47504b47;
const USER_VERSION = 10_300;
const SRS_ID = 3006;
/** Nobody's clock: the same for every file. */
const LAST_CHANGE = "2019-01-01T00:00:00.000Z";

const WKT_3006 =
  'PROJCS["SWEREF99 TM",GEOGCS["SWEREF99",DATUM["SWEREF99",SPHEROID["GRS 1980",6378137,298.257222101]],' +
  'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4619"]],' +
  'PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",15],' +
  'PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],' +
  'UNIT["metre",1],AUTHORITY["EPSG","3006"]]';
const WKT_4326 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],' +
  'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';

const SCHEMA = `
  PRAGMA page_size = 4096;
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${USER_VERSION};
  CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT
  );
  CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL,
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id)
  );
  CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id)
  );
  CREATE TABLE scener (
    fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom GEOMETRY, lopnr INTEGER, namn TEXT(120),
    status TEXT(20), lagesgrund TEXT(20), osakerhet_m DOUBLE, anmarkning TEXT(200)
  );
`;

/**
 * Writes the rows one by one; nothing is held but the row at hand.
 * CRS: EPSG:3006, easting then northing, as WKB in a GeoPackage header with its envelope.
 * Errors: throws when the disk or SQLite fails.
 */
export function writeGeopackage(path: string, rows: Iterable<HandedIn>): void {
  rmSync(path, { force: true });
  const database = new Database(path);
  try {
    database.exec(SCHEMA);
    fillSpatialRefSys(database);
    database.transaction(() => fillScenes(database, rows))();
  } finally {
    database.close();
  }
}

function fillSpatialRefSys(database: Database.Database): void {
  const insert = database.prepare("INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)");
  insert.run("Undefined cartesian SRS", -1, "NONE", -1, "undefined", null);
  insert.run("Undefined geographic SRS", 0, "NONE", 0, "undefined", null);
  insert.run("WGS 84 geodetic", 4326, "EPSG", 4326, WKT_4326, null);
  insert.run("SWEREF99 TM", SRS_ID, "EPSG", SRS_ID, WKT_3006, null);
}

function fillScenes(database: Database.Database, rows: Iterable<HandedIn>): void {
  const extent = [Infinity, Infinity, -Infinity, -Infinity];
  const contents = database.prepare(
    "INSERT INTO gpkg_contents VALUES ('scener', 'features', 'scener', ?, ?, ?, ?, ?, ?, ?)",
  );
  const insert = database.prepare(
    "INSERT INTO scener (geom, lopnr, namn, status, lagesgrund, osakerhet_m, anmarkning) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  for (const row of rows) {
    const points = row.geometry.kind === "point" ? [row.geometry.at] : row.geometry.ground.flat(2);
    for (const [x, y] of points) {
      extent[0] = Math.min(extent[0] as number, x);
      extent[1] = Math.min(extent[1] as number, y);
      extent[2] = Math.max(extent[2] as number, x);
      extent[3] = Math.max(extent[3] as number, y);
    }
    insert.run(
      toGeometryBlob(row.geometry),
      row.lopnr,
      row.namn,
      row.status,
      row.lagesgrund,
      row.osakerhetM ?? null,
      row.anmarkning ?? null,
    );
  }
  contents.run("Övningsdata, påhittat län", LAST_CHANGE, ...extent, SRS_ID);
  database
    .prepare("INSERT INTO gpkg_geometry_columns VALUES ('scener', 'geom', 'GEOMETRY', ?, 0, 0)")
    .run(SRS_ID);
}

/** Header (little-endian, envelope for ground) and WKB. Source: OGC GeoPackage 1.3, clause 2.1.3. */
export function toGeometryBlob(geometry: HandedIn["geometry"]): Buffer {
  if (geometry.kind === "point") {
    const point = Buffer.alloc(5 + 16);
    point.writeUInt8(1, 0);
    point.writeUInt32LE(1, 1);
    writeXy(point, geometry.at, 5);
    return Buffer.concat([toHeader(0), point]);
  }
  const { ground } = geometry;
  const polygons = ground.map((rings) => toPolygonWkb(rings));
  const all = ground.flat(2);
  const [x, y] = [all.map((point) => point[0]), all.map((point) => point[1])];
  const envelope = Buffer.alloc(32);
  [Math.min(...x), Math.max(...x), Math.min(...y), Math.max(...y)].forEach((value, index) => {
    envelope.writeDoubleLE(value, 8 * index);
  });
  if (polygons.length === 1) return Buffer.concat([toHeader(1), envelope, ...polygons]);
  const multi = Buffer.alloc(9);
  multi.writeUInt8(1, 0);
  multi.writeUInt32LE(6, 1);
  multi.writeUInt32LE(polygons.length, 5);
  return Buffer.concat([toHeader(1), envelope, multi, ...polygons]);
}

function toHeader(envelope: 0 | 1): Buffer {
  const header = Buffer.alloc(8);
  header.write("GP", 0, "latin1");
  header.writeUInt8(0, 2);
  header.writeUInt8((envelope << 1) | 1, 3);
  header.writeInt32LE(SRS_ID, 4);
  return header;
}

function toPolygonWkb(rings: readonly (readonly Xy[])[]): Buffer {
  const size = rings.reduce((sum, ring) => sum + 4 + 16 * ring.length, 9);
  const wkb = Buffer.alloc(size);
  wkb.writeUInt8(1, 0);
  wkb.writeUInt32LE(3, 1);
  wkb.writeUInt32LE(rings.length, 5);
  let at = 9;
  for (const ring of rings) {
    at = wkb.writeUInt32LE(ring.length, at);
    for (const point of ring) at = writeXy(wkb, point, at);
  }
  return wkb;
}

function writeXy(buffer: Buffer, [x, y]: Xy, at: number): number {
  return buffer.writeDoubleLE(y, buffer.writeDoubleLE(x, at));
}
