/** A table as a guarded border with two verbs: domain to rows, rows to domain. */

import { omitAbsent } from "@scenkartan/domain";
import type { Database } from "better-sqlite3";
import type { Codec, Row } from "./columns.ts";

export interface Table<T> {
  readonly name: string;
  readonly toRow: (value: T) => Row;
  readonly fromRow: (row: Row) => T;
}

/** A table from a codec for every property of `T`; forgetting one does not compile. */
export function defineTable<T extends object>(
  name: string,
  codecs: { readonly [K in keyof T]-?: Codec },
): Table<T> {
  const entries = Object.entries<Codec>(codecs);
  return {
    name,
    toRow: (value) =>
      Object.assign(
        {},
        ...entries.map(([key, codec]) => codec.toCells(key, value[key as keyof T])),
      ),
    fromRow: (row) =>
      omitAbsent(
        Object.fromEntries(entries.map(([key, codec]) => [key, codec.fromCells(key, row)])),
      ) as T,
  };
}

/** Appends values in the given order. Throws on a violated constraint, naming table and row. */
export function insertRows<T>(db: Database, table: Table<T>, values: readonly T[]): void {
  const [first] = values;
  if (first === undefined) return;
  const columns = Object.keys(table.toRow(first));
  const insert = db.prepare(
    `INSERT INTO ${table.name} (${columns.join(", ")})
     VALUES (${columns.map((column) => `@${column}`).join(", ")})`,
  );
  for (const value of values) {
    const row = table.toRow(value);
    try {
      insert.run(row);
    } catch (cause) {
      throw new Error(`${table.name}: ${JSON.stringify(row).slice(0, 300)}`, { cause });
    }
  }
}

/**
 * Reads the rows whose columns equal those of `wanted`, in the order in which they were written.
 * (`_rowid_`, since a column called `rowId` would hide `rowid`.)
 */
export function findRows<T>(
  db: Database,
  table: Pick<Table<T>, "name" | "fromRow">,
  wanted: Row = {},
): T[] {
  const conditions = Object.keys(wanted).map((column) => `${column} = @${column}`);
  const where = conditions.length === 0 ? "TRUE" : conditions.join(" AND ");
  return db
    .prepare<Row, Row>(`SELECT * FROM ${table.name} WHERE ${where} ORDER BY _rowid_`)
    .all(wanted)
    .map(table.fromRow);
}
