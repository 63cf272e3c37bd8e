/** The groups in which a reader meets the scenes of a mapping. */

import type { SceneFeature } from "@scenkartan/server/api-types";

export interface SceneGroups {
  /** Gone for the first time at this mapping. */
  readonly ceased: readonly SceneFeature[];
  readonly active: readonly SceneFeature[];
  /** Gone since an earlier mapping. */
  readonly earlier: readonly SceneFeature[];
  /** Not mentioned by the mapping, but by a source on a date of its own. */
  readonly dated: readonly SceneFeature[];
  /** Not mentioned by the mapping; known from others. Listed, not drawn. */
  readonly silent: readonly SceneFeature[];
}

/** Every scene in exactly one group, by name in Swedish order; never by size or by anything worse. */
export function groupScenes(scenes: readonly SceneFeature[]): SceneGroups {
  const ordered = [...scenes].sort((a, b) =>
    a.properties.name.localeCompare(b.properties.name, "sv"),
  );
  const inGroup = (name: keyof SceneGroups) => ordered.filter((scene) => groupOf(scene) === name);
  return {
    ceased: inGroup("ceased"),
    active: inGroup("active"),
    earlier: inGroup("earlier"),
    dated: inGroup("dated"),
    silent: inGroup("silent"),
  };
}

function groupOf({ properties }: SceneFeature): keyof SceneGroups {
  const { status, ceasedSince, snapshot, dated, corrections } = properties;
  if (status === "active") return "active";
  if (status === "ceased") return ceasedSince === snapshot ? "ceased" : "earlier";
  return dated.length + corrections.length > 0 ? "dated" : "silent";
}
