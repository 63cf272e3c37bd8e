/** Which scenes of a mapping a reader wants to see, as it stands in an address. */

import type { PositionBasis } from "@scenkartan/domain";
import { oneOf, someOf } from "./search-parameter.ts";

/** The groups in which a reader meets the scenes of a mapping, in the order of the list. */
export const SCENE_GROUPS = ["ceased", "active", "earlier", "dated", "silent"] as const;
export type SceneGroup = (typeof SCENE_GROUPS)[number];

/** All but the scenes that a mapping does not mention and no other source dates, when absent. */
export const GROUPS_PARAMETER = someOf<SceneGroup>("status", {
  ceased: "upphorda",
  active: "aktiva",
  earlier: "tidigare",
  dated: "utanfor",
  silent: "onamnda",
});

/** Every basis when absent. */
export const BASES_PARAMETER = someOf<PositionBasis>("lage", {
  mapped: "yta",
  described: "beskriven",
  place: "punkt",
  unknown: "okand",
});

/** Corrected or not when absent. */
export const CORRECTED_PARAMETER = oneOf("rattade", { only: "ja" });
