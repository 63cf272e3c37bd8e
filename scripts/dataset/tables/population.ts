/** The file that names an edition's population grids. */

import type { Metres } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

export const populationGridFile = {
  file: "published/population-grids.csv",
  key: ["gridId"],
  schema: z.object({
    gridId: cell.slug,
    populationFile: cell.text,
    cellM: cell.radiusM.transform((metres) => metres as Metres),
    year: cell.year,
    sourceId: cell.sourceId,
  }),
} as const;
