/** Fills in what an address leaves out: the county, its mapping, the pair, the region. */

import {
  compareSnapshots,
  findPreviousSnapshot,
  type Lanskod,
  type Snapshot,
  type SnapshotId,
} from "@scenkartan/domain";
import type { Choice } from "./definition.ts";
import type { CompleteFact, Facts, RegionRef } from "./facts.ts";

export interface ChosenRegion extends RegionRef {
  readonly name: string;
  readonly lanskod: Lanskod;
}

/** The smallest region that is named, else the county. Undefined where nothing tells which. */
export function findChosenRegion(facts: Facts, choice: Choice): ChosenRegion | undefined {
  const lanskod = choice.lanskod ?? findDefault(facts)?.lanskod;
  if (lanskod === undefined) return undefined;
  const { lokalpolisomrade, kommunkod } = choice;
  const region: RegionRef = lokalpolisomrade
    ? { regionKind: "lokalpolisomrade", regionId: lokalpolisomrade }
    : kommunkod
      ? { regionKind: "kommun", regionId: kommunkod }
      : { regionKind: "lan", regionId: lanskod };
  return { ...region, lanskod, name: nameRegion(facts, region) };
}

/** What a region is called; its id where nothing is called so. */
export function nameRegion(facts: Facts, { regionKind, regionId }: RegionRef): string {
  if (regionKind === "lan") return facts.list("lan", { lanskod: regionId })[0]?.lan ?? regionId;
  if (regionKind === "kommun")
    return facts.list("kommun", { kommunkod: regionId })[0]?.kommun ?? regionId;
  const [found] = facts.list("lokalpolisomrade", { lokalpolisomrade: regionId });
  return found?.name ?? regionId;
}

/** The mapping that is named, else the county's default, else its latest. */
export function findChosenSnapshot(
  facts: Facts,
  choice: Pick<Choice, "lanskod"> & { readonly snapshot?: SnapshotId | undefined },
): Snapshot | undefined {
  const lanskod = choice.lanskod ?? findDefault(facts)?.lanskod;
  if (choice.snapshot) return facts.list("snapshot", { snapshotId: choice.snapshot })[0];
  const ofCounty = listSnapshots(facts, lanskod);
  return ofCounty.find(({ isDefault }) => isDefault) ?? ofCounty.at(-1);
}

/** The pair that is named, else the county's mapping and the one before it. */
export function findChosenPair(
  facts: Facts,
  { from, to, ...choice }: Choice,
): { readonly from: Snapshot; readonly to: Snapshot } | undefined {
  const later = findChosenSnapshot(facts, { ...choice, snapshot: to });
  if (later === undefined) return undefined;
  const earlier = from
    ? facts.list("snapshot", { snapshotId: from })[0]
    : findPreviousSnapshot(facts.list("snapshot"), later);
  return earlier && { from: earlier, to: later };
}

/** What a row of the region has in its own column; nothing for a county, which all rows lie in. */
export function toPlaceOf({ regionKind, regionId }: RegionRef): Readonly<Record<string, string>> {
  if (regionKind === "lan") return {};
  return { [regionKind === "kommun" ? "kommunkod" : "lokalpolisomrade"]: regionId };
}

/** False where the region is a kommun that did not report to the mapping. */
export function isReported(
  complete: CompleteFact | undefined,
  { regionKind, regionId }: RegionRef,
): boolean {
  return regionKind !== "kommun" || !complete?.notReported.some((each) => each === regionId);
}

/** A county's mappings, oldest first. */
export function listSnapshots(facts: Facts, lanskod: Lanskod | undefined): Snapshot[] {
  const all = lanskod ? facts.list("snapshot", { lanskod }) : [];
  return all.toSorted(compareSnapshots);
}

/** True where nothing was mapped in the county between the two. */
export function isConsecutive(facts: Facts, from: Snapshot, to: Snapshot): boolean {
  return findPreviousSnapshot(facts.list("snapshot"), to)?.snapshotId === from.snapshotId;
}

function findDefault(facts: Facts): Snapshot | undefined {
  const all = facts.list("snapshot");
  return all.find(({ isDefault }) => isDefault) ?? all[0];
}
