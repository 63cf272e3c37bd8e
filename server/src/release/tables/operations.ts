/** Tables `operation` and `outcome`. */

import type { Operation, Outcome } from "@scenkartan/domain";
import { bilingual, figure, flag, json, plain } from "../columns.ts";
import { defineTable } from "../table.ts";

export const operationTable = defineTable<Operation>("operation", {
  operationId: plain,
  place: plain,
  kommunkoder: json,
  lanskod: plain,
  lokalpolisomrade: plain,
  fromOn: plain,
  toOn: plain,
  programme: plain,
  actors: json,
  sourceId: plain,
  extent: json,
  note: bilingual,
});

export const outcomeTable = defineTable<Outcome>("outcome", {
  outcomeId: plain,
  operationId: plain,
  outcome: plain,
  kind: plain,
  value: figure,
  unit: plain,
  approximate: flag,
  publishedAs: plain,
});
