/** What must be there before the service can run: a release and a built web app. */

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { POINTER_FILE } from "@scenkartan/server/release";
import { bake } from "./bake/bake.ts";
import { hashFiles, makeIfChanged } from "./fingerprint.ts";
import { reportIssues } from "./report-issues.ts";

const RELEASES = ".releases";
const BAKE_INPUTS = ["data", "scripts", "server/domain/src", "server/src/release"];
const BUILD_INPUTS = [
  "web/src",
  "web/public",
  "web/index.html",
  "web/vite.config.ts",
  "server/domain/src",
  "pnpm-lock.yaml",
];

/** Bakes `data/` when it or the code that bakes it has changed. False when the data is wrong. */
export async function bakeIfChanged(root: string): Promise<boolean> {
  const releasesFolder = join(root, RELEASES);
  mkdirSync(releasesFolder, { recursive: true });
  const product = {
    file: join(releasesFolder, "default", POINTER_FILE),
    stamp: join(releasesFolder, "baked-from"),
    fingerprint: hashFiles(root, BAKE_INPUTS),
  };
  return makeIfChanged(product, async () => {
    console.log("Baking data/ …");
    const result = await bake({ dataFolder: join(root, "data"), releasesFolder });
    if (result.kind === "baked") return true;
    console.error(reportIssues(result.issues));
    return false;
  });
}

/** Builds the web app when its sources have changed. False when the build fails. */
export async function buildIfChanged(root: string): Promise<boolean> {
  const product = {
    file: join(root, "web/dist/index.html"),
    stamp: join(root, "web/dist/built-from"),
    fingerprint: hashFiles(root, BUILD_INPUTS),
  };
  return makeIfChanged(product, async () => {
    console.log("Building web/ …");
    const { status } = spawnSync("vite", ["build", "web", "--logLevel", "warn"], {
      cwd: root,
      stdio: "inherit",
    });
    return status === 0;
  });
}
