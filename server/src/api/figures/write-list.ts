/** The page that lists every figure of a region: those there are, and why the others are not. */

import { omitAbsent } from "@scenkartan/domain";
import { type Choice, FIGURES, type FigureDefinition } from "@scenkartan/figures";
import { html } from "hono/html";
import type { Release } from "../../release/index.ts";
import { toFigureAddress } from "./figure-address.ts";
import { PAGE_WORDS } from "./page-words.ts";
import { readFacts } from "./read-facts.ts";
import { writeShell } from "./write-shell.ts";

export interface FigureList {
  readonly choice: Choice;
  readonly lang: "sv" | "en";
  /** Where the edition lies. */
  readonly base: string;
  /** The same list in the other language. */
  readonly otherAddress: string;
  readonly reportAddress: string;
}

export function writeList(release: Release, list: FigureList) {
  const { lang, base, otherAddress, reportAddress } = list;
  const words = PAGE_WORDS[lang];
  const other = lang === "sv" ? "en" : "sv";
  const isFiction = release.edition.fictional;
  return writeShell(
    { lang, base, isFiction, title: words.figures },
    html`<nav><a href="${base || "/"}">Scenkartan</a> · <a href="${otherAddress}" lang="${other}" hreflang="${other}">${PAGE_WORDS[other].language}</a></nav>
<h1>${words.figures}</h1>
<p>${words.figuresAbout} <a href="${reportAddress}">${words.report}</a></p>
${listEntries(release, list)}`,
  );
}

function listEntries(release: Release, { choice, lang, base }: FigureList) {
  const facts = readFacts(release);
  const asked = FIGURES.filter((figure) => isAbout(figure, choice));
  return asked.map((figure) => {
    const { slug, name, about, needs, compose } = figure;
    const isOfScene = needs.includes("sceneId");
    const chosen = isOfScene ? findExample(facts, choice) : pick(figure, choice);
    const composed = compose(facts, chosen, lang);
    const address = toFigureAddress({ base, slug, choice: chosen, lang });
    const isThere = "sheet" in composed;
    const remark = isThere ? isOfScene && PAGE_WORDS[lang].example : composed.missing[lang];
    return html`<section>
<h2>${isThere ? html`<a href="${address}">${composed.sheet.title}</a>` : name[lang]}</h2>
<p>${about[lang]}</p>
${remark ? html`<p class="quiet">${remark}</p>` : ""}
</section>`;
  });
}

/** The first scene of the region, for a figure that is of one scene. */
function findExample(facts: ReturnType<typeof readFacts>, choice: Choice): Choice {
  const { kommunkod, lokalpolisomrade } = choice;
  const region = omitAbsent({ kommunkod, lokalpolisomrade });
  return omitAbsent({ sceneId: facts.list("scene", region)[0]?.sceneId });
}

/** What cannot be asked of a kommun or lokalpolisområde says nothing of it. */
function isAbout(
  { parameters }: FigureDefinition,
  { kommunkod, lokalpolisomrade }: Choice,
): boolean {
  const isWhole = (kommunkod ?? lokalpolisomrade) === undefined;
  return isWhole || parameters.includes("kommunkod") || parameters.includes("sceneId");
}

function pick({ parameters }: FigureDefinition, choice: Choice): Choice {
  return Object.fromEntries(
    Object.entries(choice).filter(([name]) => parameters.some((each) => each === name)),
  );
}
