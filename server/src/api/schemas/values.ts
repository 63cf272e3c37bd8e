/** Schemas of the domain's values, built on its own guards, with the examples that OpenAPI shows. */

import { z } from "@hono/zod-openapi";
import {
  isKommunkod,
  isLanskod,
  isLokalpolisomradeId,
  isOperationId,
  isPartialDate,
  isPlanId,
  isReleaseId,
  isSceneId,
  isSnapshotId,
  isSourceId,
  NOT_COMPARABLE_REASONS,
  SILENT_REASONS,
  SUPPRESSED_REASONS,
} from "@scenkartan/domain";

/** A string that a guard of the domain accepts; an error shows what one looks like. */
function guarded<T>(isValid: (value: unknown) => value is T, example: string) {
  return z
    .custom<T>(isValid, { error: `»${example}«` })
    .openapi({ type: "string", example: example as never });
}

export const sceneId = guarded(isSceneId, "skogas-c");
export const snapshotId = guarded(isSnapshotId, "stockholm-2023-12");
export const sourceId = guarded(isSourceId, "seed-004");
export const operationId = guarded(isOperationId, "klara-2018-2019");
export const planId = guarded(isPlanId, "gavleborg");
export const lokalpolisomrade = guarded(isLokalpolisomradeId, "huddinge");
export const kommunkod = guarded(isKommunkod, "0126");
export const lanskod = guarded(isLanskod, "01");
export const releaseId = guarded(isReleaseId, "8a661e4a4da5171d");
export const partialDate = guarded(isPartialDate, "2023-12");

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
