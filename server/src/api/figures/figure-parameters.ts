/** What can be asked of a figure: of what, how it looks, in which words. */

import { z } from "@hono/zod-openapi";
import { type FIGURE_PARAMETERS, type FigureDefinition, THEME_NAMES } from "@scenkartan/figures";
import { CSV_LOCALES } from "../../render/to-csv.ts";
import { oneOf, releaseParameter, wholeNumber } from "../parameters.ts";
import { kommunkod, lanskod, lokalpolisomrade, sceneId, snapshotId } from "../schemas/values.ts";

const SUBJECTS = {
  lanskod,
  kommunkod,
  lokalpolisomrade,
  snapshot: snapshotId,
  from: snapshotId,
  to: snapshotId,
  sceneId,
} as const satisfies Record<(typeof FIGURE_PARAMETERS)[number], z.ZodType>;

export const LANGUAGES = ["sv", "en"] as const;

const [LEAST_PX, MOST_PX] = [240, 4000];
const SIZE_FORM = `1200x675 (${LEAST_PX}–${MOST_PX})`;

const size = z
  .string()
  .regex(/^\d{1,4}x\d{1,4}$/, SIZE_FORM)
  .transform((text) => text.split("x").map(Number) as [number, number])
  .refine((sides) => sides.every((side) => side >= LEAST_PX && side <= MOST_PX), SIZE_FORM)
  .default([1200, 675]);

/** One line; what is no letter, sign or space never reaches a picture. */
const text = (most: number) => {
  const form = `1–${most}`;
  return z
    .string()
    .max(most, form)
    .transform((value) => value.replaceAll(/[\p{C}\s]+/gu, " ").trim())
    .refine((value) => value !== "", form);
};

export const languageParameter = { lang: oneOf(LANGUAGES).default("sv") };

const lookParameters = {
  theme: oneOf(THEME_NAMES).default("light"),
  size,
  title: text(140).optional(),
  note: text(280).optional(),
};

export const MOST_SCALE = 4;

/** Those of each form beside what the figure is of. */
export const FORM_PARAMETERS = {
  svg: lookParameters,
  png: { ...lookParameters, scale: wholeNumber(1, MOST_SCALE).default(1) },
  csv: { locale: oneOf(CSV_LOCALES).default("sv") },
  xlsx: {},
  zip: lookParameters,
  json: {},
  page: {},
  embed: {
    theme: lookParameters.theme,
    table: oneOf(["yes", "no"]).default("yes"),
    interactive: oneOf(["yes", "no"]).default("yes"),
  },
} as const;

export type FormName = keyof typeof FORM_PARAMETERS;

/** The query of one form of one figure; anything else is refused, naming what there is. */
export function toFigureQuery(form: FormName, { parameters, needs }: FigureDefinition) {
  const subjects = parameters.map((name) => [
    name,
    needs.includes(name) ? SUBJECTS[name] : SUBJECTS[name].optional(),
  ]);
  const shape = {
    ...Object.fromEntries(subjects),
    ...languageParameter,
    ...FORM_PARAMETERS[form],
    ...releaseParameter,
  };
  const known = Object.keys(shape).join(" | ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? known : undefined),
  });
}
