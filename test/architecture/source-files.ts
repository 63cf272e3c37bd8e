/** The project's own source files, generated and installed ones left out. */

import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PACKAGES } from "./import-table.ts";

export const ROOT = join(import.meta.dirname, "../..");

const OUTER = PACKAGES.filter((folder) => !folder.includes("/"));

/** Paths relative to the root, with forward slashes. */
export function listSourceFiles(): string[] {
  return globSync(`{${OUTER.join(",")}}/**/*.{ts,tsx,mts,js,mjs,jsx}`, {
    cwd: ROOT,
    exclude: (name) => name === "node_modules" || name === "dist",
  })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export function readSource(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

export interface PackageJson {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The package.json of each package that exists, by its folder. */
export function readPackages(): Map<string, PackageJson> {
  const files = globSync(`{${PACKAGES.join(",")}}/package.json`, { cwd: ROOT });
  return new Map(
    files.map((file) => [file.slice(0, -"/package.json".length), JSON.parse(readSource(file))]),
  );
}
