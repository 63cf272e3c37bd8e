import type { TotalAnswer } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { listContradictions } from "./list-contradictions.ts";

function aTotal(totalId: string, contradicts?: string): TotalAnswer {
  return { totalId, ...(contradicts && { contradicts }) } as TotalAnswer;
}

const listIds = (totals: readonly TotalAnswer[]) =>
  listContradictions(totals).map((pair) => pair.map(({ totalId }) => totalId));

test("two that name each other are one contradiction", () => {
  expect(listIds([aTotal("a", "b"), aTotal("c"), aTotal("b", "a")])).toEqual([["a", "b"]]);
});

test("one that names another is a contradiction, whichever comes first", () => {
  expect(listIds([aTotal("a"), aTotal("b", "a")])).toEqual([["b", "a"]]);
});

test("what is contradicted by nothing that there is, is no contradiction", () => {
  expect(listIds([aTotal("a", "elsewhere"), aTotal("b")])).toEqual([]);
});
