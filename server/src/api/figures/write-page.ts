/** The page of a figure: picture, sentence, numbers, files, citation. Whole without its script. */

import {
  citeLong,
  citeShort,
  LICENCE,
  type Sheet,
  writeCell,
  writeCounted,
  writeSourceLine,
} from "@scenkartan/figures";
import { html, raw } from "hono/html";
import type { ChosenFigure } from "./choose-figure.ts";
import {
  FILE_FORMS,
  type FigureAddress,
  toEmbedAddress,
  toFigureAddress,
  toStudioAddress,
  writeEmbedCode,
} from "./figure-address.ts";
import { toLook } from "./figure-forms.ts";
import { PAGE_WORDS } from "./page-words.ts";
import { writePicture } from "./write-picture.ts";
import { writeShell } from "./write-shell.ts";

export interface PagePlace {
  /** Of the figure, below this server. */
  readonly figure: FigureAddress;
  /** Scheme and host, for addresses that others follow. */
  readonly origin: string;
}

export function writeFigurePage({ sheet, options }: ChosenFigure, place: PagePlace) {
  const { figure, origin } = place;
  const words = PAGE_WORDS[sheet.language];
  const other = sheet.language === "sv" ? "en" : "sv";
  const address = origin + toFigureAddress(figure);
  const pinned = origin + toFigureAddress({ ...figure, release: sheet.releaseId });
  const embed = writeEmbedCode(origin + toEmbedAddress(figure), sheet.title);
  const oembed = `${figure.base}/oembed?url=${encodeURIComponent(address)}`;
  const shell = {
    lang: sheet.language,
    base: figure.base,
    isFiction: sheet.edition.fictional,
    title: sheet.title,
    head: html`<meta name="description" content="${sheet.sentence ?? sheet.subtitle}">
<script src="${figure.base}/figures/embed.js" type="module"></script>
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${sheet.title}">`,
  };
  return writeShell(
    shell,
    html`<nav><a href="${figure.base || "/"}">Scenkartan</a> · <a href="${toFigureAddress({ ...figure, lang: other })}" lang="${other}" hreflang="${other}">${PAGE_WORDS[other].language}</a> · <a href="${toStudioAddress(figure)}">${words.studio}</a></nav>
<h1>${sheet.title}</h1>
${writePicture(sheet, { look: toLook(options), figure, isInteractive: true })}
${sheet.sentence ? html`<p class="sentence">${sheet.sentence}</p>` : ""}
${sheet.notes.map((note) => html`<p class="quiet">${note}</p>`)}
<h2>${words.files}</h2>
<ul class="files">${FILE_FORMS.map((form) => html`<li><a href="${toFigureAddress(figure, form)}">${words.forms[form]}</a></li>`)}</ul>
<h2>${words.numbers}</h2>
${writeTable(sheet)}
<h2>${words.source}</h2>
<p>${writeSourceLine(sheet)}</p>
${writeSources(sheet.sources)}
${writeDefinitions(sheet)}
<h2>${words.cite}</h2>
<p>${citeLong(sheet, pinned)}</p>
<p class="quiet">${words.short}: ${citeShort(sheet)}. ${words.licence}: <a href="${LICENCE.url}">${LICENCE.name}</a>.</p>
<h2>${words.embed}</h2>
<p class="quiet">${words.embedAbout}</p>
<pre tabindex="0"><code>${embed}</code></pre>`,
  );
}

/** In the words of the sources, which are Swedish. */
function writeDefinitions({ countedAs, language }: Sheet) {
  return countedAs.map(
    (counted) =>
      html`<p class="quiet">${PAGE_WORDS[language].definition}, ${writeCounted(counted, language)}: <q lang="sv">${counted.text}</q></p>`,
  );
}

export function writeSources(sources: Sheet["sources"]) {
  return html`<ul>${sources.map(
    ({ url, title, publisher }) =>
      html`<li>${url ? html`<a href="${url}">${title}</a>` : title}, ${publisher}</li>`,
  )}</ul>`;
}

/** The numbers as a table that can be read aloud. */
export function writeTable({ table: { columns, rows }, language, title }: Sheet) {
  const [first, ...others] = columns;
  if (first === undefined) return "";
  return html`<div class="table" tabindex="0" role="region" aria-label="${title}"><table>
<thead><tr>${columns.map(({ name, isText }) => html`<th scope="col"${isText ? "" : raw(' class="number"')}>${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${writeCell(row[first.key], first, language)}</th>${others.map(
        (column) =>
          html`<td${column.isText ? "" : raw(' class="number"')}>${writeCell(row[column.key], column, language)}</td>`,
      )}</tr>`,
  )}</tbody>
</table></div>`;
}
