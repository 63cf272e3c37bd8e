/** Mappings and published totals, as the API gives them. */

import { z } from "@hono/zod-openapi";
import { TOTAL_MEASURES } from "@scenkartan/domain";
import {
  bilingual,
  coverage,
  day,
  figure,
  kommunkod,
  lanskod,
  partialDate,
  snapshotId,
  sourceId,
} from "./values.ts";

export const snapshot = z
  .object({
    snapshotId,
    lanskod,
    stateOf: partialDate,
    stateOfPrecision: z.enum(["day", "month", "year"]),
    stateOfFrom: day,
    stateOfTo: day,
    year: z.int(),
    publishedOn: partialDate.optional(),
    publisher: z.string(),
    sourceId,
    definition: z.object({ text: z.string(), sourceId }).optional(),
    isDefault: z.boolean(),
    note: bilingual.optional(),
    namesEveryScene: z.boolean().openapi({
      description: "True where a county has handed in every scene with its ground.",
    }),
    notReported: z.array(kommunkod).optional().openapi({
      description: "Kommuner that such a mapping is silent about, which is not zero.",
    }),
    coverage,
  })
  .openapi("Snapshot");

export const total = z
  .object({
    totalId: z.string(),
    lanskod,
    kommunkod: kommunkod.optional(),
    snapshotId: snapshotId.optional(),
    stateOf: partialDate,
    measure: z.enum(TOTAL_MEASURES),
    value: figure,
    publishedAs: z.string().optional(),
    sourceId,
    contradicts: z.string().optional(),
    note: bilingual.optional(),
  })
  .openapi("Total");
