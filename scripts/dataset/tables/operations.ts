/** Files of operations and their outcomes. */

import { OUTCOME_KINDS, SILENT_REASONS } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

export const operationFile = {
  file: "published/operations.csv",
  key: ["operationId"],
  schema: z.object({
    operationId: cell.operationId,
    place: cell.text,
    kommunkoder: cell.listOf(cell.kommunkod),
    lanskod: cell.lanskod,
    lokalpolisomrade: cell.optional(cell.lokalpolisomrade),
    fromOn: cell.partialDate,
    toOn: cell.partialDate,
    programme: cell.text,
    actors: cell.listOf(cell.text),
    sourceId: cell.sourceId,
    /** A GeoJSON file below `data/`. */
    extentFile: cell.optional(cell.text),
    noteSv: cell.optional(cell.text),
    noteEn: cell.optional(cell.text),
  }),
} as const;

export const outcomeFile = {
  file: "published/outcomes.csv",
  key: ["outcomeId"],
  schema: z.object({
    outcomeId: cell.slug,
    operationId: cell.operationId,
    outcome: cell.text,
    kind: cell.oneOf(OUTCOME_KINDS),
    value: cell.optional(cell.amount),
    valueSilent: cell.optional(cell.oneOf(SILENT_REASONS)),
    unit: cell.optional(cell.text),
    approximate: cell.yesNo,
    publishedAs: cell.optional(cell.text),
  }),
} as const;
