/** Files of mappings and published totals. */

import { SILENT_REASONS, TOTAL_MEASURES } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

export const snapshotFile = {
  file: "published/snapshots.csv",
  key: ["snapshotId"],
  schema: z.object({
    snapshotId: cell.snapshotId,
    lanskod: cell.lanskod,
    stateOf: cell.partialDate,
    publishedOn: cell.optional(cell.partialDate),
    publisher: cell.text,
    sourceId: cell.sourceId,
    definition: cell.optional(cell.text),
    definitionSourceId: cell.optional(cell.sourceId),
    isDefault: cell.yesNo,
    noteSv: cell.optional(cell.text),
    noteEn: cell.optional(cell.text),
  }),
} as const;

export const totalFile = {
  file: "published/totals.csv",
  key: ["totalId"],
  schema: z.object({
    totalId: cell.slug,
    lanskod: cell.lanskod,
    kommunkod: cell.optional(cell.kommunkod),
    snapshotId: cell.optional(cell.snapshotId),
    stateOf: cell.partialDate,
    measure: cell.oneOf(TOTAL_MEASURES),
    value: cell.optional(cell.amount),
    valueSilent: cell.optional(cell.oneOf(SILENT_REASONS)),
    publishedAs: cell.optional(cell.text),
    sourceId: cell.sourceId,
    contradicts: cell.optional(cell.slug),
    noteSv: cell.optional(cell.text),
    noteEn: cell.optional(cell.text),
  }),
} as const;
