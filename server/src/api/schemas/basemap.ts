/** An edition's own basemap, as the API gives it. */

import { z } from "@hono/zod-openapi";
import { BASEMAP_KINDS } from "@scenkartan/domain";
import {
  atNoSnapshot,
  featureCollectionOf,
  lineGeometry,
  multiPolygonGeometry,
  pointGeometry,
  polygonGeometry,
} from "./envelope.ts";

export const basemapFeature = z
  .object({
    type: z.literal("Feature"),
    geometry: z.union([pointGeometry, lineGeometry, polygonGeometry, multiPolygonGeometry]),
    properties: z.object({ kind: z.enum(BASEMAP_KINDS), name: z.string().optional() }),
  })
  .openapi("BasemapFeature");

export const basemapCollection = featureCollectionOf(basemapFeature, "BasemapCollection", {
  ...atNoSnapshot,
  reason: z.enum(["not-applicable", "not-loaded"]).openapi({
    description: "not-loaded where the edition has no basemap of its own.",
  }),
});
