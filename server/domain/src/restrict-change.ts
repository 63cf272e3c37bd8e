/** One change as one region sees it. */

import type { GroundComparison, RegionAtTime, SceneChange } from "./change.ts";
import type { SquareMetres } from "./units.ts";

/**
 * The change as far as it lies in a region at either end; undefined when neither end does.
 * A scene that moved out of the region has lost its ground there, and none was kept or gained.
 */
export function restrictChange(
  change: SceneChange,
  isInRegion: (region: RegionAtTime) => boolean,
): SceneChange | undefined {
  const { regionBefore, regionAfter, ground } = change;
  const isBefore = regionBefore !== undefined && isInRegion(regionBefore);
  const isAfter = regionAfter !== undefined && isInRegion(regionAfter);
  if (!isBefore && !isAfter) return undefined;
  const isWhole =
    (isBefore || regionBefore === undefined) && (isAfter || regionAfter === undefined);
  return isWhole ? change : { ...change, ground: keepOneEnd(ground, isBefore) };
}

function keepOneEnd(ground: GroundComparison, isBefore: boolean): GroundComparison {
  if (!ground.comparable) return ground;
  const none = 0 as SquareMetres;
  const beforeM2 = isBefore ? ground.beforeM2 : none;
  const afterM2 = isBefore ? none : ground.afterM2;
  return {
    comparable: true,
    beforeM2,
    keptM2: none,
    lostM2: beforeM2,
    gainedM2: afterM2,
    afterM2,
    belowToleranceLostM2: none,
    belowToleranceGainedM2: none,
  };
}
