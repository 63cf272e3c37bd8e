/** What must be there before the service can run: a release and a built web app. */

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { POINTER_FILE } from "@scenkartan/server/release";
import { type BakeResult, bake } from "./bake/bake.ts";
import { hashFiles, makeIfChanged } from "./fingerprint.ts";
import { loadOvningslan } from "./load-ovningslan.ts";
import { reportIssues } from "./report-issues.ts";

const RELEASES = ".releases";
const OVNINGSLAN = ".ovningslan";
const BAKING_CODE = ["scripts", "server/domain/src", "server/src/release"];
const BUILD_INPUTS = [
  "web/src",
  "web/public",
  "web/index.html",
  "web/vite.config.ts",
  "server/domain/src",
  "server/figures/src",
  "pnpm-lock.yaml",
];

/**
 * Bakes the published edition and the made-up one when their data or the code that bakes them has
 * changed. False when data is wrong.
 */
export async function bakeIfChanged(root: string): Promise<boolean> {
  const releasesFolder = join(root, RELEASES);
  mkdirSync(releasesFolder, { recursive: true });
  const isPublished = await bakeEdition(root, {
    slug: "default",
    inputs: ["data", ...BAKING_CODE],
    bakeInto: () => bake({ dataFolder: join(root, "data"), releasesFolder }),
  });
  if (!isPublished) return false;
  return bakeEdition(root, {
    slug: "ovning",
    inputs: BAKING_CODE,
    bakeInto: () => bakeOvningslan({ folder: join(root, OVNINGSLAN), releasesFolder }),
  });
}

interface BakedEdition {
  readonly slug: string;
  readonly inputs: readonly string[];
  readonly bakeInto: () => Promise<BakeResult>;
}

function bakeEdition(root: string, { slug, inputs, bakeInto }: BakedEdition): Promise<boolean> {
  const releases = join(root, RELEASES);
  const product = {
    file: join(releases, slug, POINTER_FILE),
    stamp: join(releases, `${slug}-baked-from`),
    fingerprint: hashFiles(root, inputs),
  };
  return makeIfChanged(product, async () => {
    console.log(`Baking the edition ${slug} …`);
    const result = await bakeInto();
    if (result.kind === "baked") return true;
    console.error(reportIssues(result.issues));
    return false;
  });
}

export interface OvningslanBake {
  /** Where the county is written. */
  readonly folder: string;
  readonly releasesFolder: string;
}

/** The made-up county in its default size, from nothing to its edition. */
export async function bakeOvningslan({
  folder,
  releasesFolder,
}: OvningslanBake): Promise<BakeResult> {
  const issues = loadOvningslan({ seed: 1, folder });
  if (issues.length > 0) return { kind: "refused", issues };
  return bake({ dataFolder: folder, releasesFolder });
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
      // Tests call this too, and would otherwise leave React's slow build for developing behind.
      env: { ...process.env, NODE_ENV: "production" },
    });
    return status === 0;
  });
}
