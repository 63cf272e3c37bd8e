/** Reads GeoJSON, of today (RFC 7946, always WGS 84) and of yesterday (with a `crs` member). */

import { readFileSync } from "node:fs";
import { type Issue, toIssue } from "@scenkartan/domain";
import type { Geometry } from "geojson";
import { z } from "zod";
import type { MappingFormat, RawMapping } from "./raw-mapping.ts";

const position = z.array(z.number()).min(2);
const ring = z.array(position);
const geometrySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("MultiPoint"), coordinates: z.array(position) }),
  z.object({ type: z.literal("LineString"), coordinates: z.array(position) }),
  z.object({ type: z.literal("MultiLineString"), coordinates: z.array(ring) }),
  z.object({ type: z.literal("Polygon"), coordinates: z.array(ring) }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring)) }),
]);

const collectionSchema = z.object({
  type: z.literal("FeatureCollection"),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      properties: z.record(z.string(), z.unknown()).nullable(),
      geometry: geometrySchema.nullable(),
    }),
  ),
});

/** CRS: as the `crs` member states; without one the reader of the answer has to detect it. */
export const geojsonFormat: MappingFormat = {
  name: "GeoJSON",
  matches: (head) => /^\uFEFF?\s*\{/.test(head.toString("utf8")),
  read: (path, file) => {
    const parsed = collectionSchema.safeParse(parseJson(readFileSync(path, "utf8")));
    if (parsed.success) return { mapping: toRawMapping(parsed.data), issues: [] };
    return { issues: [toUnreadable(file, parsed.error)] };
  },
};

function toRawMapping({ crs, features }: z.output<typeof collectionSchema>): RawMapping {
  const epsg = crs ? toEpsg(crs.properties.name) : undefined;
  return {
    ...(epsg !== undefined && { epsg }),
    features: features.map(({ properties, geometry }, index) => ({
      row: index + 1,
      attributes: properties ?? {},
      geometry: geometry as Geometry | null,
    })),
  };
}

/** `urn:ogc:def:crs:EPSG::3006`, `EPSG:3006`, `…:OGC:1.3:CRS84`; 0 for a name without a code. */
function toEpsg(name: string): number {
  if (/CRS84$/.test(name)) return 4326;
  return Number(name.match(/EPSG:+(?:[\d.]*:)?(\d+)$/)?.[1] ?? 0);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

function toUnreadable(file: string, error: z.ZodError): Issue {
  const [issue] = error.issues;
  const [list, index] = issue?.path ?? [];
  const line = list === "features" && typeof index === "number" ? { line: index + 1 } : {};
  const context = { format: "GeoJSON", detail: issue?.path.join(".") || "JSON" };
  return toIssue("file-unreadable", { file, ...line }, context);
}
