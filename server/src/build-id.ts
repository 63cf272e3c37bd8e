/** Which code is answering: a hash of all that decides an answer's bytes, read once at start. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;
export const SOURCE_FOLDERS = [HERE, join(HERE, "../domain/src"), join(HERE, "../figures/src")];
/** Stands for the libraries; absent where the server runs without its workspace. */
const LOCKFILE = join(HERE, "../../pnpm-lock.yaml");

const IS_OF_TESTS = /\.test\.ts$|^testing\b|\/testing\//;

/**
 * Same source, libraries and Node (whose zlib compresses): same id. Any change gives another, and
 * with it other ETags.
 */
export function computeBuildId(folders: readonly string[] = SOURCE_FOLDERS): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...folders.flatMap(listSources), LOCKFILE]) {
    if (existsSync(file)) hash.update(readFileSync(file)).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}

/** Below the folder, tests left out. */
function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|js|json)$/.test(name) && !IS_OF_TESTS.test(name))
    .sort()
    .map((name) => join(folder, name));
}
