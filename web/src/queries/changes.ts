/** Changes between two mappings. */

import type { GroundPart, Lanskod, SceneId, SnapshotId } from "@scenkartan/domain";
import type { ChangeCollection, SceneChangeCollection } from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { fetchAnswer } from "../api/fetch-answer.ts";

/** As many as one answer may hold. */
const LIMIT = 10_000;

/** Every change of a county between two mappings, with the sums of it and of its parts. */
export function changesQuery(from: SnapshotId, to: SnapshotId) {
  return queryOptions({
    queryKey: ["changes", from, to],
    queryFn: () => fetchAnswer<ChangeCollection>("/changes", { from, to, limit: LIMIT }),
  });
}

/** How a county's default mapping was compared with the one before it. No change itself. */
export function defaultChangesQuery(lanskod: Lanskod | undefined) {
  return queryOptions({
    queryKey: ["changes", lanskod],
    queryFn: () => fetchAnswer<ChangeCollection>("/changes", { lanskod, limit: 1 }),
  });
}

/** The same changes with the ground that each kept, lost or gained; null where it has none. */
export function changeGroundQuery(from: SnapshotId, to: SnapshotId, part: GroundPart) {
  return queryOptions({
    queryKey: ["changes", from, to, part],
    queryFn: () => fetchAnswer<ChangeCollection>("/changes", { from, to, part, limit: LIMIT }),
  });
}

/** What happened to one scene between each mapping and the next. */
export function sceneChangesQuery(sceneId: SceneId) {
  return queryOptions({
    queryKey: ["scene-changes", sceneId],
    queryFn: () => fetchAnswer<SceneChangeCollection>(`/scenes/${sceneId}/changes`),
  });
}
