/** Övningslän as a county would hand it in: written, imported mapping by mapping, and baked. */

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isKommunkod, type ReleaseId, type SnapshotId } from "@scenkartan/domain";
import { bake } from "@scenkartan/scripts/bake";
import { importMapping } from "@scenkartan/scripts/import";
import { writeOvningslan } from "@scenkartan/scripts/ovningslan";
import { parse } from "csv-parse/sync";

interface HandedIn {
  readonly snapshotId: SnapshotId;
  /** Below the county's folder. */
  readonly file: string;
  readonly notReportedKommunkoder: string;
}

/** The default county of seed 1 as the edition `ovning`. Throws when anything of it is refused. */
export async function bakeOvningslan(releasesFolder: string): Promise<ReleaseId> {
  const folder = mkdtempSync(join(tmpdir(), "ovningslan-"));
  try {
    writeOvningslan({ seed: 1, folder });
    for (const handedIn of readHandedIn(folder)) importInto(folder, handedIn);
    const baked = await bake({ dataFolder: folder, releasesFolder });
    if (baked.kind === "refused") throw new Error(JSON.stringify(baked.issues));
    return baked.releaseId;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readHandedIn(folder: string): HandedIn[] {
  return parse(readFileSync(join(folder, "handed-in/mappings.csv")), { columns: true });
}

function importInto(folder: string, handedIn: HandedIn): void {
  const { snapshotId, file, notReportedKommunkoder } = handedIn;
  const notReported = notReportedKommunkoder.split(/\W+/).filter(isKommunkod);
  const path = join(folder, file);
  const result = importMapping({ file: path, snapshotId, dataFolder: folder, notReported });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
}
