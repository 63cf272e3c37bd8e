/** What a file under `data/` holds, and its way to checked rows. */

import { type Issue, type IssueRef, toIssue } from "@scenkartan/domain";
import type { z } from "zod";
import { type CsvRow, readCsv } from "../sources/csv.ts";

/** A checked row with the line it stands on. */
export interface Located<T> {
  readonly ref: IssueRef;
  readonly row: T;
}

/** One CSV file: where it lies, its columns, and what makes a row unique. */
export interface CsvTable<Shape extends z.ZodRawShape> {
  readonly file: string;
  readonly schema: z.ZodObject<Shape>;
  readonly key: readonly (keyof Shape & string)[];
}

export type RowOf<T> = T extends CsvTable<infer Shape> ? z.output<z.ZodObject<Shape>> : never;

/** Reads and checks every row by itself. Never throws; wrong cells and doubled keys are issues. */
export function readTable<Shape extends z.ZodRawShape>(
  folder: string,
  table: CsvTable<Shape>,
): { rows: Located<z.output<z.ZodObject<Shape>>>[]; issues: Issue[] } {
  const { rows, issues } = readCsv(folder, table.file, Object.keys(table.schema.shape));
  const checked: Located<z.output<z.ZodObject<Shape>>>[] = [];
  for (const { ref, cells } of rows) {
    const result = table.schema.safeParse(cells);
    if (result.success) checked.push({ ref, row: result.data });
    else issues.push(...toCellIssues({ ref, cells }, result.error));
  }
  return { rows: checked, issues: [...issues, ...findDuplicates(table.key, rows)] };
}

function toCellIssues({ ref, cells }: CsvRow, error: z.ZodError): Issue[] {
  const columns = new Map(error.issues.map((issue) => [String(issue.path[0]), issue]));
  return [...columns].map(([column, issue]) =>
    toIssue("value-invalid", ref, {
      column,
      value: cells[column] ?? "",
      expected: toExpected(issue),
    }),
  );
}

/** For a cell that may be empty, zod nests the reasons; the last branch is the cell's own. */
function toExpected(issue: z.core.$ZodIssue): string {
  const own = issue.code === "invalid_union" ? issue.errors.at(-1)?.[0] : undefined;
  return own === undefined ? issue.message : toExpected(own);
}

function findDuplicates(key: readonly string[], rows: readonly CsvRow[]): Issue[] {
  const firstLines = new Map<string, number>();
  return rows.flatMap(({ ref, cells }) => {
    const value = key.map((column) => cells[column]).join(" ");
    const firstLine = firstLines.get(value);
    if (firstLine === undefined) {
      firstLines.set(value, ref.line ?? 0);
      return [];
    }
    const context = { column: key.join(" "), value, firstLine: String(firstLine) };
    return [toIssue("id-duplicate", ref, context)];
  });
}
