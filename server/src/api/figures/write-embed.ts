/** A figure for somebody else's page: the picture, its numbers, and a script that lets it fit. */

import { html } from "hono/html";
import type { ChosenFigure } from "./choose-figure.ts";
import { toFigureAddress } from "./figure-address.ts";
import { PAGE_WORDS } from "./page-words.ts";
import { type PagePlace, writeTable } from "./write-page.ts";
import { writePicture } from "./write-picture.ts";

const SIZE: readonly [number, number] = [800, 500];

export function writeEmbed({ sheet, options }: ChosenFigure, { figure, origin }: PagePlace) {
  const words = PAGE_WORDS[sheet.language];
  const theme = options.theme ?? "light";
  const look = { width: SIZE[0], height: SIZE[1], theme };
  return html`<!doctype html>
<html lang="${sheet.language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${sheet.title}</title>
<link rel="stylesheet" href="${figure.base}/figures/page.css">
<script src="${figure.base}/figures/embed.js" type="module"></script>
</head>
<body class="embed">
<main>
${writePicture(sheet, { look, figure, isInteractive: options.interactive !== "no" })}
${options.table === "no" ? "" : html`<details><summary>${words.show}</summary>${writeTable(sheet)}</details>`}
<p class="quiet"><a href="${origin}${toFigureAddress(figure)}" target="_blank" rel="noopener">${words.more}: Scenkartan</a></p>
</main>
</body>
</html>`;
}
