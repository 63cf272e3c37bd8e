/** The groups in which a reader meets the scenes of a mapping. */

import { compareNames } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { SCENE_GROUPS, type SceneGroup } from "../../selection/filter-parameters.ts";

/**
 * Ceased: gone for the first time at this mapping. Earlier: gone since one before it.
 * Dated: not mentioned by the mapping, but by a source on a date of its own. Silent: not mentioned
 * by the mapping, and known from others.
 */
export type SceneGroups = Readonly<Record<SceneGroup, readonly SceneFeature[]>>;

/** Every scene in exactly one group, by name in Swedish order; never by size or by anything worse. */
export function groupScenes(scenes: readonly SceneFeature[]): SceneGroups {
  const ordered = [...scenes].sort((a, b) => compareNames(a.properties.name, b.properties.name));
  const entries = SCENE_GROUPS.map((name) => [
    name,
    ordered.filter((scene) => groupOf(scene) === name),
  ]);
  return Object.fromEntries(entries);
}

function groupOf({ properties }: SceneFeature): SceneGroup {
  const { status, ceasedSince, snapshot, dated, corrections } = properties;
  if (status === "active") return "active";
  if (status === "ceased") return ceasedSince === snapshot ? "ceased" : "earlier";
  return dated.length + corrections.length > 0 ? "dated" : "silent";
}
