/** Whether tables of insecurity by distance agree with the rest of the edition, and with each other. */

import { type Issue, type SourceId, toIssue } from "@scenkartan/domain";
import type { ProximityFile } from "./proximity-file.ts";
import { FILES, type FileName, type Rows } from "./read-rows.ts";

/**
 * References that lead nowhere, and a second table of the same respondents or the same survey and
 * mapping, from which the first could be subtracted. Never throws.
 */
export function checkProximity(rows: Rows, files: readonly ProximityFile[]): Issue[] {
  return [...files.flatMap((each) => checkOne(rows, each)), ...findTwice(files)];
}

const REGION_FILES = {
  lan: ["lan", "lanskod"],
  kommun: ["kommuner", "kommunkod"],
  lokalpolisomrade: ["lokalpolisomraden", "lokalpolisomrade"],
} as const satisfies Record<string, readonly [FileName, string]>;

function checkOne(rows: Rows, { file, table }: ProximityFile): Issue[] {
  const has = (name: FileName, column: string, value: string) =>
    rows[name].some(({ row }) => (row as Record<string, unknown>)[column] === value);
  const check = (name: FileName, column: string, value: string | undefined): Issue[] =>
    value === undefined || has(name, column, value)
      ? []
      : [toIssue("reference-unknown", { file }, { column, value, target: FILES[name].file })];
  const regions = new Map(table.rows.map((row) => [`${row.regionKind} ${row.regionId}`, row]));
  return [
    ...check("snapshots", "snapshotId", table.snapshotId),
    ...check("sources", "sourceId", table.sourceId as SourceId | undefined),
    ...[...regions.values()].flatMap(({ regionKind, regionId }) => {
      const [name, column] = REGION_FILES[regionKind];
      return check(name, column, regionId);
    }),
  ];
}

function findTwice(files: readonly ProximityFile[]): Issue[] {
  return files.flatMap(({ file, table }, place) => {
    const other = files.slice(0, place).find((each) => isSame(each.table, table));
    const ref = { file: file.replace(/\.csv$/, ".json") };
    return other ? [toIssue("survey-twice", ref, { other: other.file })] : [];
  });
}

function isSame(one: ProximityFile["table"], other: ProximityFile["table"]): boolean {
  const isSameSurvey =
    one.sourceId !== undefined &&
    one.sourceId === other.sourceId &&
    one.snapshotId === other.snapshotId;
  return isSameSurvey || one.fingerprint === other.fingerprint;
}
