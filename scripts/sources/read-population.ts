/** Reads residents by square in the layout of Statistics Sweden. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Issue, toIssue } from "@scenkartan/domain";
import { parse } from "csv-parse/sync";
import { toUnreadable } from "./csv.ts";

/** One square, by its lower-left corner. CRS: SWEREF 99 TM. */
export interface PopulationCell {
  readonly east: number;
  readonly north: number;
  readonly residents: number;
}

const ID = "rutid_scb";
const RESIDENTS = "beftotalt";

/**
 * Columns `rutid_scb` (six digits easting, seven northing) and `beftotalt`; others are left aside.
 * Errors: never throws; a cell that is no square of `cellM` metres, or no number of people, is an
 * issue.
 */
export function readPopulation(
  folder: string,
  file: string,
  cellM: number,
): { cells: PopulationCell[]; issues: Issue[] } {
  const path = join(folder, file);
  if (!existsSync(path)) return { cells: [], issues: [toIssue("file-missing", { file })] };
  try {
    const rows = parse(readFileSync(path, "utf8"), { bom: true, columns: true }) as Row[];
    const missing = [ID, RESIDENTS].filter((column) => rows[0] && !(column in rows[0]));
    if (missing.length > 0) {
      const toMissing = (column: string) =>
        toIssue("column-missing", { file, line: 1 }, { column });
      return { cells: [], issues: missing.map(toMissing) };
    }
    const read = rows.map((row, index) => readRow(row, { file, line: index + 2 }, cellM));
    return {
      cells: read.flatMap((each) => ("cell" in each ? [each.cell] : [])),
      issues: read.flatMap((each) => ("issue" in each ? [each.issue] : [])),
    };
  } catch (error) {
    return { cells: [], issues: [toUnreadable(file, error)] };
  }
}

type Row = Readonly<Record<string, string>>;

function readRow(
  row: Row,
  ref: Issue["ref"],
  cellM: number,
): { cell: PopulationCell } | { issue: Issue } {
  const [id = "", residents = ""] = [row[ID], row[RESIDENTS]];
  const [east, north] = [Number(id.slice(0, 6)), Number(id.slice(6))];
  if (!/^\d{13}$/.test(id) || east % cellM !== 0 || north % cellM !== 0) {
    const expected = `7270006861000, ${cellM} m`;
    return { issue: toIssue("value-invalid", ref, { column: ID, value: id, expected }) };
  }
  if (!/^\d{1,7}$/.test(residents)) {
    const context = { column: RESIDENTS, value: residents, expected: "12" };
    return { issue: toIssue("value-invalid", ref, context) };
  }
  return { cell: { east, north, residents: Number(residents) } };
}
