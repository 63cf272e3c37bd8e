/** Query parameters that several addresses share. The error text of each says what is allowed. */

import { z } from "@hono/zod-openapi";
import {
  CHANGE_KINDS,
  FIND_KINDS,
  foldWords,
  GROUND_PARTS,
  MAX_TYPED_LENGTH,
  PLACE_KINDS,
  STATUSES,
} from "@scenkartan/domain";
import type { Bbox } from "../release/index.ts";
import { kommunkod, lanskod, lokalpolisomrade, releaseId, snapshotId } from "./schemas/values.ts";

export const MAX_LIMIT = 10_000;
const MAX_OFFSET = 999_999_999;

export function wholeNumber(low: number, high: number) {
  const range = `${low}–${high}`;
  return z
    .string(range)
    .regex(/^\d{1,9}$/, range)
    .transform(Number)
    .pipe(z.int(range).min(low, range).max(high, range))
    .openapi({ type: "integer", minimum: low, maximum: high });
}

const BBOX_FORM = "west,south,east,north (WGS 84, °)";

const bbox = z
  .string()
  .transform((text) => text.split(",").map((part) => (part.trim() === "" ? Number.NaN : +part)))
  .refine(isBbox, BBOX_FORM)
  .transform((numbers) => numbers as unknown as Bbox)
  .openapi({
    type: "string",
    example: "17.8,59.2,18.3,59.5",
    description: `${BBOX_FORM}. Scenes without position match none.`,
  });

function isBbox(numbers: readonly number[]): boolean {
  const [west, south, east, north] = numbers as unknown as Bbox;
  const isInside = Math.abs(west) <= 180 && Math.abs(east) <= 180 && south >= -90 && north <= 90;
  return numbers.length === 4 && isInside && west <= east && south <= north;
}

/** One of a few words, which an error lists. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, words.join(" | "));
}

/** On every address. */
export const releaseParameter = {
  release: releaseId
    .optional()
    .openapi({ description: "Answer from this release; the current one without it." }),
};

/** On every list. */
export const pageParameters = {
  ...releaseParameter,
  limit: wholeNumber(1, MAX_LIMIT)
    .default(MAX_LIMIT)
    .openapi({ description: "How many to give at most.", example: 100, default: MAX_LIMIT }),
  offset: wholeNumber(0, MAX_OFFSET)
    .default(0)
    .openapi({ description: "How many to pass over.", example: 100, default: 0 }),
};

const yearNumber = wholeNumber(1900, 2199);

export const yearParameter = {
  year: yearNumber
    .optional()
    .openapi({ description: "The year that a statement is about.", example: 2023 }),
};

/** Which mapping: one by name, or the latest of a year; without either the county's default. */
export const snapshotParameters = {
  snapshot: snapshotId
    .optional()
    .openapi({ description: "A mapping by its id; not together with year." }),
  year: yearParameter.year.openapi({
    description: "The latest mapping of this year; the answer says which.",
  }),
};

export const lanParameter = { lanskod: lanskod.optional() };

export const kommunParameter = { kommunkod: kommunkod.optional() };

export const lokalpolisomradeParameter = { lokalpolisomrade: lokalpolisomrade.optional() };

export const placeKindParameter = {
  kind: oneOf(PLACE_KINDS).optional().openapi({ example: "tatort" }),
};

/** Which regions, and what is named in them at which mapping. */
export const regionParameters = { ...pageParameters, ...snapshotParameters, ...lanParameter };

/** Which scenes of a mapping. */
export const sceneParameters = {
  ...pageParameters,
  ...snapshotParameters,
  bbox: bbox.optional(),
  status: oneOf(STATUSES).optional().openapi({ example: "ceased" }),
  include: oneOf(["earlier"]).optional().openapi({
    description: "Also scenes that ceased earlier, and those the mapping is silent about.",
    example: "earlier",
  }),
};

/** A mapping by its id, or by a year, which means the latest mapping of it. */
const mappingName = z
  .union([yearNumber, snapshotId], "stockholm-2023-12 | 2023")
  .optional()
  .openapi({ type: "string", example: "stockholm-2023-11" });

/** Which two mappings. */
export const pairParameters = {
  from: mappingName.openapi({
    description: "The mapping to read from; without it the one before `to`.",
  }),
  to: mappingName.openapi({
    description: "The mapping to read to; without it the county's default.",
    example: "stockholm-2023-12",
  }),
};

/** Which changes. */
export const changeParameters = {
  ...pageParameters,
  ...pairParameters,
  kind: oneOf(CHANGE_KINDS).optional().openapi({ example: "ceased" }),
  part: oneOf(GROUND_PARTS).optional().openapi({
    description: "Gives each feature this part of its ground instead of its position.",
    example: "lost",
  }),
};

const QUERY_FORM = `»vårby huddinge« (A–Ö, 0–9, ≤ ${MAX_TYPED_LENGTH})`;
const FINDS = 20;

/** What to search for. */
export const searchParameters = {
  q: z
    .string(QUERY_FORM)
    .max(MAX_TYPED_LENGTH, QUERY_FORM)
    .refine((text) => foldWords(text).length > 0, QUERY_FORM)
    .openapi({
      description:
        "Words of a name, whole or begun, with or without å, ä and ö; or a code. Every word must " +
        "fit; some may fit the kommun or län that it lies in. Where nothing fits, one slip in each " +
        "word of five letters or more is forgiven.",
      example: "huddinge",
    }),
  kind: oneOf(FIND_KINDS).optional().openapi({ example: "kommun" }),
  ...pageParameters,
  limit: wholeNumber(1, MAX_LIMIT)
    .default(FINDS)
    .openapi({ description: "How many to give at most.", example: 100, default: FINDS }),
};
