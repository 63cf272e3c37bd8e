/** Writes what changed between two mappings, by joining features that were serialised when baked. */

import type { ChangeKind } from "@scenkartan/domain";
import type { Context } from "hono";
import {
  type ChangeFilter,
  type FoundFeatures,
  findChangeFeatures,
  findChangeGround,
  type Release,
} from "../release/index.ts";
import { type ChosenPair, choosePair, type PairChoice } from "./choose-pair.ts";
import type { ApiEnv } from "./context.ts";
import { joinFeatures, toAnswer } from "./envelope.ts";
import { findCounty, type NamedRegions, toSmallestRegion } from "./find-region.ts";
import { toPairMembers } from "./pair-members.ts";
import { toRegionSums } from "./region-sums.ts";
import { reverseFeatures } from "./reverse-features.ts";

export interface ChangeQuery extends NamedRegions, Pick<PairChoice, "from" | "to"> {
  readonly kind?: ChangeKind | undefined;
  readonly limit: number;
  readonly offset: number;
}

/**
 * The changes of a pair, one feature each, with the sums of every region beside.
 * Empty: a county without two mappings is silent, and says so.
 * Errors: 404 and 400 as `findCounty` and `choosePair` have them.
 */
export function writeChanges(c: Context<ApiEnv>, query: ChangeQuery) {
  const release = c.var.release;
  const pair = chooseAsked(release, query);
  const members = {
    ...toPairMembers(release, pair),
    ...(pair && { sums: toRegionSums(release, pair, toSmallestRegion(query)) }),
    ...(pair && !pair.isReversed && { displacement: pair.stored.displacement }),
  };
  const found = findAsked(findChangeFeatures, release, pair, query);
  return toAnswer(c, joinFeatures(release, members, found), "application/geo+json");
}

/** The ground of the same changes, a feature for each part that was kept, lost or gained. */
export function writeChangeGround(c: Context<ApiEnv>, query: ChangeQuery) {
  const release = c.var.release;
  const pair = chooseAsked(release, query);
  const found = findAsked(findChangeGround, release, pair, query);
  const members = toPairMembers(release, pair);
  return toAnswer(c, joinFeatures(release, members, found), "application/geo+json");
}

function chooseAsked(release: Release, query: ChangeQuery): ChosenPair | undefined {
  const { from, to } = query;
  return choosePair(release, { from, to, lanskod: findCounty(release, query) });
}

function findAsked(
  find: (db: Release["db"], filter: ChangeFilter) => FoundFeatures,
  { db }: Release,
  pair: ChosenPair | undefined,
  { kind, kommunkod, lokalpolisomrade, limit, offset }: ChangeQuery,
): FoundFeatures {
  if (pair === undefined) return { numberMatched: 0, features: [] };
  const { fromSnapshotId, toSnapshotId } = pair.stored;
  const filter = {
    fromSnapshotId,
    toSnapshotId,
    ...(kommunkod && { kommunkod }),
    ...(lokalpolisomrade && { lokalpolisomrade }),
  };
  if (!pair.isReversed) return find(db, { ...filter, ...(kind && { kind }), limit, offset });
  const all = find(db, { ...filter, limit: Number.MAX_SAFE_INTEGER, offset: 0 });
  return reverseFeatures(all, { kind, limit, offset });
}
