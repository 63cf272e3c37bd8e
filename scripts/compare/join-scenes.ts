/** Which scenes of two mappings belong to one change. */

import type { SceneId } from "@scenkartan/domain";
import type { CountyHistory, MappingPair, SceneHistory, Succession } from "./county-history.ts";

export interface JoinedScenes {
  readonly scenes: readonly SceneHistory[];
  /** What joins them, besides being the same. */
  readonly successions: readonly Succession[];
}

/**
 * Every scene of the county in exactly one group, in the order of the county.
 * Shape: a group holds the scenes that successions between the two mappings connect.
 */
export function joinScenes(county: CountyHistory, { from, to }: MappingPair): JoinedScenes[] {
  const between = county.successions.filter(({ at }) => at > from && at <= to);
  const leaderOf = connect(between);
  const groups = new Map<SceneId, { scenes: SceneHistory[]; successions: Succession[] }>();
  for (const scene of county.scenes) {
    const leader = leaderOf(scene.sceneId);
    const group = groups.get(leader) ?? { scenes: [], successions: [] };
    groups.set(leader, group);
    group.scenes.push(scene);
  }
  for (const succession of between) {
    groups.get(leaderOf(succession.before))?.successions.push(succession);
  }
  return [...groups.values()];
}

/** For each scene one that stands for all it is connected with. */
function connect(successions: readonly Succession[]): (sceneId: SceneId) => SceneId {
  const leaders = new Map<SceneId, SceneId>();
  const find = (sceneId: SceneId): SceneId => {
    const leader = leaders.get(sceneId);
    return leader === undefined ? sceneId : find(leader);
  };
  for (const { before, after } of successions) {
    const [one, other] = [find(before), find(after)];
    if (one !== other) leaders.set(other, one);
  }
  return find;
}
