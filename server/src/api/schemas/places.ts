/** Kommuner, lokalpolisområden and places, as the API gives them. */

import { z } from "@hono/zod-openapi";
import { KOMMUN_EXTENTS, PLACE_KINDS } from "@scenkartan/domain";
import {
  atNoSnapshot,
  atSnapshot,
  featureCollectionOf,
  geometry,
  groundGeometry,
  pointGeometry,
} from "./envelope.ts";
import {
  bilingual,
  coverage,
  day,
  kommunkod,
  lanskod,
  lokalpolisomrade,
  sourceId,
} from "./values.ts";

/** What is named in the region, or that its county has no mapping. */
const regionCoverage = z.union([coverage, z.object({ silent: z.literal("no-mapping") })]);

const GEOMETRY_BASES = ["area", "label-point"] as const;

export const kommunFeature = z
  .object({
    type: z.literal("Feature"),
    id: kommunkod,
    geometry,
    properties: z.object({
      kommunkod,
      kommun: z.string(),
      lanskod,
      lan: z.string(),
      geometryBasis: z.enum(GEOMETRY_BASES).openapi({
        description: "area where a polygon is loaded; else the geometry is the label point.",
      }),
      labelPoint: pointGeometry.openapi({ description: "Where a map writes the name." }),
      coverage: regionCoverage,
    }),
  })
  .openapi("KommunFeature");

export const kommunCollection = featureCollectionOf(kommunFeature, "KommunCollection", atSnapshot);

const validityDay = z
  .union([day, z.literal("unknown")])
  .openapi({ description: "unknown where no source says." });

export const lokalpolisomradeFeature = z
  .object({
    type: z.literal("Feature"),
    id: lokalpolisomrade,
    geometry: z
      .union([groundGeometry, z.null()])
      .openapi({ description: "null while no polygon is loaded; never an invented shape." }),
    properties: z.object({
      lokalpolisomrade,
      name: z.string(),
      lanskod,
      lan: z.string(),
      validFrom: validityDay,
      validTo: validityDay,
      kommuner: z.array(
        z.object({ kommunkod, kommun: z.string(), extent: z.enum(KOMMUN_EXTENTS) }),
      ),
      sourceId,
      note: bilingual.optional(),
      coverage: regionCoverage,
    }),
  })
  .openapi("LokalpolisomradeFeature");

export const lokalpolisomradeCollection = featureCollectionOf(
  lokalpolisomradeFeature,
  "LokalpolisomradeCollection",
  atSnapshot,
);

export const placeFeature = z
  .object({
    type: z.literal("Feature"),
    geometry: pointGeometry,
    properties: z.object({
      name: z.string(),
      kind: z.enum(PLACE_KINDS),
      kommunkod,
      population: z.int().optional(),
      year: z.int(),
      sourceId,
    }),
  })
  .openapi("PlaceFeature");

export const placeCollection = featureCollectionOf(placeFeature, "PlaceCollection", atNoSnapshot);
