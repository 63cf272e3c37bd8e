/** The made-up county for tests, in its default size, taken in and baked as `start` does. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ReleaseId } from "@scenkartan/domain";
import { bakeOvningslan as bake } from "@scenkartan/scripts/prepare";

/** Bakes it beside whatever lies in the folder of releases. Throws when its data is refused. */
export async function bakeOvningslan(releasesFolder: string): Promise<ReleaseId> {
  const folder = mkdtempSync(join(tmpdir(), "ovningslan-"));
  try {
    const result = await bake({ folder, releasesFolder });
    if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
    return result.releaseId;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
