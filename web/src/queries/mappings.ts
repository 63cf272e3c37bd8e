/** Mappings, their scenes and published numbers. */

import type { Lanskod, SceneId, SnapshotId } from "@scenkartan/domain";
import type {
  BasemapCollection,
  CorrectionAnswer,
  KommunCollection,
  LanAnswer,
  ListAnswer,
  OperationAnswer,
  PlaceCollection,
  ProblemAnswer,
  SceneCollection,
  SceneHistory,
  SnapshotAnswer,
  SourceAnswer,
  TotalAnswer,
} from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { AnswerError, fetchAnswer } from "../api/fetch-answer.ts";

/** True when the server has answered and said no, so that asking again would change nothing. */
export function isRefused(error: Error): boolean {
  return error instanceof AnswerError && error.status >= 400 && error.status < 500;
}

/** True when the server knows no such thing. */
export function isUnknown(error: Error): boolean {
  return error instanceof AnswerError && error.status === 404;
}

/** What the server said when it refused; undefined when it could not be asked at all. */
export function readProblem(error: Error | null): ProblemAnswer | undefined {
  return error instanceof AnswerError ? error.problem : undefined;
}

/** Mappings, oldest first. */
export const snapshotsQuery = queryOptions({
  queryKey: ["snapshots"],
  queryFn: () => fetchAnswer<ListAnswer<SnapshotAnswer>>("/snapshots"),
});

/** Every scene that is known of at one mapping, those that ceased earlier included. */
export function scenesQuery(snapshot: SnapshotId) {
  return queryOptions({
    queryKey: ["scenes", snapshot],
    queryFn: () => fetchAnswer<SceneCollection>("/scenes", { snapshot, include: "earlier" }),
  });
}

export function sceneQuery(sceneId: SceneId) {
  return queryOptions({
    queryKey: ["scene", sceneId],
    queryFn: () => fetchAnswer<SceneHistory>(`/scenes/${sceneId}`),
  });
}

/** Counties, each with how much the edition holds about it. */
export const lanQuery = queryOptions({
  queryKey: ["lan"],
  queryFn: () => fetchAnswer<ListAnswer<LanAnswer>>("/lan"),
});

/**
 * Kommuner of one county, or of all, with what is named in each; without a mapping the default one.
 */
export function kommunerQuery(snapshot?: SnapshotId, lanskod?: Lanskod) {
  return queryOptions({
    queryKey: ["kommuner", snapshot, lanskod],
    queryFn: () => fetchAnswer<KommunCollection>("/kommuner", { snapshot, lanskod }),
  });
}

export const totalsQuery = queryOptions({
  queryKey: ["totals"],
  queryFn: () => fetchAnswer<ListAnswer<TotalAnswer>>("/totals"),
});

export const correctionsQuery = queryOptions({
  queryKey: ["corrections"],
  queryFn: () => fetchAnswer<ListAnswer<CorrectionAnswer>>("/corrections"),
});

export const sourcesQuery = queryOptions({
  queryKey: ["sources"],
  queryFn: () => fetchAnswer<ListAnswer<SourceAnswer>>("/sources"),
});

/** Tätorter and stadsdelar of one county, for the map's labels. */
export function placesQuery(lanskod: Lanskod) {
  return queryOptions({
    queryKey: ["places", lanskod],
    queryFn: () => fetchAnswer<PlaceCollection>("/places", { lanskod }),
  });
}

/** What the edition has drawn of itself; no features where the built-in land is all there is. */
export const basemapQuery = queryOptions({
  queryKey: ["basemap"],
  queryFn: () => fetchAnswer<BasemapCollection>("/basemap"),
});

/** Operations of one county; those whose ground a source describes are drawn. */
export function operationsQuery(lanskod: Lanskod) {
  return queryOptions({
    queryKey: ["operations", lanskod],
    queryFn: () => fetchAnswer<ListAnswer<OperationAnswer>>("/operations", { lanskod }),
  });
}
