/** Län with how much the edition holds about each, as the API gives them. */

import { z } from "@hono/zod-openapi";
import { lanskod, snapshotId, sourceId } from "./values.ts";

const count = (description: string) => z.int().openapi({ description });

export const lan = z
  .object({
    lanskod,
    lan: z.string(),
    sourceId,
    defaultSnapshot: z
      .union([snapshotId, z.null()])
      .openapi({ description: "null where the county has no mapping: silent, which is not zero." }),
    holds: z
      .object({
        snapshots: count("Mappings."),
        scenes: count("Scenes with a name, whatever their status."),
        totals: count("Published numbers, contradictions included."),
        operations: count("Operations."),
        plans: count("Plans."),
        shares: count("Published shares, those about several län included."),
        surveys: count("Surveys measured to a mapping."),
      })
      .openapi({
        description:
          "How many rows of each kind this edition has about the county. 0 says that the edition " +
          "has none, never that there is nothing.",
      }),
  })
  .openapi("Lan");
