/** One CSV file of the dataset, with exactly the columns that the dataset's own table names. */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "csv-stringify/sync";
import { FILES, type FileName } from "./read-rows.ts";

export type TableRow = Readonly<Record<string, string | number | undefined>>;

/**
 * Empty: no rows give a file with only its first line; an absent cell is left empty.
 * Errors: throws for a column that the table does not have, which is a mistake of the caller.
 */
export function writeTable(folder: string, name: FileName, rows: readonly TableRow[]): void {
  const { file, schema } = FILES[name];
  writeCsv(join(folder, file), Object.keys(schema.shape), rows);
}

export function writeCsv(
  path: string,
  columns: readonly string[],
  rows: readonly TableRow[],
): void {
  for (const row of rows) {
    const unknown = Object.keys(row).find((column) => !columns.includes(column));
    if (unknown) throw new Error(`${path} has no column ${unknown}`);
  }
  const cells = rows.map((row) => columns.map((column) => row[column] ?? ""));
  writeFileSync(path, stringify([[...columns], ...cells]));
}
