/** Insecurity and residents by distance, as the API gives them. */

import { z } from "@hono/zod-openapi";
import { POLARITIES, PROXIMITY_DIVISIONS, RESPONDENT_FLAWS } from "@scenkartan/domain";
import { listOf } from "./envelope.ts";
import { source } from "./sources.ts";
import {
  bilingual,
  figure,
  kommunkod,
  lanskod,
  lokalpolisomrade,
  snapshotId,
  sourceId,
} from "./values.ts";

const referenceShare = z
  .object({ rowId: z.string(), sharePercent: figure, n: figure, marginPp: figure })
  .openapi("ReferenceShare", {
    description: "The published share of the whole area in the same survey, those nearby included.",
  });

export const insecurityRow = z
  .object({
    rowId: z.string(),
    lanskoder: z.array(lanskod),
    area: z.string(),
    kommunkod: kommunkod.optional(),
    lokalpolisomrade: lokalpolisomrade.optional(),
    year: z.int(),
    measure: z.string(),
    polarity: z.enum(POLARITIES).optional(),
    distanceFromM: z.number().optional(),
    distanceToM: z
      .number()
      .optional()
      .openapi({ description: "Absent for a row about the whole area, those nearby included." }),
    sharePercent: figure,
    n: figure,
    marginPp: figure,
    referenceShare: referenceShare.optional(),
    publishedAs: z.string(),
    sourceId,
    note: bilingual.optional(),
  })
  .openapi("InsecurityRow");

const shares = {
  n: figure.openapi({ description: "Number of answers, unweighted." }),
  effectiveN: figure.openapi({ description: "Kish's effective number of answers." }),
  sharePercent: figure,
  lowPercent: figure.openapi({ description: "Wilson's 95 % interval on the effective number." }),
  highPercent: figure,
};

const measuredShare = z.object(shares).openapi("MeasuredShare", {
  description: "Of the whole region, those nearby included.",
});

const measuredBand = z
  .object({
    distanceFromM: z.number(),
    distanceToM: z.number().optional().openapi({ description: "Absent of the last band." }),
    ...shares,
    differencePp: figure.openapi({
      description:
        "The band's share minus that of its whole region, percentage points; Newcombe's interval.",
    }),
    differenceLowPp: figure,
    differenceHighPp: figure,
  })
  .openapi("MeasuredBand");

const measuredRegion = z
  .object({
    regionKind: z.enum(["lan", ...PROXIMITY_DIVISIONS]),
    regionId: z.string(),
    name: z.string(),
    referenceShare: measuredShare,
    bands: z.array(measuredBand),
  })
  .openapi("MeasuredRegion");

export const measuredSurvey = z
  .object({
    snapshotId,
    lanskod,
    year: z.int(),
    bandsM: z.array(z.number()).openapi({ description: "Where bands begin; the last is open." }),
    by: z.enum(PROXIMITY_DIVISIONS).optional(),
    rule: z.object({ minN: z.int(), minCount: z.int() }).openapi({
      description: "Least number of answers that is shown, and of yes and of no.",
    }),
    isWeighted: z.boolean(),
    crs: z.enum(["EPSG:3006", "EPSG:4326"]),
    respondents: z.object({
      read: z.int(),
      noAnswer: z.int(),
      wrong: z.partialRecord(z.enum(RESPONDENT_FLAWS), z.int()),
    }),
    scenes: z.int(),
    scenesWithoutGround: z.int(),
    sourceId: sourceId.optional(),
    regions: z.array(measuredRegion),
  })
  .openapi("MeasuredSurvey", {
    description:
      "Computed from a survey's respondents by distance to the nearest active scene with mapped " +
      "ground. What would tell of few is held back.",
  });

export const proximityList = listOf(insecurityRow, "InsecurityList", {
  surveys: z.array(measuredSurvey),
});

const populationGrid = z
  .object({
    gridId: z.string(),
    cellM: z.number(),
    year: z.int(),
    source: z.union([source, z.null()]),
  })
  .openapi("PopulationGrid", { description: "Squares of residents that an estimate rests on." });

export const exposureRow = z
  .object({
    snapshotId,
    gridId: z.string(),
    regionKind: z.enum(["lan", "kommun", "lokalpolisomrade"]),
    regionId: z.string(),
    name: z.string(),
    withinM: z.number(),
    residents: figure.openapi({ description: "An estimate, in tens." }),
    ofResidents: figure.openapi({ description: "All residents of the region, in tens." }),
    isPartial: z.boolean().openapi({
      description: "True where a part of the region did not report its scenes.",
    }),
  })
  .openapi("ExposureRow");

export const exposureList = listOf(exposureRow, "ExposureList", {
  grids: z.array(populationGrid),
});
