/** The file of rulings: which scenes of two mappings belong together, as a person decided. */

import { RULING_KINDS } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

export const rulingFile = {
  file: "published/rulings.csv",
  key: ["rulingId"],
  schema: z.object({
    rulingId: cell.rulingId,
    kind: cell.oneOf(RULING_KINDS),
    fromSnapshotId: cell.snapshotId,
    toSnapshotId: cell.snapshotId,
    before: cell.listOf(cell.sceneId),
    after: cell.listOf(cell.sceneId),
    ruledOn: cell.partialDate,
    reason: cell.text,
    sourceId: cell.sourceId,
  }),
} as const;
