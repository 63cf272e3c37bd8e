/** Reads an edition's own basemap, `places/basemap.geojson`. A county may do without. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  BASEMAP_KINDS,
  type BasemapFeature,
  type BasemapKind,
  type Issue,
  isSourceId,
  type SourceId,
  toIssue,
} from "@scenkartan/domain";
import { z } from "zod";
import { checkOuterRing } from "./check-ring.ts";
import { position, rings } from "./geometry-schemas.ts";
import { parseJson } from "./parse-json.ts";

export const BASEMAP_FILE = "places/basemap.geojson";

const geometrySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Point"), coordinates: position }),
  z.object({ type: z.literal("LineString"), coordinates: z.array(position).min(2) }),
  z.object({ type: z.literal("Polygon"), coordinates: rings }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(rings).min(1) }),
]);

type GeometryType = z.output<typeof geometrySchema>["type"];

const GROUND = ["Polygon", "MultiPolygon"] as const;

/** What each kind can be drawn from. */
const GEOMETRY_TYPES: Readonly<Record<BasemapKind, readonly GeometryType[]>> = {
  land: GROUND,
  water: GROUND,
  park: GROUND,
  square: GROUND,
  building: GROUND,
  street: ["LineString"],
  mainStreet: ["LineString"],
  rail: ["LineString"],
  station: ["Point"],
};

const fileSchema = z.object({
  type: z.literal("FeatureCollection"),
  sourceId: z.custom<SourceId>(isSourceId),
  features: z.array(
    z
      .object({
        type: z.literal("Feature"),
        properties: z.strictObject({
          kind: z.enum(BASEMAP_KINDS),
          name: z.string().min(1).optional(),
        }),
        geometry: geometrySchema,
      })
      .refine(
        ({ properties, geometry }) => GEOMETRY_TYPES[properties.kind].includes(geometry.type),
        {
          path: ["geometry", "type"],
        },
      ),
  ),
});

/**
 * The features of the file below `folder`, beneath first.
 * CRS: WGS 84, longitude then latitude. Empty: a county without a basemap of its own.
 * Errors: never throws; a file that is malformed, or a ring that is open or clockwise, is an issue.
 */
export function readBasemap(folder: string): { basemap: BasemapFeature[]; issues: Issue[] } {
  const path = join(folder, BASEMAP_FILE);
  if (!existsSync(path)) return { basemap: [], issues: [] };
  const parsed = fileSchema.safeParse(parseJson(readFileSync(path, "utf8")));
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.path.join(".") || "JSON";
    const context = { format: "GeoJSON", detail };
    return { basemap: [], issues: [toIssue("file-unreadable", { file: BASEMAP_FILE }, context)] };
  }
  const { sourceId, features } = parsed.data;
  const issues = features.flatMap(({ geometry }) =>
    listOuterRings(geometry).flatMap((ring) => checkOuterRing(BASEMAP_FILE, ring)),
  );
  const basemap = features.map(({ properties: { kind, name }, geometry }) => ({
    kind,
    ...(name !== undefined && { name }),
    geometry,
    sourceId,
  }));
  return issues.length > 0 ? { basemap: [], issues: issues.slice(0, 1) } : { basemap, issues };
}

function listOuterRings(geometry: z.output<typeof geometrySchema>) {
  if (geometry.type === "Polygon") return geometry.coordinates.slice(0, 1);
  if (geometry.type === "MultiPolygon")
    return geometry.coordinates.flatMap(([outer]) => [outer ?? []]);
  return [];
}
