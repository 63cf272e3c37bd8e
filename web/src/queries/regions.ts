/** What is asked of one län, kommun or lokalpolisområde. */

import type { Kommunkod, Lanskod, LokalpolisomradeId, SnapshotId } from "@scenkartan/domain";
import type {
  ChangeCollection,
  LokalpolisomradeCollection,
  SceneCollection,
} from "@scenkartan/server/api-types";
import { queryOptions } from "@tanstack/react-query";
import { fetchAnswer, type Query } from "../api/fetch-answer.ts";

/** A region by its code or id. */
export type RegionRef =
  | { readonly kind: "lan"; readonly lanskod: Lanskod }
  | { readonly kind: "kommun"; readonly lanskod: Lanskod; readonly kommunkod: Kommunkod }
  | {
      readonly kind: "lokalpolisomrade";
      readonly lanskod: Lanskod;
      readonly lokalpolisomrade: LokalpolisomradeId;
    };

/** An address of the API that answers for one region: its path and what it is asked. */
export interface RegionAddress {
  readonly path: string;
  readonly query: Query;
}

/** Where the API answers for `noun` of a region. */
export function toRegionAddress(
  region: RegionRef,
  noun: "scenes" | "changes",
  query: Query,
): RegionAddress {
  switch (region.kind) {
    case "lan":
      return { path: `/${noun}`, query: { lanskod: region.lanskod, ...query } };
    case "kommun":
      return { path: `/kommuner/${region.kommunkod}/${noun}`, query };
    case "lokalpolisomrade":
      return { path: `/lokalpolisomraden/${region.lokalpolisomrade}/${noun}`, query };
  }
}

/** Every scene that is known of in a region at one mapping; none where its county has no mapping. */
export function regionScenesQuery(region: RegionRef, snapshot: SnapshotId | undefined) {
  const { path, query } = toRegionAddress(region, "scenes", { snapshot, include: "earlier" });
  return queryOptions({
    queryKey: ["region-scenes", path, query],
    queryFn: () => fetchAnswer<SceneCollection>(path, query),
  });
}

/** What happened in a region between the mapping before and `to`. */
export function regionChangesQuery(region: RegionRef, to: SnapshotId | undefined) {
  const { path, query } = toRegionAddress(region, "changes", { to });
  return queryOptions({
    queryKey: ["region-changes", path, query],
    queryFn: () => fetchAnswer<ChangeCollection>(path, query),
  });
}

/** Lokalpolisområden with what is named in each at one mapping. */
export function lokalpolisomradenQuery(snapshot?: SnapshotId, lanskod?: Lanskod) {
  return queryOptions({
    queryKey: ["lokalpolisomraden", snapshot, lanskod],
    queryFn: () =>
      fetchAnswer<LokalpolisomradeCollection>("/lokalpolisomraden", { snapshot, lanskod }),
  });
}
