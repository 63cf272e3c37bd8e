import type { Figure } from "@scenkartan/domain";
import { expect, test } from "vitest";
import { sortRows } from "./sort-rows.ts";

const SILENT: Figure = { silent: "not-published" };

test("names are ordered as Swedes order them", () => {
  const rows = ["Älvsjö", "Österåker", "Ängby", "Ale", "Ånge", "Zinkgruvan"];
  const expected = ["Ale", "Zinkgruvan", "Ånge", "Älvsjö", "Ängby", "Österåker"];
  expect(sortRows(rows, (name) => name, "ascending")).toEqual(expected);
  expect(sortRows(rows, (name) => name, "descending")).toEqual(expected.reverse());
});

test("what is not known is last in either direction, and zero is known", () => {
  const rows: Figure[] = [SILENT, 2, 0, SILENT, 10];
  expect(sortRows(rows, (cell) => cell, "ascending")).toEqual([0, 2, 10, SILENT, SILENT]);
  expect(sortRows(rows, (cell) => cell, "descending")).toEqual([10, 2, 0, SILENT, SILENT]);
});

test("a missing word is last as a missing number is", () => {
  const rows = ["b", SILENT, "a"];
  expect(sortRows(rows, (cell) => cell, "ascending")).toEqual(["a", "b", SILENT]);
  expect(sortRows(rows, (cell) => cell, "descending")).toEqual(["b", "a", SILENT]);
});

test("equal rows stay in their order, and the rows given are left as they were", () => {
  const rows = [
    { name: "a", value: 1 },
    { name: "b", value: 1 },
  ];
  for (const direction of ["ascending", "descending"] as const) {
    expect(sortRows(rows, ({ value }) => value, direction)).toEqual(rows);
  }
});
