/** Whether something must be done again: a hash of its inputs beside what it made. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A hash of every file in these files and folders: paths and bytes, no dates. */
export function hashFiles(root: string, paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths.flatMap((each) => listFiles(root, each)).sort()) {
    hash.update(`${path}\n`).update(readFileSync(join(root, path)));
  }
  return hash.digest("hex");
}

export interface Product {
  /** What is made. */
  readonly file: string;
  /** Where the hash of its inputs is kept. */
  readonly stamp: string;
  readonly fingerprint: string;
}

/**
 * Calls `make` unless the product is there and was last made from the same inputs.
 * Returns whether the product is there now; a `make` that answers false leaves no stamp.
 */
export async function makeIfChanged(
  { file, stamp, fingerprint }: Product,
  make: () => Promise<boolean>,
): Promise<boolean> {
  const isMade = existsSync(file) && existsSync(stamp);
  if (isMade && readFileSync(stamp, "utf8") === fingerprint) return true;
  if (!(await make())) return false;
  writeFileSync(stamp, fingerprint);
  return true;
}

function listFiles(root: string, path: string): string[] {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
