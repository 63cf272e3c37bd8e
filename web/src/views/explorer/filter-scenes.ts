/** Which of the known scenes are shown: the same for map, list and table. */

import { POSITION_BASES, type PositionBasis } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { SCENE_GROUPS, type SceneGroup } from "../../selection/filter-parameters.ts";
import type { Selection } from "../../selection/selection.ts";
import type { SceneGroups } from "./group-scenes.ts";

export interface SceneFilter {
  readonly groups: readonly SceneGroup[];
  readonly bases: readonly PositionBasis[];
  readonly isCorrectedOnly: boolean;
  /** True when the reader has chosen nothing else than what is shown anyway. */
  readonly isUsual: boolean;
}

/** What a mapping is silent about is shown when it is asked for. */
const USUAL_GROUPS = SCENE_GROUPS.filter((group) => group !== "silent");

/** What the address says of it; undefined where it says nothing. */
type FilterChoice = {
  readonly [K in "groups" | "bases" | "corrected"]?: Selection[K] | undefined;
};

export function toFilter({ groups, bases, corrected }: FilterChoice): SceneFilter {
  return {
    groups: groups ?? USUAL_GROUPS,
    bases: bases ?? POSITION_BASES,
    isCorrectedOnly: corrected === "only",
    isUsual: groups === undefined && bases === undefined && corrected === undefined,
  };
}

/** The scenes that pass, each still in its group. */
export function filterScenes(groups: SceneGroups, filter: SceneFilter): SceneGroups {
  const entries = SCENE_GROUPS.map((name) => [
    name,
    filter.groups.includes(name) ? groups[name].filter((scene) => passes(scene, filter)) : [],
  ]);
  return Object.fromEntries(entries);
}

/** True for a scene of whatever group. */
function passes({ properties }: SceneFeature, { bases, isCorrectedOnly }: SceneFilter): boolean {
  const { positionBasis, corrections } = properties;
  return bases.includes(positionBasis) && (!isCorrectedOnly || corrections.length > 0);
}

/** All scenes of all groups, in the order of the groups. */
export function joinGroups(groups: SceneGroups): SceneFeature[] {
  return SCENE_GROUPS.flatMap((name) => groups[name]);
}

/** The choice of groups with one of them put in or taken out; undefined for the usual ones. */
export function toggleGroup(
  { groups }: SceneFilter,
  group: SceneGroup,
): readonly SceneGroup[] | undefined {
  return toggle(SCENE_GROUPS, groups, group, USUAL_GROUPS);
}

/** The choice of bases with one of them put in or taken out; undefined for every basis. */
export function toggleBasis(
  { bases }: SceneFilter,
  basis: PositionBasis,
): readonly PositionBasis[] | undefined {
  return toggle(POSITION_BASES, bases, basis, POSITION_BASES);
}

function toggle<T>(
  all: readonly T[],
  chosen: readonly T[],
  changed: T,
  usual: readonly T[],
): readonly T[] | undefined {
  const next = all.filter((each) => (each === changed) !== chosen.includes(each));
  const isUsual = next.length === usual.length && next.every((each) => usual.includes(each));
  return isUsual ? undefined : next;
}
