/** What every page of figures stands in. */

import { FICTION, sayFiction } from "@scenkartan/figures";
import { html } from "hono/html";

type Html = ReturnType<typeof html>;

interface Shell {
  readonly lang: "sv" | "en";
  /** Where the edition lies. */
  readonly base: string;
  readonly isFiction: boolean;
  readonly title: string;
  /** Further elements of the head. */
  readonly head?: Html | "";
  /** What the style sheet calls a page that is laid out in a way of its own. */
  readonly kind?: "report";
}

/** A whole document around the main part of a page; fiction says so in its title and above all else. */
export function writeShell({ lang, base, isFiction, title, head = "", kind }: Shell, main: Html) {
  return html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isFiction ? `${FICTION[lang]}: ` : ""}${title} – Scenkartan</title>
<link rel="stylesheet" href="${base}/figures/page.css">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
${head}
</head>
<body class="${kind ?? ""}">
${isFiction ? html`<p class="fiction">${sayFiction(lang)}</p>` : ""}
<main>
${main}
</main>
</body>
</html>`;
}
