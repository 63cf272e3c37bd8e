/**
 * What came near ground that was given up. It says what lies within a distance, never that one thing
 * followed from the other.
 */

import type { DisplacementRadiusM } from "./tolerances.ts";
import type { SquareMetres } from "./units.ts";

/** What was added or gained within one distance, nearer ground included. */
export interface AddedNearby {
  readonly withinM: DisplacementRadiusM;
  /** Scenes that were added or came back, any part of them within the distance. */
  readonly scenes: number;
  /** Of all ground gained, in added scenes and others, the part that lies within the distance. */
  readonly gainedM2: SquareMetres;
}

/** The same over all ground that ceased or shrunk between two mappings of a county. */
export interface CountyDisplacement {
  /** Changes that gave up ground which is mapped. */
  readonly changes: number;
  /** Each scene and each piece of ground once, however many changes it lies near. */
  readonly nearby: readonly AddedNearby[];
}
