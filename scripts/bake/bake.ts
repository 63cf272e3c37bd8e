/** Reads a data folder and publishes it as a release. */

import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Edition, Issue, ReleaseId } from "@scenkartan/domain";
import { isKept, makeCurrent, toReleaseFile, writeRelease } from "@scenkartan/server/release";
import { readDataset } from "../dataset/read-dataset.ts";
import { summariseScenes } from "./summarise-scenes.ts";

export interface BakeOptions {
  /** A folder with `published/` and `places/`. */
  readonly dataFolder: string;
  /** The folder that holds one folder of releases per edition. */
  readonly releasesFolder: string;
}

export type BakeResult =
  | { readonly kind: "baked"; readonly releaseId: ReleaseId; readonly folder: string }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/**
 * Bakes and makes current. With any issue nothing is written and what was current stays so.
 * Same data, same release id; baking the same data twice changes nothing.
 * Errors: throws when the disk or SQLite fails; wrong data is a refusal, not an error.
 */
export function bake({ dataFolder, releasesFolder }: BakeOptions): BakeResult {
  const { dataset, issues } = readDataset(dataFolder);
  if (dataset === undefined) return { kind: "refused", issues };
  const folder = toEditionFolder(releasesFolder, dataset.edition);
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `baking-${process.pid}.sqlite`);
  const releaseId = writeRelease(beside, { ...dataset, ...summariseScenes(dataset) });
  // A kept file is the same to the byte that matters; a running server may have it open.
  if (isKept(folder, releaseId)) rmSync(beside);
  else renameSync(beside, toReleaseFile(folder, releaseId));
  makeCurrent(folder, releaseId);
  return { kind: "baked", releaseId, folder };
}

/** Where an edition's releases lie; the default edition has no slug and is called so. */
export function toEditionFolder(releasesFolder: string, { slug }: Pick<Edition, "slug">): string {
  return join(releasesFolder, slug === "" ? "default" : slug);
}
