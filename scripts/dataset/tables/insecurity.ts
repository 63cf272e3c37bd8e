/** File of published shares by distance or region. */

import { POLARITIES, SILENT_REASONS } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

const silent = cell.optional(cell.oneOf(SILENT_REASONS));

export const insecurityFile = {
  file: "published/insecurity.csv",
  key: ["rowId"],
  schema: z.object({
    rowId: cell.slug,
    lanskoder: cell.listOf(cell.lanskod),
    area: cell.text,
    kommunkod: cell.optional(cell.kommunkod),
    lokalpolisomrade: cell.optional(cell.lokalpolisomrade),
    year: cell.year,
    measure: cell.text,
    polarity: cell.optional(cell.oneOf(POLARITIES)),
    distanceFromM: cell.optional(cell.amount),
    distanceToM: cell.optional(cell.amount),
    sharePercent: cell.optional(cell.percent),
    sharePercentSilent: silent,
    n: cell.optional(cell.amount),
    nSilent: silent,
    marginPp: cell.optional(cell.percent),
    marginPpSilent: silent,
    publishedAs: cell.text,
    sourceId: cell.sourceId,
    noteSv: cell.optional(cell.text),
    noteEn: cell.optional(cell.text),
  }),
} as const;
