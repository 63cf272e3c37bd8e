import { expect, test } from "vitest";
import { formatDate, formatList, formatNumber, formatPeriod, spellCount } from "./format.ts";
import type { PartialDate } from "./partial-date.ts";

test("numbers are written as Swedes write them: narrow space, comma, true minus", () => {
  expect(formatNumber(1234.5, "sv")).toBe("1\u202f234,5");
  expect(formatNumber(-10, "sv")).toBe("\u221210");
  expect(formatNumber(1234.5, "en")).toBe("1,234.5");
});

test("a date is no more exact than its source, and never breaks over two lines", () => {
  expect(formatDate("2021" as PartialDate, "sv")).toBe("2021");
  expect(formatDate("2023-12" as PartialDate, "sv", "long")).toBe("december\u00a02023");
  expect(formatDate("2024-02-20" as PartialDate, "sv", "long")).toBe("20\u00a0februari\u00a02024");
  expect(formatDate("2024-02-20" as PartialDate, "en", "long")).toBe("20\u00a0February\u00a02024");
});

test("small counts are words in running text, larger ones digits", () => {
  expect(spellCount(10, "sv")).toBe("tio");
  expect(spellCount(0, "en")).toBe("zero");
  expect(spellCount(13, "sv")).toBe("13");
});

test("a list has the language's own word before its last", () => {
  expect(formatList(["a", "b", "c"], "sv")).toBe("a, b och c");
  expect(formatList(["a", "b"], "en")).toBe("a and b");
  expect(formatList(["a", "b", "c"], "sv", "disjunction")).toBe("a, b eller c");
});

test.each([
  ["2018-05-25", "2018-05-25", "25\u00a0maj\u00a02018"],
  ["2018-05-25", "2018-05-26", "25–26 maj 2018"],
  ["2020-03", "2020-05", "mars–maj 2020"],
  ["2020-11", "2021-02", "november 2020–februari 2021"],
  ["2018", "2019-05", "2018 – maj\u00a02019"],
  ["2017", "2019", "2017–2019"],
])("a period from %s to %s is %j, each end as exact as its source", (from, to, words) => {
  expect(formatPeriod(from as PartialDate, to as PartialDate, "sv")).toBe(words);
});
