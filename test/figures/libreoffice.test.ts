/** The Swedish CSV in LibreOffice with Swedish settings: numbers are numbers, letters are right. Where installed. */

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isMissing } from "@scenkartan/domain";
import type { Cell, Sheet } from "@scenkartan/figures";
import readExcelFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { toCsv } from "../../server/src/render/to-csv.ts";
import { composeSheet, openBothEditions } from "./both-editions.ts";

const isInstalled = spawnSync("soffice", ["--version"]).status === 0;
if (!isInstalled) console.log("LibreOffice is not installed: its test is skipped");

/**
 * What the dialog for text files proposes in Swedish: semicolons, double quotes, UTF-8, from the first
 * line, the locale sv-SE (1053), and special numbers found.
 * Source: LibreOffice Help, "CSV Filter Parameters".
 */
const SWEDISH_IMPORT = "CSV:59,34,76,1,,1053,false,true";

/** What LibreOffice reads out of a file, cell by cell. */
async function openInLibreOffice(csv: string): Promise<unknown[][]> {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  writeFileSync(join(folder, "figure.csv"), csv);
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const run = spawnSync("soffice", [
    ...[profile, "--headless", `--infilter=${SWEDISH_IMPORT}`],
    ...["--convert-to", "xlsx", "--outdir", folder, join(folder, "figure.csv")],
  ]);
  expect(run.status, String(run.stderr)).toBe(0);
  const [sheet] = await readExcelFile(readFileSync(join(folder, "figure.xlsx")));
  return (sheet?.data ?? []) as unknown[][];
}

/** As a cell holds it: a number, or the sign for none. Dates and texts are compared by themselves. */
function toExpected(cell: Cell | undefined): unknown {
  if (cell === undefined || typeof cell === "string") return cell ?? "";
  return isMissing(cell) ? expect.stringMatching(/^\.{1,2}$/) : cell === 0 ? "–" : cell;
}

const listNumbers = ({ table: { columns, rows } }: Sheet) =>
  rows.map((row) => columns.filter(({ isText }) => !isText).map(({ key }) => toExpected(row[key])));

test.skipIf(!isInstalled)(
  "LibreOffice reads the numbers and the letters that were written",
  { timeout: 120_000 },
  async () => {
    const { facts } = await openBothEditions();
    const cases = [
      composeSheet(facts.ovning, "otrygghet-efter-avstand"),
      composeSheet(facts.ovning, "mark"),
      composeSheet(facts.published, "scener-over-tid"),
    ];
    for (const sheet of cases) {
      const [head = [], ...rows] = await openInLibreOffice(toCsv(sheet, "sv"));
      const { columns } = sheet.table;
      expect(head.slice(0, columns.length)).toEqual(
        columns.map(({ name }) => expect.stringContaining(name)),
      );
      const numbers = rows.map((row) =>
        columns.flatMap(({ isText }, place) => (isText ? [] : [row[place]])),
      );
      expect(numbers).toEqual(listNumbers(sheet));
    }
  },
);
