/** Issue codes without a folder below `bake/bad/`: those of the import, and warnings of the bake. */

import type { IssueCode } from "@scenkartan/domain";

/** Raised by `scener import` alone. */
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

/** Told of a pair of mappings; the bake goes on. */
export const BAKE_WARNINGS = ["succession-ambiguous"] as const satisfies readonly IssueCode[];

/** Raised by `scener proximity` alone. */
export const PROXIMITY_CODES = [
  "respondents-wrong",
  "no-mapped-scene",
  "areas-missing",
] as const satisfies readonly IssueCode[];
