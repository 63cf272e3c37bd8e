/** Which scenes are known of, and which of them are shown: the same on the map, in list and table. */

import type { SceneFeature } from "@scenkartan/server/api-types";
import { useMemo } from "react";
import type { Selection } from "../../selection/selection.ts";
import { type ChosenRegion, isInRegion } from "./choose-region.ts";
import { filterScenes, joinGroups, toFilter } from "./filter-scenes.ts";
import { groupScenes } from "./group-scenes.ts";

const NONE: readonly SceneFeature[] = [];

/** Each answer stays the same object until it changes: the map compares, and a county is large. */
export function useScenes(
  features: readonly SceneFeature[] = NONE,
  region: ChosenRegion | undefined,
  selection: Selection,
) {
  const { kommunkod, lokalpolisomrade } = region ?? {};
  const { groups: wanted, bases, corrected, sceneId } = selection;
  const known = useMemo(
    () => features.filter((scene) => isInRegion(scene, { kommunkod, lokalpolisomrade })),
    [features, kommunkod, lokalpolisomrade],
  );
  const groups = useMemo(() => groupScenes(known), [known]);
  const filter = useMemo(
    () => toFilter({ groups: wanted, bases, corrected }),
    [wanted, bases, corrected],
  );
  const shown = useMemo(() => filterScenes(groups, filter), [groups, filter]);
  const listed = useMemo(() => joinGroups(shown), [shown]);
  const drawn = useMemo(() => withSelected(listed, known, sceneId), [listed, known, sceneId]);
  return {
    /** Every known scene of the region, whatever its status: a frame that no mapping changes. */
    known,
    groups,
    filter,
    /** What passes the filter, by its groups, and all of it in their order. */
    shown,
    listed,
    /** What the map draws: what is listed, and whatever is chosen. */
    drawn,
  };
}

function withSelected(
  listed: readonly SceneFeature[],
  known: readonly SceneFeature[],
  sceneId: Selection["sceneId"],
): readonly SceneFeature[] {
  if (sceneId === undefined || listed.some(({ id }) => id === sceneId)) return listed;
  return [...listed, ...known.filter(({ id }) => id === sceneId)];
}
