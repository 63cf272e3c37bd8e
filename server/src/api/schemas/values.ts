/** Schemas of the domain's values, built on its own guards, with the examples that OpenAPI shows. */

import { z } from "@hono/zod-openapi";
import {
  type Bilingual,
  isDay,
  isKommunkod,
  isLanskod,
  isLokalpolisomradeId,
  isOperationId,
  isPartialDate,
  isPlanId,
  isReleaseId,
  isRulingId,
  isSceneId,
  isSnapshotId,
  isSourceId,
  NOT_COMPARABLE_REASONS,
  SILENT_REASONS,
  SUPPRESSED_REASONS,
} from "@scenkartan/domain";

interface Form {
  readonly example: string;
  /** As OpenAPI states it. */
  readonly pattern: string;
  /** As an error states it, in no language. */
  readonly allowed: string;
}

/** The schema with what its value means, in English and, as `x-description-sv`, in Swedish. */
export function explain<S extends z.ZodType>(schema: S, { en, sv }: Bilingual): S {
  return schema.openapi({ description: en, "x-description-sv": sv }) as S;
}

/** The same for each property of a shape. */
export function explainEach<S extends z.ZodRawShape>(
  shape: S,
  words: { readonly [K in keyof S]: Bilingual },
): S {
  const explained = Object.entries(shape).map(([name, schema]) => [
    name,
    explain(schema as z.ZodType, words[name as keyof S]),
  ]);
  return Object.fromEntries(explained) as S;
}

/** A string that a guard of the domain accepts; an error shows what one looks like. */
function guarded<T>(isValid: (value: unknown) => value is T, { example, pattern, allowed }: Form) {
  return z
    .custom<T>(isValid, { error: allowed })
    .openapi({ type: "string", pattern, example: example as never });
}

const digits = (example: string): Form => ({
  example,
  pattern: `^\\d{${example.length}}$`,
  allowed: `»${example}« (${"0".repeat(example.length)}–${"9".repeat(example.length)})`,
});

const slug = (example: string): Form => ({
  example,
  pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
  allowed: `»${example}« (a–z, 0–9, -)`,
});

/** What a release's id looks like. */
export const RELEASE_ID_FORM = "»8a661e4a4da5171d« (16 × 0–9, a–f)";

export const sceneId = guarded(isSceneId, slug("skogas-c"));
export const snapshotId = guarded(isSnapshotId, slug("stockholm-2023-12"));
export const sourceId = guarded(isSourceId, slug("seed-004"));
export const operationId = guarded(isOperationId, slug("klara-2018-2019"));
export const planId = guarded(isPlanId, slug("gavleborg"));
export const rulingId = guarded(isRulingId, slug("torget-2021"));
export const lokalpolisomrade = guarded(isLokalpolisomradeId, slug("huddinge"));
export const kommunkod = guarded(isKommunkod, digits("0126"));
export const lanskod = guarded(isLanskod, digits("01"));
export const releaseId = guarded(isReleaseId, {
  example: "8a661e4a4da5171d",
  pattern: "^[0-9a-f]{16}$",
  allowed: RELEASE_ID_FORM,
});
export const partialDate = guarded(isPartialDate, {
  example: "2023-12",
  pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
  allowed: "2023 | 2023-12 | 2023-12-31",
});
export const day = guarded(isDay, {
  example: "2023-12-31",
  pattern: "^\\d{4}-\\d{2}-\\d{2}$",
  allowed: "2023-12-31",
});

export const bilingual = z.object({ sv: z.string(), en: z.string() }).openapi("Bilingual");

/** A number, or the reason why there is none. Never null, never a number that stands for absence. */
export const figure = z
  .union([
    z.number(),
    z.object({ silent: z.enum(SILENT_REASONS) }),
    z.object({ suppressed: z.enum(SUPPRESSED_REASONS) }),
    z.object({ notComparable: z.enum(NOT_COMPARABLE_REASONS) }),
  ])
  .openapi("Figure", {
    description: "A number, or an object that says why there is none.",
    example: { silent: "not-published" },
  });

const roleCoverage = z.object({
  named: z.int().openapi({ description: "Scenes with a name in this edition." }),
  inferred: z.int().openapi({ description: "Of those, how many follow without being stated." }),
  published: figure,
});

export const coverage = z
  .object({ active: roleCoverage, ceased: roleCoverage, added: roleCoverage })
  .openapi("Coverage", { description: "What is named beside what was published." });
