/** The numbers of a figure are the same in every form: over all figures, editions, languages and choices. */

import { formatArea, formatNumber, isMissing } from "@scenkartan/domain";
import type { Cell, Row, Sheet } from "@scenkartan/figures";
import { parse } from "csv-parse/sync";
import readExcelFile from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { toCsv } from "../../server/src/render/to-csv.ts";
import { toSvg } from "../../server/src/render/to-svg.ts";
import { toXlsx } from "../../server/src/render/to-xlsx.ts";
import { LANGUAGES, listSheets, openBothEditions } from "./both-editions.ts";

const { facts } = await openBothEditions();
const CASES = [facts.published, facts.ovning].flatMap((each) =>
  LANGUAGES.flatMap((language) => listSheets(each, language)),
);
const name = ({ slug, choice, sheet }: (typeof CASES)[number]) =>
  `${slug} ${JSON.stringify(choice)} ${sheet.language} ${sheet.edition.slug}`;

/** As a file has it: nil is a dash, what is missing a sign. */
function toExpected(cell: Cell | undefined): string | number {
  if (cell === undefined || typeof cell === "string") return cell ?? "";
  if (isMissing(cell))
    return "notComparable" in cell && cell.notComparable === "no-scene" ? "." : "..";
  return cell === 0 ? "–" : cell;
}

const listCells = ({ table: { columns, rows } }: Sheet) =>
  rows.map((row) => columns.map(({ key }) => toExpected(row[key])));

describe(`${CASES.length} sheets`, () => {
  it("are of every figure, with a reason in its place for each number that is missing", () => {
    expect(new Set(CASES.map(({ slug }) => slug)).size).toBe(13);
    expect(CASES.length).toBeGreaterThan(300);
  });

  it("have the same numbers in CSV of both dialects", () => {
    for (const each of CASES) {
      const international = parse(toCsv(each.sheet, "en")) as string[][];
      const swedish = parse(toCsv(each.sheet, "sv"), { bom: true, delimiter: ";" }) as string[][];
      const width = each.sheet.table.columns.length;
      const read = (rows: string[][], point: string) =>
        rows.slice(1).map((row) => row.slice(0, width).map((cell) => cell.replace(point, ".")));
      const cells = listCells(each.sheet).map((row) => row.map(String));
      const isText = (column: number) => each.sheet.table.columns[column]?.isText === true;
      const keep = (rows: string[][]) =>
        rows.map((row) => row.filter((_, column) => !isText(column)));
      expect(keep(read(international, ".")), name(each)).toEqual(keep(cells));
      expect(keep(read(swedish, ",")), name(each)).toEqual(keep(cells));
    }
  });

  it("have the same numbers in a workbook that is opened again", async () => {
    for (const each of CASES.filter((_, place) => place % 7 === 0)) {
      const file = await toXlsx(each.sheet, "https://example.org/figures/x");
      const [data, about] = await readExcelFile(Buffer.from(file));
      const width = each.sheet.table.columns.length;
      const rows = data?.data.slice(1).map((row) => row.slice(0, width).map((cell) => cell ?? ""));
      expect(rows, name(each)).toEqual(listCells(each.sheet));
      expect(JSON.stringify(about?.data)).toContain(each.sheet.releaseId);
    }
  });

  it("write in the picture the numbers of the table, and no others", () => {
    for (const each of CASES) {
      const { sheet } = each;
      const texts = listTexts(toSvg(sheet, { width: 1200, height: 1200, theme: "light" }));
      for (const number of listDrawn(sheet)) expect(texts, name(each)).toContain(number);
    }
  });

  it("say in the sentence only numbers that stand in the table or beside it", () => {
    for (const each of CASES) {
      const { sentence = "" } = each.sheet;
      const known = listKnown(each.sheet).flatMap(listNumerals);
      const unknown = listNumerals(sentence).filter((numeral) => !known.includes(numeral));
      expect(unknown, `${name(each)}: ${sentence}`).toEqual([]);
    }
  });
});

/** What a picture writes, line by line. */
function listTexts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text.replaceAll("&amp;", "&").replaceAll("&#x27;", "'").replaceAll("&quot;", '"'),
  );
}

/** The numbers that a plot writes at what it draws. */
function listDrawn({ plot, table, language }: Sheet): string[] {
  const write = (cell: Cell | undefined, decimals = 0) =>
    typeof cell === "number" ? [formatNumber(cell, language, decimals)] : [];
  const decimals = (key: string) => table.columns.find((each) => each.key === key)?.decimals;
  const listOf = (key: string, rows: readonly Row[] = table.rows) =>
    rows.flatMap((row) => write(row[key], decimals(key)));
  switch (plot.kind) {
    case "time":
      return listOf(plot.series[0]?.key ?? "");
    case "bars":
      return plot.isStacked ? [] : plot.series.flatMap(({ key }) => listOf(key));
    case "flow":
      return listOf(
        plot.value,
        table.rows.filter((row) => row.step === "after"),
      );
    case "table":
      return table.rows.length > 15 ? [] : table.columns.flatMap(({ key }) => listOf(key));
    default:
      return [];
  }
}

/** Numbers of the table as sentences write them, and every text of the sheet. */
function listKnown({ table, language, sources, ...sheet }: Sheet): string[] {
  const numbers = table.rows.flatMap((row) =>
    Object.values(row).flatMap((cell) =>
      typeof cell === "number" ? [formatNumber(cell, language), formatArea(cell, language)] : [],
    ),
  );
  const [whole] = table.rows;
  const shares =
    whole && typeof whole.beforeM2 === "number" && typeof whole.afterM2 === "number"
      ? [formatNumber((100 * (whole.afterM2 - whole.beforeM2)) / whole.beforeM2, language)]
      : [];
  const texts = table.rows.flatMap((row) =>
    Object.values(row).filter((cell) => typeof cell === "string"),
  );
  const dates = [...sources.map(({ publishedOn = "" }) => publishedOn), sheet.stateOf ?? ""];
  const days = dates.flatMap((date) => date.split("-").map((part) => String(Number(part))));
  const columns = table.columns.map((column) => column.name);
  return [
    ...numbers,
    ...shares,
    ...texts,
    ...dates,
    ...days,
    ...columns,
    sheet.title,
    sheet.subtitle,
  ];
}

/** Groups of digits with what divides them: `1 234,5`, `2024-02-20`. */
function listNumerals(text: string): string[] {
  return text.match(/\d+([\u202f.,]\d+)*/g) ?? [];
}
