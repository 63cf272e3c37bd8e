/** Everything of a figure in one file: pictures, data in both dialects, and what to know of them. */

import { type Look, type Sheet, writeColophon } from "@scenkartan/figures";
import { strToU8, zipSync } from "fflate";
import { tellFigure } from "./tell-figure.ts";
import { toCsv } from "./to-csv.ts";
import { toPng } from "./to-png.ts";
import { toSvg } from "./to-svg.ts";
import { toXlsx } from "./to-xlsx.ts";

/** The same figure gives the same bytes: files in it carry no time of their own. */
const NO_TIME = new Date(1980, 0, 1);
const SCALE = 2;

export async function toZip(
  sheet: Sheet,
  look: Look,
  address: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { slug } = sheet;
  const files = {
    "README.txt": strToU8(writeReadme(sheet, address)),
    "metadata.json": strToU8(`${JSON.stringify(toMetadata(sheet, address), null, 2)}\n`),
    [`${slug}.svg`]: strToU8(toSvg(sheet, look)),
    [`${slug}.png`]: await toPng(sheet, look, SCALE),
    [`${slug}.csv`]: strToU8(toCsv(sheet, "sv")),
    [`${slug}-international.csv`]: strToU8(toCsv(sheet, "en")),
    [`${slug}.xlsx`]: await toXlsx(sheet, address),
  };
  return new Uint8Array(zipSync(files, { mtime: NO_TIME }));
}

function writeReadme(sheet: Sheet, address: string): string {
  const told = tellFigure(sheet, address).map(({ name, text }) => `${name}\r\n  ${text}\r\n`);
  return `${told.join("\r\n")}\r\n${writeColophon(sheet)}\r\n`;
}

/** What the figure is, for programs; its numbers stand in the data. */
function toMetadata({ table, plot: _, ...sheet }: Sheet, address: string) {
  return { ...sheet, address, columns: table.columns };
}
