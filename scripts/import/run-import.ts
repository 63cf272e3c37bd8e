/** `scener import`: options in, words and an exit status out. */

import { isKommunkod, isSnapshotId } from "@scenkartan/domain";
import { reportIssues } from "../report-issues.ts";
import { importMapping } from "./import-mapping.ts";

export interface ImportCommandOptions {
  readonly snapshot: string;
  readonly data: string;
  readonly crs?: string;
  readonly notReported: string;
  readonly identifyAgain?: boolean;
}

/** Imports, prints what was found, and answers the exit status: 1 when nothing was written. */
export function runImport(file: string, options: ImportCommandOptions): 0 | 1 {
  const { snapshot: snapshotId, crs } = options;
  const notReported = options.notReported.split(",").filter((code) => code !== "");
  if (!isSnapshotId(snapshotId)) return fail("--snapshot", snapshotId, "ovningslan-2023");
  const wrong = notReported.find((code) => !isKommunkod(code));
  if (wrong !== undefined) return fail("--not-reported", wrong, "0126,0127");
  const epsg = crs === undefined ? undefined : Number(crs.match(/^EPSG:(\d+)$/i)?.[1]);
  if (Number.isNaN(epsg)) return fail("--crs", crs ?? "", "EPSG:3006 | EPSG:4326");
  const result = importMapping({
    file,
    snapshotId,
    dataFolder: options.data,
    epsg,
    notReported: notReported.filter(isKommunkod),
    identifyAgain: options.identifyAgain ?? false,
  });
  if (result.issues.length > 0) console.error(reportIssues(result.issues));
  if (result.kind === "refused") {
    console.error(`${result.issues.length} issue(s); nothing was written.`);
    return 1;
  }
  const { epsg: used, basis } = result.crs;
  console.log(`${result.scenes} scenes in ${result.path} (EPSG:${used}, ${basis})`);
  return 0;
}

function fail(option: string, value: string, expected: string): 1 {
  console.error(`${option} »${value}«: väntade / expected ${expected}`);
  return 1;
}
