/** Files of sources and of the facts around the scenes. */

import { z } from "zod";
import * as cell from "../cells.ts";

export const sourceFile = {
  file: "published/sources.csv",
  key: ["sourceId"],
  schema: z.object({
    sourceId: cell.sourceId,
    publisher: cell.text,
    title: cell.text,
    publishedOn: cell.optional(cell.partialDate),
    citedAs: cell.optional(cell.text),
    url: cell.optional(cell.webAddress),
  }),
} as const;

export const contextFactFile = {
  file: "published/context.csv",
  key: ["factId"],
  schema: z.object({
    factId: cell.slug,
    year: cell.year,
    text: cell.text,
    value: cell.optional(cell.amount),
    unit: cell.optional(cell.text),
    sourceId: cell.sourceId,
  }),
} as const;
