/** Reads ground that a text describes: one GeoJSON polygon with its precision and its words. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DescribedExtent,
  type Issue,
  isMetres,
  isSourceId,
  type PolygonWgs84,
  toIssue,
} from "@scenkartan/domain";
import { z } from "zod";
import { checkOuterRing } from "./check-ring.ts";
import { rings } from "./geometry-schemas.ts";
import { parseJson } from "./parse-json.ts";

const extentSchema = z.object({
  type: z.literal("Feature"),
  properties: z.strictObject({
    basis: z.literal("described"),
    precisionM: z.custom<DescribedExtent["precisionM"]>(isMetres),
    sourceId: z.custom<DescribedExtent["sourceId"]>(isSourceId),
    describedAs: z.string().min(1),
  }),
  geometry: z.object({
    type: z.literal("Polygon"),
    coordinates: rings,
  }),
});

/**
 * Reads `file` below `folder`.
 * CRS: WGS 84, longitude then latitude. Errors: never throws; an extent that is missing, malformed,
 * open or clockwise is an issue, and then there is no extent.
 */
export function readExtent(
  folder: string,
  file: string,
): { extent?: DescribedExtent; issues: Issue[] } {
  const path = join(folder, file);
  if (!existsSync(path)) return { issues: [toIssue("file-missing", { file })] };
  const parsed = extentSchema.safeParse(parseJson(readFileSync(path, "utf8")));
  if (!parsed.success) {
    const detail = parsed.error.issues[0]?.path.join(".") || "JSON";
    return { issues: [toIssue("file-unreadable", { file }, { format: "GeoJSON", detail })] };
  }
  const { properties, geometry } = parsed.data;
  const issues = geometry.coordinates.slice(0, 1).flatMap((ring) => checkOuterRing(file, ring));
  if (issues.length > 0) return { issues };
  const { basis: _, ...described } = properties;
  return { extent: { ...described, geometry: geometry as unknown as PolygonWgs84 }, issues };
}
