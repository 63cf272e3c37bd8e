/** Swedish first, English with one button; quotations stay in the words of their source. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { en } from "../../web/src/text/en.ts";
import { listTexts } from "../../web/src/text/list-texts.ts";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { en as methodEn } from "../../web/src/text/method/en.ts";
import { sv as methodSv } from "../../web/src/text/method/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { TESTED_PAGES } from "../../web/src/views/accessibility/tested.ts";
import { findSceneHeading, findStateHeading, readAddress, readText } from "./explorer.ts";
import { soon, startBrowser, waitForDrawing } from "./page.ts";
import { TOLERATED, unfold } from "./tested-pages.ts";

const { openMap, openPage } = startBrowser();

/** What the build calls the files of words. */
const ENGLISH_WORDS = /\/assets\/en-[^/]*\.js$/;
const SWEDISH_WORDS = /\/assets\/sv-[^/]*\.js$/;

test("the button switches every word to English, without a step in the history", async () => {
  const page = await openMap("/?kommun=0181");
  const steps = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: sv.app.languageLabel }).click();
  await soon(() => page.locator("html").getAttribute("lang")).toBe("en");
  await soon(() => readText(findStateHeading(page))).toBe("As of December 2023, Södertälje");
  expect(readAddress(page)).toBe("/?kommun=0181&sprak=en");
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.getByRole("button", { name: en.app.languageLabel }).click();
  await soon(() => readText(findStateHeading(page))).toBe("Läget i december 2023, Södertälje");
  await soon(() => page.locator("html").getAttribute("lang")).toBe("sv");
});

test("until every word of the other language is there, the page stays in its own", async () => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const page = await openPage("/metod", {
    prepare: (page) =>
      page.route(ENGLISH_WORDS, async (route) => {
        await held;
        await route.continue();
      }),
  });
  const [asked] = await Promise.all([
    page.waitForRequest(ENGLISH_WORDS),
    page.getByRole("button", { name: sv.app.languageLabel }).click(),
  ]);
  expect(await readText(page.locator("h1"))).toBe(methodSv.title);
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  arrive();
  await asked.response();
  await soon(() => readText(page.locator("h1"))).toBe(methodEn.title);
  expect(await readWords(page)).not.toContain(sv.nav.change);
});

test.each([
  ["/metod", ENGLISH_WORDS],
  ["/metod?sprak=en", SWEDISH_WORDS],
  ["/", ENGLISH_WORDS],
])("%s fetches no words of the language that it does not speak", async (path, others) => {
  const asked: string[] = [];
  const page = await openPage(path, {
    prepare: async (page) => page.on("request", (r) => asked.push(r.url())),
  });
  await page.waitForLoadState("networkidle");
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((url) => others.test(url))).toEqual([]);
});

test("without a network the switch leaves the page as it is", async () => {
  const page = await openPage("/", {
    tolerated: [/ERR_FAILED/],
    prepare: (page) => page.route(ENGLISH_WORDS, (route) => route.abort()),
  });
  const [asked] = await Promise.all([
    page.waitForEvent("requestfailed"),
    page.getByRole("button", { name: sv.app.languageLabel }).click(),
  ]);
  expect(asked.url()).toMatch(ENGLISH_WORDS);
  await waitForDrawing(page);
  expect(await page.locator("html").getAttribute("lang")).toBe("sv");
  expect(readAddress(page)).toBe("/");
});

const toEnglish = (path: string) => `${path}${path.includes("?") ? "&" : "?"}sprak=en`;

test.each([
  "/?sprak=en",
  "/?kartlaggning=stockholm-2021&sprak=en",
  "/?kartlaggning=stockholm-2017&kommun=0181&sprak=en",
  "/?scen=storvreten&sprak=en",
  "/?scen=grusasen&kartlaggning=stockholm-2023-11&sprak=en",
  "/?kommun=0184&kartlaggning=stockholm-1999&sprak=en",
  ...TESTED_PAGES.map(({ published }) => toEnglish(published)),
])("no Swedish of ours is left on %s", async (path) => {
  const page = await openPage(path, { tolerated: TOLERATED });
  await unfold(page);
  if (path.includes("scen=")) await findSceneHeading(page).waitFor();
  const words = await readWords(page);
  const swedish = await listOwnSwedish();
  const left = words.filter((text) => swedish.some((piece) => isSaidBy(text, piece)));
  expect(words.length).toBeGreaterThan(20);
  expect(left).toEqual([]);
});

test("the check above would find Swedish", async () => {
  const page = await openMap("/");
  const swedish = await listOwnSwedish();
  const found = (await readWords(page)).filter((text) => swedish.includes(text));
  expect(found).toEqual(
    expect.arrayContaining([sv.region.label, sv.list.ceased, mapSv.controls.zoomIn]),
  );
});

test.each([
  ["the definition", "/?sprak=en", "en geografisk bestående plats"],
  [
    "what the source says of the ground",
    "/?sprak=en",
    "drogscenerna totalt sett har blivit mindre",
  ],
  ["a published number's words", "/?sprak=en", "en av 59 platser"],
  ["a source's title", "/?sprak=en&scen=storvreten", "Lugnare i Storvreten"],
])("%s stays Swedish on the English page, and says that it is", async (_, path, words) => {
  const page = await openPage(path);
  const quotation = page.getByText(words).last();
  await quotation.waitFor({ state: "attached" });
  expect(
    await quotation.evaluate((element) => element.closest("[lang]")?.getAttribute("lang")),
  ).toBe("sv");
});

test("numbers and dates are written as the language writes them", async () => {
  const page = await openPage("/?sprak=en&kartlaggning=stockholm-2021");
  const source = page.locator("section[aria-labelledby=laget] dl > div").first();
  await soon(() => readText(source)).toContain("Länsstyrelsen Stockholm, 5 Jul 2022");
});

/** Every text and every name for screen readers, all details opened, quotations left out. */
async function readWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const isOurs = (element: Element | null) => element?.closest("[lang]")?.tagName === "HTML";
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const isCode = parentElement?.closest("script, noscript, style, code") != null;
      if (isOurs(parentElement) && !isCode) texts.push(nodeValue ?? "");
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [alt]")) {
      if (!isOurs(element)) continue;
      for (const name of ["aria-label", "title", "alt"])
        texts.push(element.getAttribute(name) ?? "");
    }
    return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  });
}

/** The pieces of every Swedish text that no English text holds as well, as a name does. */
async function listOwnSwedish(): Promise<string[]> {
  const english = [...(await listTexts("en")).values()].flatMap(toPieces);
  return [...(await listTexts("sv")).values()]
    .flatMap(toPieces)
    .filter((piece) => !english.some((each) => isSaidBy(each, piece)));
}

/** A short word has to stand alone: as a part of another it may be of either language. */
const isSaidBy = (text: string, piece: string) =>
  piece.length < 12 ? text === piece : text.toLowerCase().includes(piece.toLowerCase());

function toPieces(text: string): string[] {
  return text
    .split(/\{\{.*?\}\}|<.*?>/)
    .map((piece) => piece.replace(/^[\s.,:;»«()]+|[\s,:;»«(]+$/g, ""))
    .filter((piece) => piece.length > 1 && !/^(i|av|m|den|är)$/.test(piece));
}
