import type { PartialDate } from "@scenkartan/domain";
import { expect, test } from "vitest";
import { formatDate, formatList, formatNumber, spellCount } from "./format.ts";

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
});
