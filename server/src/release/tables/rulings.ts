/** Table `ruling`: which scenes a person has decided belong together. */

import type { Ruling } from "@scenkartan/domain";
import { json, plain } from "../columns.ts";
import { defineTable } from "../table.ts";

export const rulingTable = defineTable<Ruling>("ruling", {
  rulingId: plain,
  kind: plain,
  fromSnapshotId: plain,
  toSnapshotId: plain,
  before: json,
  after: json,
  ruledOn: plain,
  reason: plain,
  sourceId: plain,
});
