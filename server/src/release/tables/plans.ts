/** Tables `plan`, `goal` and `goalValue`. */

import type { Goal, GoalValue, Plan } from "@scenkartan/domain";
import { json, plain } from "../columns.ts";
import { defineTable } from "../table.ts";

export const planTable = defineTable<Plan>("plan", {
  planId: plain,
  lanskod: plain,
  title: plain,
  owners: json,
  adoptedOn: plain,
  sourceId: plain,
});

export const goalTable = defineTable<Goal>("goal", {
  goalId: plain,
  planId: plain,
  kind: plain,
  text: plain,
  indicator: plain,
  unit: plain,
  direction: plain,
  target: plain,
  sourceOfValues: plain,
  sourceId: plain,
  note: plain,
});

export const goalValueTable = defineTable<GoalValue>("goalValue", {
  valueId: plain,
  goalId: plain,
  place: plain,
  substance: plain,
  stateOf: plain,
  value: plain,
  unit: plain,
  text: plain,
  sourceId: plain,
});
