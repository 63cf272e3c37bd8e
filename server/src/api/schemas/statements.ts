/** Operations, plans and context, as the API gives them. */

import { z } from "@hono/zod-openapi";
import { DIRECTIONS, GOAL_KINDS, OUTCOME_KINDS } from "@scenkartan/domain";
import { polygonGeometry } from "./envelope.ts";
import {
  bilingual,
  figure,
  kommunkod,
  lanskod,
  lokalpolisomrade,
  operationId,
  partialDate,
  planId,
  sourceId,
} from "./values.ts";

const outcome = z.object({
  outcomeId: z.string(),
  operationId,
  outcome: z.string(),
  kind: z.enum(OUTCOME_KINDS),
  value: figure,
  unit: z.string().optional(),
  approximate: z.boolean(),
  publishedAs: z.string().optional(),
});

export const operation = z
  .object({
    operationId,
    place: z.string(),
    kommunkoder: z.array(kommunkod),
    lanskod,
    lokalpolisomrade: lokalpolisomrade.optional(),
    fromOn: partialDate,
    toOn: partialDate,
    programme: z.string(),
    actors: z.array(z.string()),
    sourceId,
    extent: z
      .object({
        geometry: polygonGeometry,
        precisionM: z.number(),
        describedAs: z.string(),
        sourceId,
      })
      .optional()
      .openapi({ description: "Ground that the source describes; the operation's, no scene's." }),
    note: bilingual.optional(),
    outcomes: z.array(outcome).openapi({ description: "As published; never summed." }),
  })
  .openapi("Operation");

const goal = z.object({
  goalId: z.string(),
  planId,
  kind: z.enum(GOAL_KINDS),
  text: z.string(),
  indicator: z.string().optional(),
  unit: z.string().optional(),
  direction: z.enum(DIRECTIONS).optional(),
  target: z.number().optional(),
  sourceOfValues: z.string().optional(),
  sourceId,
  note: z.string().optional(),
  values: z.array(
    z.object({
      valueId: z.string(),
      goalId: z.string(),
      place: z.string(),
      substance: z.string().optional(),
      stateOf: partialDate,
      value: z.number(),
      unit: z.string(),
      text: z.string(),
      sourceId,
    }),
  ),
});

export const plan = z
  .object({
    planId,
    lanskod,
    title: z.string(),
    owners: z.array(z.string()),
    adoptedOn: partialDate,
    sourceId,
    goals: z.array(goal),
  })
  .openapi("Plan");

export const contextFact = z
  .object({
    factId: z.string(),
    year: z.int(),
    text: z.string(),
    value: z.number().optional(),
    unit: z.string().optional(),
    sourceId,
  })
  .openapi("ContextFact");
