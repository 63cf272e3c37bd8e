/** Each form of a figure: what it is called, what it is, how it is written. */

import { type Look, tellSheet } from "@scenkartan/figures";
import { toCsv } from "../../render/to-csv.ts";
import { toPng } from "../../render/to-png.ts";
import { toSvg } from "../../render/to-svg.ts";
import { toXlsx } from "../../render/to-xlsx.ts";
import { toZip } from "../../render/to-zip.ts";
import type { ChosenFigure } from "./choose-figure.ts";
import type { FileForm } from "./figure-address.ts";

type Body = string | Uint8Array<ArrayBuffer>;

interface Form {
  readonly mediaType: string;
  /** `address` is that of the figure's page in this very release. */
  readonly write: (figure: ChosenFigure, address: string) => Body | Promise<Body>;
}

export const FORMS: Readonly<Record<FileForm, Form>> = {
  svg: {
    mediaType: "image/svg+xml; charset=utf-8",
    write: ({ sheet, options }) => toSvg(sheet, toLook(options)),
  },
  png: {
    mediaType: "image/png",
    write: ({ sheet, options }) => toPng(sheet, toLook(options), options.scale ?? 1),
  },
  csv: {
    mediaType: "text/csv; charset=utf-8",
    write: ({ sheet, options }) => toCsv(sheet, options.locale ?? "sv"),
  },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: ({ sheet }, address) => toXlsx(sheet, address),
  },
  zip: {
    mediaType: "application/zip",
    write: ({ sheet, options }, address) => toZip(sheet, toLook(options), address),
  },
  json: {
    mediaType: "application/json",
    write: ({ sheet }, address) => JSON.stringify(tellSheet(sheet, address)),
  },
};

const WHOLE: readonly [number, number] = [1200, 675];

export function toLook({ size, theme = "light", title, note }: ChosenFigure["options"]): Look {
  const [width, height] = size ?? WHOLE;
  return { width, height, theme, edits: { title, note } };
}
