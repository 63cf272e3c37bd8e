/** The rows of a published file as they lie in `data/`, to set beside what a page shows. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";

export type Row = Readonly<Record<string, string>>;

/** Every cell is text; an empty one is "". */
export function readPublishedRows(file: string): Row[] {
  const path = join(import.meta.dirname, "../../data/published", file);
  return parse(readFileSync(path), { columns: true, bom: true });
}

/** A number of the file as a Swede writes it, with plain spaces. */
export function toSwedish(cell: string): string {
  return new Intl.NumberFormat("sv-SE").format(Number(cell)).replace(/\s/g, " ");
}
