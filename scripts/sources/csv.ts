/** Reads a CSV file into rows that know their line. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Issue, type IssueRef, toIssue } from "@scenkartan/domain";
import { CsvError, parse } from "csv-parse/sync";

/** One line's cells by column name, all of them text. */
export interface CsvRow {
  readonly ref: IssueRef;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads `file` below `folder`: UTF-8, comma, double quotes, first line names the columns.
 * Empty: a file with only its first line gives no rows. Errors: never throws; a file that is missing
 * or malformed, and columns other than those expected, are issues.
 */
export function readCsv(
  folder: string,
  file: string,
  columns: readonly string[],
): { rows: CsvRow[]; issues: Issue[] } {
  const path = join(folder, file);
  if (!existsSync(path)) return { rows: [], issues: [toIssue("file-missing", { file })] };
  try {
    const records = parse(decodeUtf8(readFileSync(path)), {
      bom: true,
      info: true,
    }) as unknown as CsvRecord[];
    const header = records.shift()?.record ?? [];
    const issues = checkColumns(file, header, columns);
    return { rows: issues.length > 0 ? [] : records.map((r) => toRow(file, header, r)), issues };
  } catch (error) {
    return { rows: [], issues: [toUnreadable(file, error)] };
  }
}

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** Throws a TypeError for bytes that are no UTF-8, such as a file saved as Latin-1. */
export function decodeUtf8(bytes: Buffer): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

/** What keeps a file from being read as CSV, as an issue; any other error is thrown on. */
export function toUnreadable(file: string, error: unknown): Issue {
  if (error instanceof TypeError) {
    return toIssue("file-unreadable", { file }, { format: "CSV", detail: "UTF-8" });
  }
  if (!(error instanceof CsvError)) throw error;
  const ref = { file, line: Number(error.lines ?? 1) };
  return toIssue("file-unreadable", ref, { format: "CSV", detail: error.code });
}

function toRow(file: string, header: string[], { record, info }: CsvRecord): CsvRow {
  const cells = Object.fromEntries(header.map((column, index) => [column, record[index] ?? ""]));
  return { ref: { file, line: info.lines }, cells };
}

function checkColumns(file: string, header: string[], columns: readonly string[]): Issue[] {
  const ref = { file, line: 1 };
  return [
    ...columns
      .filter((column) => !header.includes(column))
      .map((column) => toIssue("column-missing", ref, { column })),
    ...header
      .filter((column) => !columns.includes(column))
      .map((column) => toIssue("column-unknown", ref, { column })),
  ];
}
