/** Sources, as the API gives them. */

import { z } from "@hono/zod-openapi";
import { partialDate, sourceId } from "./values.ts";

export const source = z
  .object({
    sourceId,
    publisher: z.string(),
    title: z.string(),
    publishedOn: partialDate.optional(),
    citedAs: z.string().optional(),
    url: z.string().optional(),
  })
  .openapi("Source");
