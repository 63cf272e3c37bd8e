/** A region's report, ready for paper: its figures, sources and corrections. HTML without any script. */

import {
  type Choice,
  type FigureDefinition,
  type FigureSlug,
  findFigure,
  type Sheet,
  writeColophon,
} from "@scenkartan/figures";
import { html, raw } from "hono/html";
import type { Release } from "../../release/index.ts";
import { toQr } from "../../render/to-qr.ts";
import { toSvg } from "../../render/to-svg.ts";
import { isAbout, keepTaken } from "./choose-figure.ts";
import { toFigureAddress } from "./figure-address.ts";
import { PAGE_WORDS } from "./page-words.ts";
import { readFacts } from "./read-facts.ts";
import { writeSources, writeTable } from "./write-page.ts";
import { writeShell } from "./write-shell.ts";

export interface Report {
  readonly choice: Choice;
  readonly lang: "sv" | "en";
  /** One page, or every figure with its numbers. */
  readonly extent: "page" | "full";
  /** Of this report, for the code and the foot. */
  readonly address: string;
  /** Where the edition lies. */
  readonly base: string;
}

/** In the order in which they stand; those that the data does not carry are left out. */
const FIGURES_OF: Readonly<Record<Report["extent"], readonly FigureSlug[]>> = {
  page: ["scener-over-tid", "karta"],
  full: [
    ...(["scener-over-tid", "upphorda-och-nya", "upphorda", "karta", "karta-forandring"] as const),
    ...(["mark", "kommuner", "lokalpolisomraden"] as const),
    ...(["otrygghet-efter-avstand", "boende-nara"] as const),
  ],
};

/** Undefined where the data carries no figure of the region at all. */
export function writeReport(release: Release, report: Report) {
  const sections = listSections(release, report);
  const sheets = sections.map(({ sheet }) => sheet);
  const [first] = sheets;
  if (first === undefined) return undefined;
  const { lang, address, base } = report;
  const words = PAGE_WORDS[lang];
  const shell = {
    lang,
    base,
    isFiction: release.edition.fictional,
    title: `${words.report}: ${first.title}`,
    kind: "report",
  } as const;
  return writeShell(
    shell,
    html`<header>
<div><p class="quiet">Scenkartan · ${words.report}</p>
<h1>${first.title}</h1></div>
<figure>${raw(toQr(address))}<figcaption class="quiet">${address}</figcaption></figure>
</header>
${sections.map((section) => writeSection(section, report))}
<section>
<h2>${words.source}</h2>
${writeSources(joinSources(sheets))}
<p class="quiet">${writeColophon(first)}</p>
</section>`,
  );
}

interface Section {
  readonly definition: FigureDefinition;
  readonly sheet: Sheet;
}

function listSections(release: Release, { choice, lang, extent }: Report): Section[] {
  const facts = readFacts(release);
  return FIGURES_OF[extent].flatMap((slug) => {
    const definition = findFigure(slug);
    if (definition === undefined || !isAbout(definition, choice)) return [];
    const composed = definition.compose(facts, choice, lang);
    return "sheet" in composed ? [{ definition, sheet: composed.sheet }] : [];
  });
}

const LOOK = { width: 960, height: 540, theme: "light" } as const;
/** Drawn for a phone, since it is too wide to be shrunk. */
const NARROW = { width: 360, height: 420 } as const;

function writeSection({ definition, sheet }: Section, { extent, choice, lang, base }: Report) {
  const { slug, releaseId: release } = sheet;
  const figure = { base, slug, choice: keepTaken(definition, choice), lang, release };
  const narrow = toFigureAddress(figure, "svg");
  return html`<section>
<div class="picture wide">${raw(toSvg(sheet, LOOK))}</div>
<img class="narrow" loading="lazy" src="${narrow}&size=${NARROW.width}x${NARROW.height}" width="${NARROW.width}" height="${NARROW.height}" alt="${sheet.alternative}">
${sheet.sentence ? html`<p class="sentence">${sheet.sentence}</p>` : ""}
${extent === "full" ? writeTable(sheet) : ""}
</section>`;
}

function joinSources(sheets: readonly Sheet[]): Sheet["sources"] {
  const all = sheets.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.sourceId, source])).values()];
}
