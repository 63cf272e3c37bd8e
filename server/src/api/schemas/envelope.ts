/** What every answer carries, whatever it answers. */

import { z } from "@hono/zod-openapi";
import { source } from "./sources.ts";
import { coverage, releaseId, snapshotId } from "./values.ts";

/** The licence of what we compute and of the arrangement; sources keep theirs. */
export const LICENCE = "CC0-1.0";

export const provenance = z.object({
  release: releaseId,
  fictional: z.boolean().openapi({ description: "True for made-up data (Övningsdata)." }),
  licence: z.literal(LICENCE),
});

/** The mapping that an answer speaks of. */
export const atSnapshot = {
  snapshot: z
    .union([snapshotId, z.null()])
    .openapi({ description: "null where the county has no mapping: silent, which is not zero." }),
  source: z.union([source, z.null()]).openapi({ description: "Who published that mapping." }),
  coverage: coverage.optional(),
  reason: z.literal("silent").optional(),
};

/** Beside features that no mapping speaks of. */
export const atNoSnapshot = {
  snapshot: z.null(),
  source: z.null(),
  reason: z.literal("not-applicable"),
  sources: z.array(source),
};

/** `{items: [...]}` with where it comes from, and further members beside. */
export function listOf<S extends z.ZodType, Members extends z.ZodRawShape = Record<never, never>>(
  item: S,
  name: string,
  members: Members = {} as Members,
) {
  return provenance
    .extend({
      reason: z
        .literal("silent")
        .optional()
        .openapi({ description: "No source says anything that matches, which is not zero." }),
      numberMatched: z.int(),
      numberReturned: z.int(),
      items: z.array(item),
      ...members,
    })
    .openapi(name);
}

/** A GeoJSON FeatureCollection (RFC 7946, WGS 84) with where it comes from. */
export function featureCollectionOf<S extends z.ZodType, Members extends z.ZodRawShape>(
  feature: S,
  name: string,
  members: Members,
) {
  return provenance
    .extend({
      type: z.literal("FeatureCollection"),
      ...members,
      numberMatched: z.int(),
      numberReturned: z.int(),
      features: z.array(feature),
    })
    .openapi(name);
}

const position = z.array(z.number()).min(2).max(2);

export const pointGeometry = z.object({ type: z.literal("Point"), coordinates: position });
export const lineGeometry = z.object({
  type: z.literal("LineString"),
  coordinates: z.array(position),
});
export const polygonGeometry = z.object({
  type: z.literal("Polygon"),
  coordinates: z.array(z.array(position)),
});
export const multiPolygonGeometry = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(z.array(position))),
});

/** Ground: a polygon or several. */
export const groundGeometry = z.union([polygonGeometry, multiPolygonGeometry]);

export const geometry = z
  .union([pointGeometry, polygonGeometry, multiPolygonGeometry])
  .openapi("Geometry", {
    description: "WGS 84, longitude then latitude, right-hand rings.",
    example: { type: "Point", coordinates: [18.149, 59.218] },
  });
