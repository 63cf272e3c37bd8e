/** Dates as sources give them: a day, a month or a year, and no more exact than that. */

import type { Brand } from "./brand.ts";

/** `2024-02-20`, `2023-12` or `2021`. */
export type PartialDate = Brand<string, "PartialDate">;

/** A full calendar day, `2024-02-20`. */
export type Day = Brand<string, "Day">;

export type DatePrecision = "day" | "month" | "year";

const SHAPE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** True for a day, month or year that exists in the Gregorian calendar. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== "string" || !SHAPE.test(value)) return false;
  const [year, month = 1, day = 1] = value.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(Number(year), month);
}

/** True for a full calendar day. */
export const isDay = (value: unknown): value is Day =>
  isPartialDate(value) && precisionOf(value) === "day";

/** How exact the date is. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The first day that the date can mean: `2021` gives `2021-01-01`. */
export function toFirstDay(date: PartialDate): Day {
  return `${date}${"-01-01".slice(date.length - 4)}` as Day;
}

/** The last day that the date can mean: `2021` gives `2021-12-31`, `2023-02` gives `2023-02-28`. */
export function toLastDay(date: PartialDate): Day {
  if (date.length === 10) return date as string as Day;
  const month = date.length === 4 ? 12 : Number(date.slice(5, 7));
  const year = toYear(date);
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${date.slice(0, 4)}-${pad(month)}-${pad(lastDayOfMonth(year, month))}` as Day;
}

/** The calendar year of the date. */
export function toYear(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
