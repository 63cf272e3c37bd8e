/** A figure's table as a workbook: the data, and a sheet that tells what it is. */

import type { Sheet } from "@scenkartan/figures";
import writeExcelFile from "write-excel-file/node";
import { toFileTable } from "./table-texts.ts";
import { tellFigure } from "./tell-figure.ts";

const SHEETS = { sv: ["Data", "Om figuren"], en: ["Data", "About"] } as const;
const WIDTHS = { text: 26, number: 16, told: 100 };

export async function toXlsx(sheet: Sheet, address: string): Promise<Uint8Array<ArrayBuffer>> {
  const { head, rows } = toFileTable(sheet);
  const [data, about] = SHEETS[sheet.language];
  const bold = (value: string) => ({ value, fontWeight: "bold" as const, wrap: true });
  const told = tellFigure(sheet, address);
  const file = writeExcelFile([
    {
      sheet: data,
      data: [head.map(bold), ...rows.map((row) => [...row])],
      columns: head.map((_, place) => ({
        width: typeof rows[0]?.[place] === "number" ? WIDTHS.number : WIDTHS.text,
      })),
      stickyRowsCount: 1,
    },
    {
      sheet: about,
      data: told.map(({ name, text }) => [bold(name), { value: text, wrap: true }]),
      columns: [{ width: WIDTHS.text }, { width: WIDTHS.told }],
    },
  ]);
  return new Uint8Array(await file.toBuffer());
}
