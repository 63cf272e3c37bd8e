/** Reads a data folder and publishes it as a release. */

import { randomUUID } from "node:crypto";
import { mkdirSync, renameSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import type { Edition, Issue, ReleaseId } from "@scenkartan/domain";
import {
  type Dataset,
  type Derived,
  isKept,
  makeCurrent,
  type PairContent,
  toReleaseFile,
  writeRelease,
} from "@scenkartan/server/release";
import { compareCounty } from "../compare/compare-county.ts";
import { readDataset } from "../dataset/read-dataset.ts";
import { bakeExposure } from "../exposure/bake-exposure.ts";
import { countScenes } from "./count-scenes.ts";
import { type DatasetIndex, indexDataset } from "./index-dataset.ts";
import { type CountyStatuses, placeStatuses } from "./place-statuses.ts";
import { summariseScenes } from "./summarise-scenes.ts";
import { toCountyHistory } from "./to-county-history.ts";
import { toPairContent } from "./to-pair-content.ts";

export interface BakeOptions {
  /** A folder with `published/` and `places/`. */
  readonly dataFolder: string;
  /** The folder that holds one folder of releases per edition. */
  readonly releasesFolder: string;
  /** Told after each pair of a county's mappings that has been compared. */
  readonly onProgress?: (done: number, all: number) => void;
}

export type BakeResult =
  | {
      readonly kind: "baked";
      readonly releaseId: ReleaseId;
      readonly folder: string;
      /** Warnings: where a person should rule. */
      readonly issues: readonly Issue[];
    }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/**
 * Bakes and makes current. With any error nothing is written and what was current stays so.
 * Same data, same release id; baking the same data twice changes nothing.
 * Errors: throws when the disk, SQLite or the geometry engine fails; wrong data is a refusal, not an
 * error.
 */
export async function bake(options: BakeOptions): Promise<BakeResult> {
  const { dataset, issues } = readDataset(options.dataFolder);
  if (dataset === undefined) return { kind: "refused", issues };
  const folder = toEditionFolder(options.releasesFolder, dataset.edition);
  mkdirSync(folder, { recursive: true });
  const index = indexDataset(dataset);
  const counties = placeStatuses(dataset, index);
  const exposure = bakeExposure(dataset, index, counties);
  const derived = { ...summariseScenes(dataset, index, counties), exposure };
  const beside = join(folder, `baking-${randomUUID()}.sqlite`);
  const pairs = comparePairs({ dataset, index, derived, counties }, options);
  const releaseId = await writeRelease(beside, { ...dataset, ...derived }, pairs);
  // A kept file is the same to the byte that matters; a running server may have it open.
  if (isKept(folder, releaseId)) rmSync(beside);
  else renameSync(beside, toReleaseFile(folder, releaseId));
  makeCurrent(folder, releaseId);
  return { kind: "baked", releaseId, folder, issues: counties.flatMap((county) => county.issues) };
}

interface Prepared {
  readonly dataset: Dataset;
  readonly index: DatasetIndex;
  readonly derived: Derived;
  readonly counties: readonly CountyStatuses[];
}

async function* comparePairs(
  { dataset, index, derived, counties }: Prepared,
  { onProgress }: BakeOptions,
): AsyncGenerator<PairContent> {
  const counts = countScenes(dataset, derived.statuses);
  const names = {
    ofScene: (id: Parameters<typeof index.findScene>[0]) => index.findScene(id).name,
    ofKommun: (id: Parameters<typeof index.findKommun>[0]) => index.findKommun(id).kommun,
    ofLokalpolisomrade: (id: Parameters<typeof index.findLokalpolisomrade>[0]) =>
      index.findLokalpolisomrade(id).name,
  };
  const context = { dataset, index, names, counts };
  for (const county of counties) {
    const history = toCountyHistory(dataset, index, county);
    const workers = availableParallelism();
    const compared = compareCounty(history, { workers, ...(onProgress && { onProgress }) });
    for await (const pair of compared) yield toPairContent(pair, context);
  }
}

/** Where an edition's releases lie; the default edition has no slug and is called so. */
export function toEditionFolder(releasesFolder: string, { slug }: Pick<Edition, "slug">): string {
  return join(releasesFolder, slug === "" ? "default" : slug);
}
