/** A figure's table as CSV, in the dialect of Swedish spreadsheets or the international one. */

import type { Sheet } from "@scenkartan/figures";
import { stringify } from "csv-stringify/sync";
import { toFileTable } from "./table-texts.ts";

export const CSV_LOCALES = ["sv", "en"] as const;
export type CsvLocale = (typeof CSV_LOCALES)[number];

/** `sv`: UTF-8 with BOM, semicolons, decimal comma. `en`: UTF-8, commas, decimal point. */
export function toCsv(sheet: Sheet, locale: CsvLocale): string {
  const { head, rows } = toFileTable(sheet);
  const isSwedish = locale === "sv";
  const write = (cell: string | number) => {
    if (typeof cell === "string") return disarm(cell);
    return isSwedish ? String(cell).replace(".", ",") : String(cell);
  };
  return stringify(
    [head, ...rows].map((row) => row.map(write)),
    {
      bom: isSwedish,
      delimiter: isSwedish ? ";" : ",",
      record_delimiter: "\r\n",
    },
  );
}

/** A spreadsheet would compute what begins like a formula. */
function disarm(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
