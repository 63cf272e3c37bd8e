import { describe, expect, it } from "vitest";
import type { z } from "zod";
import * as cell from "./cells.ts";

/** What the cell means; undefined for a cell that is refused, and for an empty optional one. */
const meaningOf = (schema: z.ZodType, text: string) => schema.safeParse(text).data;
const isRefused = (schema: z.ZodType, text: string) => !schema.safeParse(text).success;

describe("a cell of text", () => {
  it("keeps its words", () => {
    expect(meaningOf(cell.text, "Skogås C")).toBe("Skogås C");
  });

  it.each(["", " ", " Skogås", "Skogås "])("refuses %j", (text) => {
    expect(isRefused(cell.text, text)).toBe(true);
  });
});

describe("a cell with an amount", () => {
  it.each([
    ["0", 0],
    ["11.5", 11.5],
    ["2100000", 2_100_000],
  ])("reads %s", (text, amount) => {
    expect(meaningOf(cell.amount, text)).toBe(amount);
  });

  it.each(["", " ", "11,5", "1 000", "-1", "1e3", "0x10", "NaN", "Infinity", "10 %", "ca 10"])(
    "refuses %j rather than guess",
    (text) => {
      expect(isRefused(cell.amount, text)).toBe(true);
    },
  );

  it("says by example what it should have been", () => {
    expect(cell.amount.safeParse("11,5").error?.issues[0]?.message).toBe("1234.5, ≥ 0");
  });
});

describe("cells with bounds", () => {
  it.each([
    ["a percentage", cell.percent, "0", "100", "100.1"],
    ["a year", cell.year, "1900", "2200", "1899"],
    ["a longitude", cell.longitude, "-180", "180", "180.1"],
    ["a latitude", cell.latitude, "-90", "90", "-90.1"],
  ])("take %s from one bound to the other and no further", (_, schema, low, high, beyond) => {
    expect(meaningOf(schema, low)).toBe(Number(low));
    expect(meaningOf(schema, high)).toBe(Number(high));
    expect(isRefused(schema, beyond)).toBe(true);
  });
});

describe("a cell that may be left empty", () => {
  const optionalAmount = cell.optional(cell.amount);

  it("is absent when empty, which is not zero", () => {
    expect(optionalAmount.safeParse("")).toEqual({ success: true, data: undefined });
    expect(meaningOf(optionalAmount, "0")).toBe(0);
  });

  it("is as strict as ever when it is not", () => {
    expect(isRefused(optionalAmount, "många")).toBe(true);
  });
});

describe("a cell with a list", () => {
  const kommunkoder = cell.listOf(cell.kommunkod);

  it("is split at semicolons", () => {
    expect(meaningOf(kommunkoder, "2180;2181")).toEqual(["2180", "2181"]);
    expect(meaningOf(kommunkoder, "0180")).toEqual(["0180"]);
  });

  it.each(["", "2180;", "2180,2181", "2180; 2181"])("refuses %j", (text) => {
    expect(isRefused(kommunkoder, text)).toBe(true);
  });
});

describe("a cell with yes or no", () => {
  it("is true or false", () => {
    expect(meaningOf(cell.yesNo, "yes")).toBe(true);
    expect(meaningOf(cell.yesNo, "no")).toBe(false);
  });

  it.each(["", "ja", "true", "1", "Yes"])("refuses %j", (text) => {
    expect(isRefused(cell.yesNo, text)).toBe(true);
  });
});

describe("a cell with codes, days and addresses", () => {
  it.each([
    ["kommunkod", cell.kommunkod, "0126", "126"],
    ["lanskod", cell.lanskod, "01", "1"],
    ["scene", cell.sceneId, "skogas-c", "Skogås C"],
    ["lokalpolisområde", cell.lokalpolisomrade, "jarva", "Järva"],
    ["date", cell.partialDate, "2023-12", "2023-13"],
    ["web address", cell.webAddress, "https://polisen.se/", "polisen.se"],
  ])("takes a %s as it is and refuses another form", (_, schema, good, bad) => {
    expect(meaningOf(schema, good)).toBe(good);
    expect(isRefused(schema, bad)).toBe(true);
  });

  it("takes a day or the word unknown, and nothing in between", () => {
    expect(meaningOf(cell.dayOrUnknown, "2024-12-31")).toBe("2024-12-31");
    expect(meaningOf(cell.dayOrUnknown, "unknown")).toBe("unknown");
    expect(isRefused(cell.dayOrUnknown, "2024-12")).toBe(true);
    expect(isRefused(cell.dayOrUnknown, "")).toBe(true);
  });
});
