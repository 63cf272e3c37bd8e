/** Query parameters that several addresses share. The error text of each says what is allowed. */

import { z } from "@hono/zod-openapi";
import { STATUSES } from "@scenkartan/domain";
import type { Bbox } from "../release/index.ts";
import { kommunkod, lanskod, lokalpolisomrade, releaseId, snapshotId } from "./schemas/values.ts";

export const MAX_LIMIT = 10_000;

const wholeNumber = (low: number, high: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `${low}–${high}`)
    .default(String(fallback))
    .transform(Number)
    .pipe(z.int().min(low, `${low}–${high}`).max(high, `${low}–${high}`))
    .openapi({ type: "integer", minimum: low, maximum: high, default: fallback });

const year = z
  .string()
  .regex(/^(19|2[01])\d{2}$/, "1900–2199")
  .transform(Number)
  .openapi({ type: "integer", example: 2023 });

const BBOX = "west,south,east,north (WGS 84, degrees)";

const bbox = z
  .string()
  .transform((text) => text.split(",").map((part) => (part.trim() === "" ? Number.NaN : +part)))
  .refine(isBbox, BBOX)
  .transform((numbers) => numbers as unknown as Bbox)
  .openapi({ type: "string", example: "17.8,59.2,18.3,59.5" });

function isBbox(numbers: readonly number[]): boolean {
  const [west, south, east, north] = numbers as unknown as Bbox;
  const isInside = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  return numbers.length === 4 && isInside && west <= east && south <= north;
}

/** On every address. */
export const releaseParameter = { release: releaseId.optional() };

/** On every list. */
export const pageParameters = {
  ...releaseParameter,
  limit: wholeNumber(1, MAX_LIMIT, MAX_LIMIT),
  offset: wholeNumber(0, 999_999_999, 0),
};

/** Which mapping: one by name, or the latest of a year; without either the county's default. */
export const snapshotParameters = { snapshot: snapshotId.optional(), year: year.optional() };

export const lanParameter = { lanskod: lanskod.optional() };

export const yearParameter = { year: year.optional() };

export const kommunParameter = { kommunkod: kommunkod.optional() };

export const lokalpolisomradeParameter = { lokalpolisomrade: lokalpolisomrade.optional() };

/** Which scenes of a mapping. */
export const sceneParameters = {
  ...pageParameters,
  ...snapshotParameters,
  bbox: bbox.optional(),
  status: z.enum(STATUSES, STATUSES.join(" | ")).optional(),
  include: z.literal("earlier", "earlier").optional().openapi({
    description: "Also scenes that ceased earlier, and those the mapping is silent about.",
  }),
};
