/** Which code is answering: a hash of all that decides an answer's bytes, read once at start. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HERE = import.meta.dirname;
const FOLDERS = [HERE, join(HERE, "../domain/src")];
/** Stands for the libraries; absent where the server runs without its workspace. */
const LOCKFILE = join(HERE, "../../pnpm-lock.yaml");

/**
 * Same source, libraries and Node (whose zlib compresses): same id. Any change gives another, and
 * with it other ETags.
 */
export function computeBuildId(): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...FOLDERS.flatMap(listSources), LOCKFILE]) {
    if (existsSync(file)) hash.update(readFileSync(file)).update("\n");
  }
  return hash.digest("hex").slice(0, 12);
}

function listSources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|^testing\b|\/testing\//.test(name))
    .sort()
    .map((name) => join(folder, name));
}
