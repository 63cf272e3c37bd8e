/** Writes a FeatureCollection of scenes by joining features that were serialised when baked. */

import { omitAbsent, type Status } from "@scenkartan/domain";
import type { Context } from "hono";
import { type Bbox, findSceneFeatures } from "../release/index.ts";
import { chooseSnapshot, type SnapshotChoice, toSnapshotMembers } from "./choose-snapshot.ts";
import type { ApiEnv } from "./context.ts";
import { joinFeatures, toAnswer } from "./envelope.ts";
import { findCounty, type NamedRegions, toSmallestRegion } from "./find-region.ts";

export interface SceneQuery extends NamedRegions, SnapshotChoice {
  readonly status?: Status | undefined;
  readonly bbox?: Bbox | undefined;
  readonly include?: "earlier" | undefined;
  readonly limit: number;
  readonly offset: number;
}

/**
 * The scenes that pass every filter; no feature is parsed on the way.
 * Empty: where the county has no mapping the answer says that it is silent; elsewhere `coverage`
 * says what was published.
 * Errors: 404 and 400 as `findCounty` and `chooseSnapshot` have them.
 */
export function writeSceneCollection(c: Context<ApiEnv>, query: SceneQuery) {
  const release = c.var.release;
  const { include, snapshot: named, year, ...filter } = query;
  const lanskod = findCounty(release, query);
  const snapshot = chooseSnapshot(release, { snapshot: named, year, lanskod });
  const found = snapshot
    ? findSceneFeatures(release.db, {
        ...omitAbsent(filter),
        snapshotId: snapshot.snapshotId,
        includeEarlier: include === "earlier",
      })
    : { numberMatched: 0, features: [] };
  const members = toSnapshotMembers(release, snapshot, toSmallestRegion(query));
  return toAnswer(c, joinFeatures(release, members, found), "application/geo+json");
}
