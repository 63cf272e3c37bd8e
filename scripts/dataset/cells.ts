/**
 * The cells that a column can hold, as schemas from text to the domain's values. What a cell should
 * have been is said by example, so that the same words serve both languages.
 */

import {
  type Day,
  isDay,
  isKommunkod,
  isLanskod,
  isLokalpolisomradeId,
  isOperationId,
  isPartialDate,
  isPlanId,
  isRulingId,
  isSceneId,
  isSlug,
  isSnapshotId,
  isSourceId,
} from "@scenkartan/domain";
import { z } from "zod";

function guarded<T>(isValid: (value: unknown) => value is T, expected: string) {
  return z.custom<T>(isValid, expected);
}

/** The same cell, or undefined where it is left empty. */
export function optional<S extends z.ZodType>(cell: S) {
  return z.union([z.literal("").transform(() => undefined), cell]);
}

export function oneOf<const T extends readonly string[]>(values: T) {
  return z.enum(values, values.join(" | "));
}

/** Values joined by semicolons. */
export function listOf<S extends z.ZodType>(cell: S) {
  return z.preprocess((text) => String(text).split(";"), z.array(cell).min(1, "a;b"));
}

function numberIn(low: number, high: number, example = "1234.5") {
  const expected = high === Number.POSITIVE_INFINITY ? `≥ ${low}` : `${low}–${high}`;
  return z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, `${example}, ${expected}`)
    .transform(Number)
    .pipe(z.number().min(low, expected).max(high, expected));
}

const wholeNumber = (low: number, high: number) =>
  numberIn(low, high, "1234").pipe(z.int(`1234, ${low}–${high}`));

export const text = z
  .string()
  .min(1, "text")
  .refine((value) => value === value.trim(), "text");
export const slug = guarded(isSlug, "a-b-1");
export const sceneId = guarded(isSceneId, "skogas-c");
export const snapshotId = guarded(isSnapshotId, "stockholm-2023-12");
export const sourceId = guarded(isSourceId, "seed-004");
export const operationId = guarded(isOperationId, "klara-2018-2019");
export const planId = guarded(isPlanId, "gavleborg");
export const rulingId = guarded(isRulingId, "torget-2021");
export const lokalpolisomrade = guarded(isLokalpolisomradeId, "jarva");
export const kommunkod = guarded(isKommunkod, "0126");
export const lanskod = guarded(isLanskod, "01");
export const partialDate = guarded(isPartialDate, "2024-02-20 | 2024-02 | 2024");
export const dayOrUnknown = z.union([
  z.literal("unknown"),
  guarded<Day>(isDay, "2024-12-31 | unknown"),
]);
export const year = wholeNumber(1900, 2200);
export const count = wholeNumber(0, 100_000_000);
/** A radius, in metres: something, and less than a county. */
export const radiusM = numberIn(1, 100_000);
export const amount = numberIn(0, Number.POSITIVE_INFINITY);
/** Any number, negative ones too. */
export const signed = numberIn(-1_000_000_000, 1_000_000_000);
export const percent = numberIn(0, 100);
export const longitude = numberIn(-180, 180);
export const latitude = numberIn(-90, 90);
export const yesNo = oneOf(["yes", "no"]).transform((answer) => answer === "yes");
export const webAddress = z.string().regex(/^https:\/\/\S+$/, "https://…");
