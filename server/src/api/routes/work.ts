/** GET /operations and /plans: what was done and what is aimed at, as published. */

import {
  findRows,
  goalTable,
  goalValueTable,
  operationTable,
  outcomeTable,
  planTable,
} from "../../release/index.ts";
import { createSubApp, toAnswer, toList } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { findKommun, findLan } from "../find-region.ts";
import { kommunParameter, lanParameter, pageParameters } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { operation, plan } from "../schemas/statements.ts";

const listOperations = describeGet({
  path: "/operations",
  tag: "Insatser",
  summary: "Operations with their outcomes as published",
  query: { ...pageParameters, ...lanParameter, ...kommunParameter },
  answer: listOf(operation, "OperationList"),
});

const listPlans = describeGet({
  path: "/plans",
  tag: "Mål",
  summary: "Plans with their goals and the values published for them",
  query: { ...pageParameters, ...lanParameter },
  answer: listOf(plan, "PlanList"),
});

export const workApi = createSubApp()
  .openapi(listOperations, (c) => {
    const release = c.var.release;
    const { lanskod, kommunkod, ...page } = c.req.valid("query");
    if (lanskod) findLan(release, lanskod);
    if (kommunkod) findKommun(release, kommunkod);
    const outcomes = findRows(release.db, outcomeTable);
    const items = findRows(release.db, operationTable)
      .filter((each) => lanskod === undefined || each.lanskod === lanskod)
      .filter((each) => kommunkod === undefined || each.kommunkoder.includes(kommunkod))
      .map((each) => ({
        ...each,
        outcomes: outcomes.filter(({ operationId }) => operationId === each.operationId),
      }));
    return toAnswer(c, toList(release, items, page));
  })
  .openapi(listPlans, (c) => {
    const release = c.var.release;
    const { lanskod, ...page } = c.req.valid("query");
    if (lanskod) findLan(release, lanskod);
    const values = findRows(release.db, goalValueTable);
    const goals = findRows(release.db, goalTable).map((goal) => ({
      ...goal,
      values: values.filter(({ goalId }) => goalId === goal.goalId),
    }));
    const items = findRows(release.db, planTable)
      .filter((each) => lanskod === undefined || each.lanskod === lanskod)
      .map((each) => ({ ...each, goals: goals.filter(({ planId }) => planId === each.planId) }));
    return toAnswer(c, toList(release, items, page));
  });
