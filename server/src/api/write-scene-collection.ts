/** Writes a FeatureCollection of scenes by joining features that were serialised when baked. */

import {
  type Kommunkod,
  type Lanskod,
  type LokalpolisomradeId,
  omitAbsent,
  type Snapshot,
  type Status,
} from "@scenkartan/domain";
import type { Context } from "hono";
import { type Bbox, findSceneFeatures, type Region } from "../release/index.ts";
import { toSnapshotMembers } from "./choose-snapshot.ts";
import { type ApiEnv, toProvenance } from "./context.ts";

export interface SceneQuery {
  readonly lanskod?: Lanskod | undefined;
  readonly kommunkod?: Kommunkod | undefined;
  readonly lokalpolisomrade?: LokalpolisomradeId | undefined;
  readonly status?: Status | undefined;
  readonly bbox?: Bbox | undefined;
  readonly include?: "earlier" | undefined;
  readonly limit: number;
  readonly offset: number;
}

export interface SceneAnswer {
  readonly query: SceneQuery;
  /** Undefined where the county has no mapping: the answer is empty and says that it is silent. */
  readonly snapshot: Snapshot | undefined;
  /** Whose coverage to give; the whole county without it. */
  readonly region: Region | undefined;
}

/** The response; no feature is parsed on the way. */
export function writeSceneCollection(
  c: Context<ApiEnv>,
  { query, snapshot, region }: SceneAnswer,
): Response {
  const release = c.var.release;
  const { include, ...filter } = query;
  const { numberMatched, features } = snapshot
    ? findSceneFeatures(release.db, {
        ...omitAbsent(filter),
        snapshotId: snapshot.snapshotId,
        includeEarlier: include === "earlier",
      })
    : { numberMatched: 0, features: [] };
  const members = JSON.stringify({
    type: "FeatureCollection",
    ...toProvenance(release),
    ...toSnapshotMembers(release, snapshot, region),
    numberMatched,
    numberReturned: features.length,
  });
  const body = `${members.slice(0, -1)},"features":[${features.join(",")}]}`;
  return c.body(body, 200, { "content-type": "application/geo+json" });
}
