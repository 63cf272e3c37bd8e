/** A mapping as GeoJSON, in degrees as the standard has it or in metres as older software wrote it. */

import type { HandedIn } from "./hand-in.ts";
import { toSignedAreaM2, type Xy } from "./plane.ts";
import { toLonLat } from "./project.ts";
import { writeLines } from "./write-lines.ts";

export type GeojsonCrs = "WGS 84" | "EPSG:3006";

/**
 * Writes the rows one by one.
 * CRS: WGS 84 with right-hand rings and no `crs` member (RFC 7946), or EPSG:3006 with the `crs`
 * member of GeoJSON 2008 and rings as drawn. `fictional` marks the file as practice data.
 */
export function writeGeojson(
  path: string,
  rows: Iterable<HandedIn>,
  { name, crs }: { name: string; crs: GeojsonCrs },
): void {
  writeLines(path, toLines(rows, name, crs));
}

function* toLines(rows: Iterable<HandedIn>, name: string, crs: GeojsonCrs): Generator<string> {
  const old = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3006" } };
  const head = {
    type: "FeatureCollection",
    name,
    title: "Övningsdata, påhittat län",
    fictional: true,
  };
  const members = crs === "WGS 84" ? head : { ...head, crs: old };
  yield `${JSON.stringify(members).slice(0, -1)},"features":[`;
  let before: string | undefined;
  for (const row of rows) {
    if (before !== undefined) yield `${before},`;
    before = JSON.stringify(toFeature(row, crs));
  }
  if (before !== undefined) yield before;
  yield "]}";
}

function toFeature(row: HandedIn, crs: GeojsonCrs) {
  const properties = {
    lopnr: row.lopnr,
    namn: row.namn,
    status: row.status,
    lagesgrund: row.lagesgrund,
    osakerhet_m: row.osakerhetM ?? null,
    anmarkning: row.anmarkning ?? null,
  };
  return { type: "Feature", properties, geometry: toGeometry(row.geometry, crs) };
}

function toGeometry(geometry: HandedIn["geometry"], crs: GeojsonCrs) {
  const toPosition = (point: Xy) => (crs === "WGS 84" ? toLonLat(point, 7) : point);
  if (geometry.kind === "point") return { type: "Point", coordinates: toPosition(geometry.at) };
  const polygons = geometry.ground.map((rings) =>
    rings.map((ring, hole) => {
      const isWrong = crs === "WGS 84" && toSignedAreaM2(ring) > 0 === hole > 0;
      return (isWrong ? [...ring].reverse() : ring).map(toPosition);
    }),
  );
  return polygons.length === 1
    ? { type: "Polygon", coordinates: polygons[0] }
    : { type: "MultiPolygon", coordinates: polygons };
}
