/** What was done, what is aimed at, and what was published around it. */

import type {
  ContextFactAnswer,
  ListAnswer,
  OperationAnswer,
  PlanAnswer,
} from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { fetchAnswer } from "../api/fetch-answer.ts";

/** Every operation of the edition, whatever its county. */
export const allOperationsQuery = queryOptions({
  queryKey: ["operations"],
  queryFn: () => fetchAnswer<ListAnswer<OperationAnswer>>("/operations"),
});

/** Plans with their goals and the values published for them. */
export const plansQuery = queryOptions({
  queryKey: ["plans"],
  queryFn: () => fetchAnswer<ListAnswer<PlanAnswer>>("/plans"),
});

/** Published facts around the scenes. */
export const contextQuery = queryOptions({
  queryKey: ["context"],
  queryFn: () => fetchAnswer<ListAnswer<ContextFactAnswer>>("/context"),
});
