/** Writes what changed between two mappings, by joining features that were serialised when baked. */

import { type ChangeKind, type GroundPart, reversePart } from "@scenkartan/domain";
import type { Context } from "hono";
import { type FoundFeatures, findChangeFeatures, type Release } from "../release/index.ts";
import { type ChosenPair, choosePair, type PairChoice } from "./choose-pair.ts";
import type { ApiEnv } from "./context.ts";
import { joinFeatures, toAnswer } from "./envelope.ts";
import { findCounty, type NamedRegions, toSmallestRegion } from "./find-region.ts";
import { toPairMembers } from "./pair-members.ts";
import { toRegionSums } from "./region-sums.ts";
import { reverseFeatures } from "./reverse-features.ts";

export interface ChangeQuery extends NamedRegions, Pick<PairChoice, "from" | "to"> {
  readonly kind?: ChangeKind | undefined;
  /** The part of ground that is each feature's geometry; its position when absent. */
  readonly part?: GroundPart | undefined;
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
  const { from, to, part } = query;
  const pair = choosePair(release, { from, to, lanskod: findCounty(release, query) });
  const members = {
    ...toPairMembers(release, pair),
    ...(part && { part }),
    ...(pair && { sums: toRegionSums(release, pair, toSmallestRegion(query)) }),
    ...(pair && !pair.isReversed && { displacement: pair.stored.displacement }),
  };
  const found = findAsked(release, pair, query);
  return toAnswer(c, joinFeatures(release, members, found), "application/geo+json");
}

function findAsked(
  { db }: Release,
  pair: ChosenPair | undefined,
  { kind, kommunkod, lokalpolisomrade, part, limit, offset }: ChangeQuery,
): FoundFeatures {
  if (pair === undefined) return { numberMatched: 0, features: [] };
  const { fromSnapshotId, toSnapshotId } = pair.stored;
  const filter = {
    fromSnapshotId,
    toSnapshotId,
    ...(kommunkod && { kommunkod }),
    ...(lokalpolisomrade && { lokalpolisomrade }),
    ...(part && { part: pair.isReversed ? reversePart(part) : part }),
  };
  if (!pair.isReversed) {
    return findChangeFeatures(db, { ...filter, ...(kind && { kind }), limit, offset });
  }
  const all = findChangeFeatures(db, { ...filter, limit: Number.MAX_SAFE_INTEGER, offset: 0 });
  return reverseFeatures(all, { kind, limit, offset });
}
