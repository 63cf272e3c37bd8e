/** The published edition, read and baked as the project does it, for tests that count by hand. */

import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bake } from "@scenkartan/scripts/bake";
import { readDataset } from "@scenkartan/scripts/dataset";
import { type Dataset, openRelease, type Release, toReleaseFile } from "@scenkartan/server/release";
import { parse } from "csv-parse/sync";

const ROOT = join(import.meta.dirname, "../..");

export const DATA_FOLDER = join(ROOT, "data");

/** Material that lies beside the project on some machines; the project never needs it. */
const SHARED_FOLDER = join(ROOT, "../shared");
export const FACTS_FOLDER = join(SHARED_FOLDER, "facts");
export const SEEDS_FOLDER = join(SHARED_FOLDER, "seeds");
export const hasFacts = existsSync(FACTS_FOLDER);
export const hasSeeds = existsSync(SEEDS_FOLDER);

/** What stands under `data/`. Throws with every issue when something is wrong there. */
export function readPublished(): Dataset {
  const { dataset, issues } = readDataset(DATA_FOLDER);
  if (dataset === undefined) throw new Error(JSON.stringify(issues, null, 2));
  return dataset;
}

/** A release that is baked from it, in a folder that `remove` takes away again. */
export async function bakePublished(): Promise<{
  readonly release: Release;
  readonly remove: () => void;
}> {
  const releasesFolder = mkdtempSync(join(tmpdir(), "scenkartan-data-"));
  const result = await bake({ dataFolder: DATA_FOLDER, releasesFolder });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues, null, 2));
  const release = openRelease(toReleaseFile(result.folder, result.releaseId));
  const remove = () => {
    release.db.close();
    rmSync(releasesFolder, { recursive: true });
  };
  return { release, remove };
}

/** The rows of one table of facts, every cell text; some lines there have a comma too many. */
export function readFacts(file: string): Record<string, string>[] {
  return parse(readFileSync(join(FACTS_FOLDER, file)), {
    columns: true,
    relax_column_count: true,
  });
}
