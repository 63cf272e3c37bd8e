/** Files of plans, their goals and the values published for them. */

import { DIRECTIONS, GOAL_KINDS } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

export const planFile = {
  file: "published/plans.csv",
  key: ["planId"],
  schema: z.object({
    planId: cell.planId,
    lanskod: cell.lanskod,
    title: cell.text,
    owners: cell.listOf(cell.text),
    adoptedOn: cell.partialDate,
    sourceId: cell.sourceId,
  }),
} as const;

export const goalFile = {
  file: "published/goals.csv",
  key: ["goalId"],
  schema: z.object({
    goalId: cell.slug,
    planId: cell.planId,
    kind: cell.oneOf(GOAL_KINDS),
    text: cell.text,
    indicator: cell.optional(cell.text),
    unit: cell.optional(cell.text),
    direction: cell.optional(cell.oneOf(DIRECTIONS)),
    target: cell.optional(cell.amount),
    sourceOfValues: cell.optional(cell.text),
    sourceId: cell.sourceId,
    note: cell.optional(cell.text),
  }),
} as const;

export const goalValueFile = {
  file: "published/goal-values.csv",
  key: ["valueId"],
  schema: z.object({
    valueId: cell.slug,
    goalId: cell.slug,
    place: cell.text,
    substance: cell.optional(cell.text),
    stateOf: cell.partialDate,
    value: cell.amount,
    unit: cell.text,
    text: cell.text,
    sourceId: cell.sourceId,
  }),
} as const;
