/** Table `edition`: one row that says what the file holds. */

import type { Edition } from "@scenkartan/domain";
import { flag, plain } from "../columns.ts";
import { defineTable } from "../table.ts";

export const editionTable = defineTable<Edition>("edition", {
  slug: plain,
  titleSv: plain,
  titleEn: plain,
  fictional: flag,
});
