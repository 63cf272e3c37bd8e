/** `scener proximity`: options in, words, two files and an exit status out. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import {
  type BandStarts,
  DEFAULT_MIN_N,
  isBandStarts,
  isSnapshotId,
  isSourceId,
  LEAST_MIN_N,
  MIN_COUNT,
  PROXIMITY_DIVISIONS,
  type ProximityDivision,
  sayFlaw,
} from "@scenkartan/domain";
import { toProximityCsv, toProximityJson } from "../dataset/proximity-file.ts";
import { writeCsv } from "../dataset/write-table.ts";
import { reportIssues } from "../report-issues.ts";
import {
  measureProximity,
  type ProximityOptions,
  type ProximityResult,
} from "./measure-proximity.ts";

export interface ProximityCommandOptions {
  readonly snapshot: string;
  readonly bands: string;
  readonly weights?: string;
  readonly minN?: string;
  readonly by?: string;
  readonly source?: string;
  readonly out: string;
  readonly data: string;
}

/** Measures, writes, prints what was found; answers the exit status: 1 when nothing was written. */
export function runProximity(file: string, options: ProximityCommandOptions): 0 | 1 {
  const parsed = parseOptions(file, options);
  if (typeof parsed === "string") {
    console.error(parsed);
    return 1;
  }
  const result = measureProximity(parsed);
  if (result.kind === "refused") {
    console.error(reportIssues(result.issues));
    console.error(`${result.issues.length} issue(s); nothing was written.`);
    return 1;
  }
  writeProximity(options.out, result);
  console.log(report(options.out, result));
  return 0;
}

type Measured = Extract<ProximityResult, { kind: "measured" }>;

/** The table as CSV, and how it was made as JSON beside it. */
export function writeProximity(path: string, { table, fictional }: Measured): void {
  const { columns, rows } = toProximityCsv(table, fictional);
  mkdirSync(dirname(path), { recursive: true });
  writeCsv(path, columns, rows);
  writeFileSync(path.replace(/\.csv$/, ".json"), toProximityJson(table, fictional));
}

/** The options as they are used, or what is wrong with one. */
function parseOptions(
  file: string,
  {
    snapshot,
    bands,
    weights,
    minN = String(DEFAULT_MIN_N),
    by,
    source,
    out,
    data,
  }: ProximityCommandOptions,
): ProximityOptions | string {
  if (!isSnapshotId(snapshot)) return expect("--snapshot", snapshot, "ovningslan-2023");
  const bandsM = bands.split(",").map(Number);
  if (!isBandStarts(bandsM)) return expect("--bands", bands, "0,250,500,1000,2000");
  if (!/^\d{1,6}$/.test(minN) || Number(minN) < LEAST_MIN_N) {
    return expect("--min-n", minN, `≥ ${LEAST_MIN_N}`);
  }
  if (by !== undefined && !PROXIMITY_DIVISIONS.includes(by as ProximityDivision)) {
    return expect("--by", by, PROXIMITY_DIVISIONS.join(" | "));
  }
  if (source !== undefined && !isSourceId(source)) return expect("--source", source, "seed-004");
  if (!out.endsWith(".csv")) return expect("--out", out, "….csv");
  return {
    ...{ file, dataFolder: data, snapshotId: snapshot, bandsM: bandsM as BandStarts },
    rule: { minN: Number(minN), minCount: MIN_COUNT },
    ...{ weights, by: by as ProximityDivision | undefined, sourceId: source },
  };
}

function expect(option: string, value: string, expected: string): string {
  return `${option} »${value}«: väntade / expected ${expected}`;
}

const LINES_SHOWN = 10;

/** Never a word of any respondent. */
function report(path: string, { table, flaws }: Measured): string {
  const { respondents, crs, scenes, scenesWithoutGround } = table;
  const left = [...flaws].map(([flaw, lines]) => {
    const shown = lines.slice(0, LINES_SHOWN).join(", ");
    const { sv, en } = sayFlaw(flaw);
    const more = lines.length > LINES_SHOWN ? ", …" : "";
    return `  ${flaw}: ${lines.length} rader ${sv} / rows ${en} (rad / line ${shown}${more})`;
  });
  return [
    `${respondents.read} rader / rows (${crs}), ${respondents.noAnswer} utan svar / without answer`,
    ...left,
    `${scenes} aktiva scener med yta / active scenes with ground, ${scenesWithoutGround} utan / without`,
    path,
  ].join("\n");
}
