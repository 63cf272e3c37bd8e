import type { TotalAnswer } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { chooseKeyFigures, chooseOtherTotals } from "./key-figures.ts";

const snapshot = { snapshotId: "ort-2023" as never };

function aTotal(totalId: string, more: Partial<TotalAnswer>): TotalAnswer {
  return {
    totalId,
    lanskod: "99",
    snapshotId: "ort-2023",
    stateOf: "2023",
    measure: "scenes",
    value: 5,
    sourceId: "s",
    ...more,
  } as TotalAnswer;
}

test("a number that nobody published is absent, and zero is not", () => {
  const figures = chooseKeyFigures([aTotal("t", { measure: "added", value: 0 })], snapshot);
  expect(figures.map(({ name, total }) => [name, total?.value])).toEqual([
    ["active", undefined],
    ["kommuner", undefined],
    ["ceased", undefined],
    ["added", 0],
  ]);
});

test("a kommun's number never stands for the county, nor the county's for a kommun", () => {
  const totals = [aTotal("kommun", { kommunkod: "9901" as never, value: 2 }), aTotal("lan", {})];
  const active = (kommunkod?: string) =>
    chooseKeyFigures(totals, snapshot, kommunkod as never)[0]?.total?.totalId;
  expect(active()).toBe("lan");
  expect(active("9901")).toBe("kommun");
  expect(active("9902")).toBeUndefined();
});

test("a contradicted number is marked, and listed with the others", () => {
  const totals = [aTotal("t", { contradicts: "u" }), aTotal("other", { measure: "kommuner" })];
  expect(chooseKeyFigures(totals, snapshot)[0]?.isContradicted).toBe(true);
  expect(chooseOtherTotals(totals, snapshot).map(({ totalId }) => totalId)).toEqual(["t"]);
});

test("numbers quoted outside every mapping come last among the others", () => {
  const quoted = aTotal("quoted", {});
  const { snapshotId: _, ...outside } = quoted;
  const totals = [outside as TotalAnswer, aTotal("l", { measure: "lokalpolisomraden" })];
  expect(chooseOtherTotals(totals, snapshot).map(({ totalId }) => totalId)).toEqual([
    "l",
    "quoted",
  ]);
});
