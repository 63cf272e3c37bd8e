import type { Kommunkod, Lanskod, PartialDate } from "@scenkartan/domain";
import type { OperationAnswer } from "@scenkartan/server/api-types";
import { expect, test } from "vitest";
import { filterOperations, groupByCounty, groupByYear } from "./choose-operations.ts";
import { chooseRegion } from "./choose-region.ts";

function anOperation(operationId: string, lanskod: string, fromOn: string, kommunkoder: string[]) {
  return { operationId, lanskod, fromOn: fromOn as PartialDate, kommunkoder } as OperationAnswer;
}

const OPERATIONS = [
  anOperation("gavle", "21", "2022-11", ["2180", "2181"]),
  anOperation("norrkoping-6", "05", "2018-10-19", ["0581"]),
  anOperation("norrkoping-3", "05", "2018-05-25", ["0581"]),
  anOperation("norrkoping-9", "05", "2019", ["0581"]),
];
const listIds = (operations: readonly OperationAnswer[]) =>
  operations.map(({ operationId }) => operationId);

test("an operation is shown for each kommun that it took place in, and for its county", () => {
  const choose = (lanskod?: string, kommunkod?: string) =>
    listIds(
      filterOperations(OPERATIONS, {
        lanskod: lanskod as Lanskod | undefined,
        kommunkod: kommunkod as Kommunkod | undefined,
      }),
    );
  expect(choose("21", "2181")).toEqual(["gavle"]);
  expect(choose("21", "2180")).toEqual(["gavle"]);
  expect(choose("21", "2104")).toEqual([]);
  expect(choose("05")).toHaveLength(3);
  expect(choose()).toHaveLength(4);
});

test("counties stand in the order of their codes, operations in that of time", () => {
  const counties = groupByCounty(OPERATIONS);
  expect(counties.map(({ lanskod }) => lanskod)).toEqual(["05", "21"]);
  expect(listIds(counties[0]?.operations ?? [])).toEqual([
    "norrkoping-3",
    "norrkoping-6",
    "norrkoping-9",
  ]);
});

test("years hold what began in them", () => {
  const years = groupByYear(groupByCounty(OPERATIONS)[0]?.operations ?? []);
  expect(years.map(({ year, operations }) => [year, operations.length])).toEqual([
    [2018, 2],
    [2019, 1],
  ]);
});

const KNOWN = {
  lanskoder: ["05", "21"] as Lanskod[],
  kommunkoder: ["0581", "2180"] as Kommunkod[],
};

test.each([
  ["nothing", {}, {}],
  ["a county", { lanskod: "21" }, { lanskod: "21" }],
  ["a kommun", { kommunkod: "2180" }, { lanskod: "21", kommunkod: "2180" }],
  [
    "a kommun of another county",
    { lanskod: "05", kommunkod: "2180" },
    { lanskod: "21", kommunkod: "2180" },
  ],
  ["an unknown kommun", { kommunkod: "2199" }, {}],
  ["an unknown kommun of a county", { lanskod: "21", kommunkod: "2199" }, { lanskod: "21" }],
  ["an unknown county", { lanskod: "77" }, {}],
])("an address that names %s shows what there is", (_, named, chosen) => {
  expect(chooseRegion(named as never, KNOWN)).toEqual(chosen);
});
