/** Runs mapshaper, fetched by npx: its exact version is part of the recipe. */

import { spawnSync } from "node:child_process";

const MAPSHAPER = "mapshaper@0.7.70";

/** Runs one mapshaper command line and shows what it says. Throws when it fails or cannot start. */
export function runMapshaper(args: readonly string[]): void {
  const { error, status, signal } = spawnSync("npx", ["-y", MAPSHAPER, ...args], {
    stdio: "inherit",
  });
  if (error) throw new Error("npx does not start", { cause: error });
  if (status !== 0) throw new Error(`${MAPSHAPER} failed: ${signal ?? `exit status ${status}`}`);
}
