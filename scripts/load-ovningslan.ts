/**
 * The made-up county from nothing to a data folder that can be baked: generated as a real county
 * would hand it in, then taken in by the same steps as a real one.
 */

import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  DEFAULT_BANDS,
  DEFAULT_MIN_N,
  type Issue,
  isKommunkod,
  isSnapshotId,
  isSourceId,
  MIN_COUNT,
} from "@scenkartan/domain";
import { PROXIMITY_FOLDER } from "./dataset/proximity-file.ts";
import { importCorrections } from "./import/import-corrections.ts";
import { importMapping } from "./import/import-mapping.ts";
import { type OvningslanOptions, writeOvningslan } from "./ovningslan/write-ovningslan.ts";
import { measureProximity } from "./proximity/measure-proximity.ts";
import { writeProximity } from "./proximity/run-proximity.ts";
import { readCsv } from "./sources/csv.ts";

const COLUMNS = ["snapshotId", "file", "notReportedKommunkoder"];

/** What was there before is gone. Gives the issues that keep it from being baked; none is the rule. */
export function loadOvningslan(options: OvningslanOptions): readonly Issue[] {
  const { folder } = options;
  rmSync(folder, { recursive: true, force: true });
  writeOvningslan(options);
  const { rows, issues } = readCsv(folder, "handed-in/mappings.csv", COLUMNS);
  if (issues.length > 0) return issues;
  for (const { cells } of rows) {
    const refused = takeIn(folder, cells);
    if (refused.length > 0) return refused;
  }
  const file = join(folder, "handed-in/corrections.csv");
  const result = importCorrections({ file, dataFolder: folder });
  if (result.kind === "refused") return result.issues;
  return measureSurveys(folder);
}

/** Each survey to the table that may be shown, by kommun and with weights. */
function measureSurveys(folder: string): readonly Issue[] {
  const { rows, issues } = readCsv(folder, "people/surveys.csv", [
    "snapshotId",
    "file",
    "sourceId",
  ]);
  for (const { cells } of rows) {
    const { snapshotId, file = "", sourceId } = cells;
    if (!isSnapshotId(snapshotId) || !isSourceId(sourceId)) throw new Error("no such survey");
    const result = measureProximity({
      ...{ file: join(folder, file), dataFolder: folder, snapshotId, sourceId },
      ...{ bandsM: DEFAULT_BANDS, weights: "weight", by: "kommun" },
      rule: { minN: DEFAULT_MIN_N, minCount: MIN_COUNT },
    });
    if (result.kind === "refused") return result.issues;
    writeProximity(join(folder, PROXIMITY_FOLDER, `${snapshotId}.csv`), result);
  }
  return issues;
}

function takeIn(folder: string, cells: Readonly<Record<string, string>>): readonly Issue[] {
  const { snapshotId, file = "", notReportedKommunkoder = "" } = cells;
  if (!isSnapshotId(snapshotId)) throw new Error(`no mapping can be called ${snapshotId}`);
  const result = importMapping({
    file: join(folder, file),
    snapshotId,
    dataFolder: folder,
    notReported: notReportedKommunkoder.split(";").filter(isKommunkod),
  });
  return result.kind === "refused" ? result.issues : [];
}
