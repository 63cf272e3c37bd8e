/** The issue codes that only `scener import` raises; all others have a folder below `bake/bad/`. */

import type { IssueCode } from "@scenkartan/domain";

export const IMPORT_CODES = [
  "format-unknown",
  "crs-unsupported",
  "crs-undetectable",
  "axes-swapped",
  "layer-ambiguous",
  "attribute-missing",
  "attribute-invalid",
  "geometry-missing",
  "geometry-kind",
  "geometry-self-crossing",
  "scene-outside-county",
  "identity-ambiguous",
] as const satisfies readonly IssueCode[];
