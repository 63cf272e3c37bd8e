/** Tables `source` and `contextFact`. */

import type { ContextFact, Source } from "@scenkartan/domain";
import { plain } from "../columns.ts";
import { defineTable } from "../table.ts";

export const sourceTable = defineTable<Source>("source", {
  sourceId: plain,
  publisher: plain,
  title: plain,
  publishedOn: plain,
  citedAs: plain,
  url: plain,
});

export const contextFactTable = defineTable<ContextFact>("contextFact", {
  factId: plain,
  year: plain,
  text: plain,
  value: plain,
  unit: plain,
  sourceId: plain,
});
