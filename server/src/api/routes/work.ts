/** GET /operations and /plans: what was done and what is aimed at, as published. */

import {
  findRows,
  goalTable,
  goalValueTable,
  operationTable,
  outcomeTable,
  planTable,
} from "../../release/index.ts";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toList } from "../envelope.ts";
import { findCounty } from "../find-region.ts";
import { keepMatching } from "../keep-matching.ts";
import { kommunParameter, lanParameter, pageParameters } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { operation, plan } from "../schemas/statements.ts";

const listOperations = describeGet({
  operationId: "listOperations",
  path: "/operations",
  tag: "Insatser",
  summary: "Operations with their outcomes as published",
  summarySv: "Insatser, med utfall som de är publicerade",
  query: { ...pageParameters, ...lanParameter, ...kommunParameter },
  answer: listOf(operation, "OperationList"),
});

const listPlans = describeGet({
  operationId: "listPlans",
  path: "/plans",
  tag: "Mål",
  summary: "Plans with their goals and the values published for them",
  summarySv: "Planer, med mål och de värden som är publicerade för dem",
  query: { ...pageParameters, ...lanParameter },
  answer: listOf(plan, "PlanList"),
});

export const workApi = createSubApp()
  .openapi(listOperations, (c) => {
    const release = c.var.release;
    const { lanskod, kommunkod, ...page } = c.req.valid("query");
    findCounty(release, { lanskod, kommunkod });
    const outcomes = findRows(release.db, outcomeTable);
    const items = keepMatching(findRows(release.db, operationTable), { lanskod })
      .filter(({ kommunkoder }) => kommunkod === undefined || kommunkoder.includes(kommunkod))
      .map((each) => ({
        ...each,
        outcomes: keepMatching(outcomes, { operationId: each.operationId }),
      }));
    return toAnswer(c, toList(release, items, page));
  })
  .openapi(listPlans, (c) => {
    const release = c.var.release;
    const { lanskod, ...page } = c.req.valid("query");
    findCounty(release, { lanskod });
    const values = findRows(release.db, goalValueTable);
    const goals = findRows(release.db, goalTable).map((goal) => ({
      ...goal,
      values: keepMatching(values, { goalId: goal.goalId }),
    }));
    const items = keepMatching(findRows(release.db, planTable), { lanskod }).map((each) => ({
      ...each,
      goals: keepMatching(goals, { planId: each.planId }),
    }));
    return toAnswer(c, toList(release, items, page));
  });
