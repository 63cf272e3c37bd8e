/** The picture of a figure on a page: drawn anew for the width it has, and read number by number. */

import { describeRow, type Look, type Sheet } from "@scenkartan/figures";
import { html, raw } from "hono/html";
import { toSvg } from "../../render/to-svg.ts";
import { type FigureAddress, toFigureAddress } from "./figure-address.ts";
import { PAGE_WORDS } from "./page-words.ts";

interface PictureOptions {
  readonly look: Look;
  readonly figure: FigureAddress;
  /** Whoever points at a mark, or walks with the arrow keys, is told its row in words. */
  readonly isInteractive: boolean;
}

/** Without the script of pages it is a still picture. */
export function writePicture(sheet: Sheet, { look, figure, isInteractive }: PictureOptions) {
  const picture = toFigureAddress(figure, "svg");
  const source = `${picture}${picture.includes("?") ? "&" : "?"}theme=${look.theme}`;
  const isTold = isInteractive && sheet.plot.kind !== "table";
  return html`<div class="picture" data-look="${look.theme}" data-source="${source}">${raw(toSvg(sheet, look))}</div>
${isTold ? writeTold(sheet) : ""}`;
}

/** Where the script tells a row. */
function writeTold({ table, language }: Sheet) {
  const rows = table.rows.map((row) => describeRow(row, table, language));
  return html`<p class="told quiet" role="status" data-rows="${JSON.stringify(rows)}" data-hint="${PAGE_WORDS[language].point}"></p>`;
}
