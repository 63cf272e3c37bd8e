import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DatePrecision,
  isDay,
  isPartialDate,
  type PartialDate,
  precisionOf,
  toFirstDay,
  toLastDay,
  toYear,
} from "./partial-date.ts";
import { date } from "./testing/builders.ts";

interface BuiltDate {
  readonly precision: DatePrecision;
  readonly text: string;
  readonly year: number;
}

/** A date that exists, built from a day of JavaScript's own calendar and cut to a precision. */
const builtDate: fc.Arbitrary<BuiltDate> = fc
  .record({
    instant: fc.date({
      min: new Date("1600-01-01T00:00:00Z"),
      max: new Date("2400-12-31T00:00:00Z"),
      noInvalidDate: true,
    }),
    precision: fc.constantFrom("day", "month", "year"),
  })
  .map(({ instant, precision }) => {
    const length = { day: 10, month: 7, year: 4 }[precision];
    return {
      precision,
      text: instant.toISOString().slice(0, length),
      year: instant.getUTCFullYear(),
    };
  });

/** The day after, by JavaScript's own calendar. */
function toDayAfter(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + 1);
  return instant.toISOString().slice(0, 10);
}

describe("a partial date", () => {
  it.each(["2024-02-20", "2023-12", "2021"])("can be %s", (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    "",
    "21",
    "2021-1",
    "2021-13",
    "2021-00",
    "2021-12-00",
    "2021-04-31",
    "2021-12-32",
    "2021-12-1",
    "2021/12",
    "2021-12-01T00:00",
    "2021\n",
    "sommaren 2021",
  ])("is never %j", (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it("is never a number", () => {
    expect(isPartialDate(2021)).toBe(false);
  });

  it.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["2000-02-29", true],
    ["1900-02-29", false],
  ])("knows leap years: %s exists is %s", (text, exists) => {
    expect(isPartialDate(text)).toBe(exists);
  });

  it("knows every day of the calendar", () => {
    fc.assert(
      fc.property(builtDate, ({ text }) => {
        expect(isPartialDate(text)).toBe(true);
      }),
    );
  });

  it("keeps the precision that it was built with", () => {
    fc.assert(
      fc.property(builtDate, ({ text, precision }) => {
        expect(precisionOf(text as PartialDate)).toBe(precision);
      }),
    );
  });

  it("lies in the year that it names", () => {
    fc.assert(
      fc.property(builtDate, ({ text, year }) => {
        expect(toYear(text as PartialDate)).toBe(year);
      }),
    );
  });
});

describe("a day", () => {
  it("is a date to the day and nothing less exact", () => {
    expect(isDay("2024-12-31")).toBe(true);
    expect(isDay("2024-12")).toBe(false);
    expect(isDay("2024")).toBe(false);
    expect(isDay("2024-12-32")).toBe(false);
  });
});

describe("the days that a date can mean", () => {
  it.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2023-12", "2023-12-01", "2023-12-31"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["2024-02-20", "2024-02-20", "2024-02-20"],
  ])("%s reaches from %s to %s", (text, first, last) => {
    expect(toFirstDay(date(text))).toBe(first);
    expect(toLastDay(date(text))).toBe(last);
  });

  it("begin no later than they end, and both are days that exist", () => {
    fc.assert(
      fc.property(builtDate, ({ text }) => {
        const [first, last] = [toFirstDay(text as PartialDate), toLastDay(text as PartialDate)];
        expect(first <= last).toBe(true);
        expect(isDay(first) && isDay(last)).toBe(true);
      }),
    );
  });

  it("end with the month, each as long as it is", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].map((length, index) => {
      const month = `2023-${String(index + 1).padStart(2, "0")}`;
      return [toLastDay(date(month)), `${month}-${length}`];
    });
    expect(lengths.map(([last]) => last)).toEqual(lengths.map(([, expected]) => expected));
  });

  it("end on the last one: the day after is another year, month or day", () => {
    fc.assert(
      fc.property(builtDate, ({ text }) => {
        const last = toLastDay(text as PartialDate);
        expect(last.startsWith(text)).toBe(true);
        expect(new Date(`${last}T00:00:00Z`).toISOString().slice(0, 10)).toBe(last);
        expect(toDayAfter(last).startsWith(text)).toBe(false);
      }),
    );
  });
});
