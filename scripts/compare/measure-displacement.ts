/** What was added or gained near ground that was given up. Nearness, never cause. */

import {
  type AddedNearby,
  type CountyDisplacement,
  DISPLACEMENT_RADII_M,
  type DisplacementRadiusM,
  type GroundSweref99tm,
  type SceneId,
  type SquareMetres,
  TOLERANCES,
} from "@scenkartan/domain";
import { discard, type Shape, toGround, unite } from "../geometry/geos.ts";
import { type GroundIndex, indexGrounds, toBox } from "../geometry/index-grounds.ts";
import { measureArea } from "../geometry/measure-area.ts";
import { type Neighbour, Surroundings, type Within } from "../geometry/surroundings.ts";
import { toGridShape } from "../geometry/to-grid-shape.ts";
import type { ComparedChange } from "./compare-pair.ts";

export interface PairDisplacement {
  /** Only of changes that gave up ground that is mapped. */
  readonly ofChange: ReadonlyMap<SceneId, readonly AddedNearby[]>;
  readonly ofCounty: CountyDisplacement;
}

/** Ground that a change gained. */
interface Gain extends Neighbour {
  readonly changeId: SceneId;
  readonly areaM2: SquareMetres;
  /** A scene that was added or came back, and not one that was there before. */
  readonly isNewScene: boolean;
  /** What of it lies near any ground that was given up, by distance. */
  readonly near: ReadonlyMap<DisplacementRadiusM, Within[]>;
}

/**
 * Displacement of every change that ceased or shrunk on mapped ground, and over the county.
 * Units:  metres and square metres on the ellipsoid.
 * Empty:  a change with nothing near has zeros, which is a finding; one without mapped ground is
 *         not among them. Errors: throws only when the geometry engine fails.
 */
export function measureDisplacement(changes: readonly ComparedChange[]): PairDisplacement {
  const gains = changes.flatMap(({ parts, ...change }) =>
    parts.gained ? [[toGain(change, parts.gained), parts.gained] as const] : [],
  );
  const index = indexGrounds(gains);
  const ofChange = new Map(
    changes.flatMap(({ changeId, kind, parts }) =>
      parts.lost !== undefined && (kind === "ceased" || kind === "shrunk")
        ? [[changeId, measureNear(changeId, parts.lost, index)] as const]
        : [],
    ),
  );
  const nearby = DISPLACEMENT_RADII_M.map((withinM) =>
    sumNear(
      gains.map(([gain]) => gain),
      withinM,
    ),
  );
  for (const [{ shape, near }] of gains)
    discard(shape, ...[...near.values()].flat().filter(isPart));
  return { ofChange, ofCounty: { changes: ofChange.size, nearby } };
}

function toGain(
  { changeId, kind }: Pick<ComparedChange, "changeId" | "kind">,
  ground: GroundSweref99tm,
): Gain {
  return {
    changeId,
    box: toBox(ground),
    shape: toGridShape(ground),
    areaM2: measureArea(ground),
    isNewScene: kind === "added" || kind === "returned",
    near: new Map(DISPLACEMENT_RADII_M.map((withinM) => [withinM, []])),
  };
}

/** One change's nearness, which is remembered with each gain that it finds. */
function measureNear(
  changeId: SceneId,
  lost: GroundSweref99tm,
  index: GroundIndex<readonly [Gain, GroundSweref99tm]>,
): AddedNearby[] {
  const candidates = index
    .findNear(lost, 1.01 * Math.max(...DISPLACEMENT_RADII_M))
    .flatMap(([gain]) => (gain.changeId === changeId ? [] : [gain]));
  if (candidates.length === 0) return DISPLACEMENT_RADII_M.map(toNothing);
  const around = new Surroundings(lost);
  const nearby = DISPLACEMENT_RADII_M.map((withinM) => {
    let [scenes, gainedM2] = [0, 0];
    for (const gain of candidates) {
      const within = around.findWithin(gain, withinM);
      if (within === "none") continue;
      gain.near.get(withinM)?.push(within);
      scenes += gain.isNewScene ? 1 : 0;
      gainedM2 += within === "whole" ? gain.areaM2 : measureShape(within);
    }
    return { withinM, scenes, gainedM2: gainedM2 as SquareMetres };
  });
  around.discard();
  return nearby;
}

function toNothing(withinM: DisplacementRadiusM): AddedNearby {
  return { withinM, scenes: 0, gainedM2: 0 as SquareMetres };
}

/** Each scene and each piece of ground once. */
function sumNear(gains: readonly Gain[], withinM: DisplacementRadiusM): AddedNearby {
  const met = gains.filter(({ near }) => (near.get(withinM)?.length ?? 0) > 0);
  const gainedM2 = met.reduce((sum, gain) => sum + measureMet(gain, withinM), 0);
  const scenes = met.filter(({ isNewScene }) => isNewScene).length;
  return { withinM, scenes, gainedM2: gainedM2 as SquareMetres };
}

function measureMet({ near, areaM2 }: Gain, withinM: DisplacementRadiusM): number {
  const found = near.get(withinM) ?? [];
  if (found.includes("whole")) return areaM2;
  const together = unite(found.filter(isPart), TOLERANCES.gridM);
  const metM2 = measureShape(together);
  discard(together);
  return metM2;
}

const isPart = (within: Within): within is Shape => typeof within === "number";

function measureShape(shape: Shape): number {
  const ground = toGround(shape);
  return ground === undefined ? 0 : measureArea(ground);
}
