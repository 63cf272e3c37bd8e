/**
 * What two drawings of the same outline may differ by before we call it a change. Published with
 * every comparison and on the method page; changing one changes every figure that follows.
 */

import type { Metres } from "./units.ts";

export const TOLERANCES = {
  /** Outlines are overlaid on a grid of this size, so that nearly equal edges meet. */
  gridM: 0.01 as Metres,
  /**
   * Ground that is nowhere this wide counts as neither lost nor gained: two hands that are each two
   * metres off the same edge leave strips narrower than this.
   */
  leastWidthM: 4 as Metres,
  /** Two outlines can be of one scene when they share at least this part of the smaller. */
  leastSharedShare: 0.2,
} as const;

/** How far from ground that was given up we look for ground that was added. */
export const DISPLACEMENT_RADII_M = [500, 1000, 2000] as const;
export type DisplacementRadiusM = (typeof DISPLACEMENT_RADII_M)[number];
