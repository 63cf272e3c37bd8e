/** Everything with a name is found: by mouse, by keyboard alone, by touch; and when something fails. */

import { toLanPath } from "@scenkartan/domain";
import type { LanAnswer, ListAnswer, SearchAnswer } from "@scenkartan/server/api-types";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { sv as findSv } from "../../web/src/text/find/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { readAddress, readText } from "./explorer.ts";
import {
  findField,
  findOptions,
  findSearch,
  readMarked,
  readOptions,
  toAll,
  typeWords,
  waitForFinds,
} from "./find-field.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, soon, startBrowser } from "./page.ts";
import { serveReleases } from "./serve.ts";

const { openPage } = startBrowser();

const UNREACHABLE = [/ERR_CONNECTION_REFUSED/];

async function askFinds(base: string, words: string): Promise<ListAnswer<SearchAnswer>> {
  const query = new URLSearchParams({ q: words, limit: "8" });
  const response = await fetch(`${inject("origin")}${base}/api/v1/search?${query}`);
  return (await response.json()) as ListAnswer<SearchAnswer>;
}

const KINDS = { ...findSv.kind, place: findSv.kind.tatort };

function toOption({ kind, placeKind, name, within, foundAs }: SearchAnswer): string {
  const facts = [name, KINDS[placeKind ?? kind], ...within].join(", ");
  return foundAs ? facts + findSv.foundAs.replace("{{name}}", foundAs) : facts;
}

/** Which page is shown: its own heading. */
const readHeading = (page: Page) => readText(page.locator("h1"));

/** What listeners were told last. */
const readSpeech = (page: Page) => page.locator("body > [aria-live=polite]").textContent();

describe.each([
  ["the published edition", "", "skog"],
  ["the practice edition", "/ovning", "torg"],
])("in %s", (_, base, words) => {
  test("words list what fits, each with its kind and where it lies, and a click opens its page", async () => {
    const page = await openPage(`${base}/metod`);
    const { items, numberMatched } = await askFinds(base, words);
    await typeWords(page, words);
    expect(numberMatched).toBeGreaterThan(items.length);
    expect((await readOptions(page)).slice(0, -1)).toEqual(items.map(toOption));
    await soon(() => readText(findOptions(page).last())).toBe(toAll(numberMatched));
    const marked = await findOptions(page).locator("mark").allTextContents();
    expect(marked.map((letters) => letters.toLowerCase())).toEqual(items.map(() => words));
    const scene = items.findIndex(({ kind }) => kind === "scene");
    await findOptions(page).nth(scene).click();
    await soon(() => readHeading(page)).toBe(items[scene]?.name);
    expect(readAddress(page)).toBe(base + items[scene]?.path);
    await soon(() => findOptions(page).count()).toBe(0);
    await soon(() => findField(page).inputValue()).toBe("");
  });

  test("the keyboard alone types, chooses and lands at the page's heading", async () => {
    const page = await openPage(`${base}/metod?sprak=en`);
    const { items } = await askFinds(base, words);
    for (let stops = 0; stops < 9; stops += 1) {
      await page.keyboard.press("Tab");
      if (await findField(page).evaluate((field) => field === document.activeElement)) break;
    }
    await page.keyboard.type(words);
    // What fits the first letters alone is listed before what fits them all.
    await waitForFinds(page);
    for (const index of [0, 1]) {
      await soon(async () => (await readOptions(page))[index]).toContain(items[index]?.name);
    }
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await soon(() => readMarked(page)).toBe(items[1]?.name);
    await page.keyboard.press("ArrowUp");
    await soon(() => readMarked(page)).toBe(items[0]?.name);
    await page.keyboard.press("Enter");
    await soon(() => readHeading(page)).toBe(items[0]?.name);
    expect(readAddress(page)).toBe(`${base}${items[0]?.path}?sprak=en`);
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  });

  test("a finger opens the field on a phone, and taps a find", async () => {
    const page = await openPage(`${base}/metod`, { viewport: PHONE, hasTouch: true });
    const { items } = await askFinds(base, words);
    expect(await findField(page).isVisible()).toBe(false);
    await page.getByRole("button", { name: sv.find.search, expanded: false }).tap();
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
    await page.keyboard.type(words);
    await waitForFinds(page);
    await findOptions(page).first().tap();
    await soon(() => readHeading(page)).toBe(items[0]?.name);
    await soon(() => findField(page).isVisible()).toBe(false);
  });

  test("Enter without a choice leads to all finds, kind by kind", async () => {
    const page = await openPage(`${base}/`);
    const { items, numberMatched } = await askFinds(base, words);
    await findField(page).fill(words);
    await page.keyboard.press("Enter");
    await soon(() => readHeading(page)).toBe(`Sök: ${words}`);
    expect(readAddress(page)).toBe(`${base}/sok?q=${words}`);
    const links = page.locator("main section a");
    await soon(() => links.count()).toBe(numberMatched);
    const scene = items.find(({ kind }) => kind === "scene");
    await page.locator("#scene + ul a", { hasText: scene?.name ?? "" }).click();
    await soon(() => readHeading(page)).toBe(scene?.name);
    await page.goBack();
    await soon(() => readHeading(page)).toBe(`Sök: ${words}`);
  });

  test("without words the page of finds shows ways in", async () => {
    const page = await openPage(`${base}/sok`);
    const answer = await fetch(`${inject("origin")}${base}/api/v1/lan`);
    const { items } = (await answer.json()) as ListAnswer<LanAnswer>;
    const lan = items[0] ?? expect.fail("no county");
    await page.locator("#kommuner").waitFor();
    await soon(() => page.locator("section[aria-labelledby=kommuner] a").count()).toBeGreaterThan(
      2,
    );
    const ways = page.locator("section[aria-labelledby=lan]");
    await ways.getByRole("link", { name: lan.lan, exact: true }).click();
    await soon(() => readAddress(page)).toBe(base + toLanPath(lan));
  });

  test("an address that names what is not there says so, and searches for its words", async () => {
    const [scene] = (await askFinds(base, words)).items.filter(({ kind }) => kind === "scene");
    const page = await openPage(`${base}/scen/${scene?.id}-finns-inte`, {
      tolerated: [/404 \(Not Found\)/],
    });
    await soon(() => readHeading(page)).toBe(sv.app.notFoundTitle);
    const main = page.locator("main");
    await soon(() => main.textContent()).toContain(`${scene?.id}-finns-inte`);
    const field = main.locator("input[type=search]");
    await soon(() => field.inputValue()).toBe(`${scene?.id}-finns-inte`.replaceAll("-", " "));
    await field.fill(scene?.id ?? "");
    await field.press("Enter");
    await page.locator("#scene + ul a").first().click();
    await soon(() => readAddress(page)).toBe(base + scene?.path);
  });
});

/** How wide each space after marked letters is. Units: CSS pixels. */
function measureSpaces(marks: readonly Element[]): number[] {
  return marks.flatMap(({ nextSibling }) => {
    if (nextSibling?.textContent !== " ") return [];
    const space = document.createRange();
    space.selectNode(nextSibling);
    return [space.getBoundingClientRect().width];
  });
}

test.each(["/ovning/sok?q=ejdervik", "/ovning/lokalpolisomrade/ejdervik"])(
  "on %s a marked name keeps the spaces between its words",
  async (path) => {
    const page = await openPage(path, { tolerated: [/404 \(Not Found\)/] });
    const mark = page.locator("main a mark:has-text('Ejdervik')");
    await mark.first().waitFor();
    const spaces = await mark.evaluateAll(measureSpaces);
    expect(spaces.length).toBeGreaterThan(0);
    expect(Math.min(...spaces)).toBeGreaterThan(0);
  },
);

test("a place leads to its kommun's page, with the map around the place", async () => {
  const page = await openPage("/metod");
  const [place] = (await askFinds("", "tumba tätort")).items;
  await typeWords(page, "tumba tätort");
  await findOptions(page).first().click();
  await soon(() => readHeading(page)).toBe("Botkyrka");
  const [lon = 0, lat = 0] = place?.point?.coordinates ?? [];
  expect(readAddress(page)).toBe(
    `/kommun/0127-botkyrka?vy=12.00/${lat.toFixed(4)}/${lon.toFixed(4)}`,
  );
});

test("the list goes round by way of the field itself, and the caret's keys leave it", async () => {
  const page = await openPage("/metod");
  await typeWords(page, "skog");
  await page.keyboard.press("ArrowUp");
  await soon(() => readMarked(page)).toBe(toAll(27));
  await page.keyboard.press("ArrowDown");
  await soon(() => readMarked(page)).toBeUndefined();
  await page.keyboard.press("ArrowDown");
  await soon(() => readMarked(page)).toBe("Skogås C");
  await page.keyboard.press("ArrowLeft");
  await soon(() => readMarked(page)).toBeUndefined();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  await soon(() => findOptions(page).count()).toBe(0);
  await soon(() => findField(page).inputValue()).toBe("skog");
  await page.keyboard.press("Alt+ArrowDown");
  await soon(() => findOptions(page).count()).toBe(9);
  await soon(() => readMarked(page)).toBeUndefined();
  await page.keyboard.press("Alt+ArrowUp");
  await soon(() => findOptions(page).count()).toBe(0);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await soon(() => readAddress(page)).toBe("/sok?q=skog");
});

test("the list closes when a reader turns to something else, and Tab does not choose", async () => {
  const page = await openPage("/metod");
  await typeWords(page, "skog");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await soon(() => findOptions(page).count()).toBe(9);
  await page.keyboard.press("Tab");
  await soon(() => findOptions(page).count()).toBe(0);
  await findField(page).click();
  await page.keyboard.press("ArrowDown");
  await soon(() => findOptions(page).count()).toBe(9);
  await page.locator("h1").click();
  await soon(() => findOptions(page).count()).toBe(0);
  expect(readAddress(page)).toBe("/metod");
});

test("a screen reader hears a combobox, its options, and how many there are", async () => {
  const page = await openPage("/metod");
  await soon(() => findSearch(page).ariaSnapshot()).toContain(`- searchbox "${sv.find.label}"`);
  await typeWords(page, "skog");
  const hear = () => findSearch(page).ariaSnapshot();
  // React makes a combobox of the field after it has drawn the list.
  await soon(hear).toContain(`- combobox "${sv.find.label}" [expanded]: skog`);
  const heard = await hear();
  expect(heard).toContain(`- listbox "${findSv.list.label}":`);
  expect(heard).toContain('- option "Skogås C Scen, Huddinge, Stockholms län"');
  expect(heard).toContain(`- option "${toAll(27)}"`);
  await soon(() => readSpeech(page)).toBe("8 av 27 träffar. Bläddra med pilarna.");
  await page.keyboard.press("ArrowDown");
  await soon(hear).toMatch(/option "Skogås C [^"]*" \[selected\]/);
  await findField(page).fill("skogås c");
  await soon(() => readSpeech(page)).toBe("1 träff. Gå till den med nedåtpil.");
  await findField(page).fill("xyzzy");
  await soon(() => readSpeech(page)).toBe("Inget namn här liknar »xyzzy«.");
  await soon(() => findField(page).getAttribute("aria-expanded")).toBe("false");
});

test.each(
  [DESKTOP, PHONE].flatMap((viewport) =>
    (["light", "dark"] as const).map((colorScheme) => ({ viewport, colorScheme })),
  ),
)("axe finds nothing while the list is open: $viewport.width px, $colorScheme", async (options) => {
  const page = await openPage("/metod", options);
  if (options.viewport === PHONE) {
    await page.getByRole("button", { name: sv.find.search, expanded: false }).click();
  }
  await typeWords(page, "skog");
  await page.keyboard.press("ArrowDown");
  expect(await findViolations(page)).toEqual([]);
  await findField(page).fill("xyzzy");
  await page.getByText("Inget namn här liknar").first().waitFor();
  expect(await findViolations(page)).toEqual([]);
});

/** Holds the answer to these words until it is let go. */
async function hold(page: Page, words: string): Promise<() => void> {
  let letGo = () => {};
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(new RegExp(`search\\?q=${words}&`), async (route) => {
    await promise;
    await route.continue().catch(() => {});
  });
  return letGo;
}

test("an answer that comes late does not replace that of newer words; nobody waits for it", async () => {
  const page = await openPage("/metod");
  const letGo = await hold(page, "hudd");
  const asked = page.waitForRequest(/search\?q=hudd&/);
  const takenBack = page.waitForEvent("requestfailed", (each) => /q=hudd&/.test(each.url()));
  await findField(page).click();
  await page.keyboard.type("hudd");
  await asked;
  await findField(page).fill("nacka");
  await takenBack;
  await soon(async () => (await readOptions(page))[0]).toBe("Nacka, Kommun, Stockholms län");
  letGo();
  await page.keyboard.press("ArrowDown");
  await soon(() => readMarked(page)).toBe("Nacka");
});

test("while an answer is on its way the last finds stay", async () => {
  const page = await openPage("/metod");
  await typeWords(page, "skog");
  const letGo = await hold(page, "skogh");
  const asked = page.waitForRequest(/search\?q=skogh&/);
  await page.keyboard.type("h");
  await asked;
  await soon(() => page.locator("header [aria-busy=true]").count()).toBe(1);
  expect(await findOptions(page).count()).toBe(9);
  letGo();
  await soon(() => readOptions(page)).toEqual(["Skoghall, Tätort, Hammarö, Värmlands län"]);
});

test("a server that is away is said in the list, with a retry that the keyboard reaches", async () => {
  const first = await serveReleases(inject("releasesFolder"));
  const page = await openPage("/metod", { origin: first.origin, tolerated: UNREACHABLE });
  await typeWords(page, "skog");
  await first.stop();
  await page.keyboard.type("h");
  const retry = findSearch(page).getByRole("button", { name: sv.app.retry });
  await retry.waitFor();
  await soon(() => findOptions(page).count()).toBe(0);
  await soon(() => findSearch(page).textContent()).toContain(findSv.list.failed);
  await soon(() => readSpeech(page)).toBe(findSv.list.failed);
  const second = await serveReleases(inject("releasesFolder"), Number(new URL(first.origin).port));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await soon(() => readOptions(page)).toEqual(["Skoghall, Tätort, Hammarö, Värmlands län"]);
  await page.keyboard.press("ArrowDown");
  await soon(() => readMarked(page)).toBe("Skoghall");
  await second.stop();
});

test("without the code of the list the field is a form that leads to all finds", async () => {
  const page = await openPage("/metod", {
    tolerated: [/ERR_FAILED/],
    prepare: (page) => page.route("**/assets/find-list-*.js", (route) => route.abort()),
  });
  const refused = page.waitForEvent("requestfailed");
  await findField(page).click();
  await refused;
  await page.keyboard.type("skogås c");
  await page.keyboard.press("Enter");
  await soon(() => readAddress(page)).toBe("/sok?q=skogås+c");
  await page.locator("#scene + ul a").click();
  await soon(() => readHeading(page)).toBe("Skogås C");
});

test("what a scene is called in another mapping finds it, and is told", async () => {
  const { items } = await askFinds("/ovning", "torg");
  const other = items.find(({ foundAs }) => foundAs !== undefined);
  expect(other?.foundAs).toBeDefined();
  const page = await openPage("/ovning/metod");
  await typeWords(page, "torg");
  await soon(() => readOptions(page)).toContain(toOption(other as SearchAnswer));
});

test.each([
  ["/sok?q=%21%21", "»!!« har varken bokstäver eller siffror"],
  ["/sok?q=xyzzy", "Inget namn här liknar »xyzzy«"],
  ["/sok?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E", "Inget namn här liknar »<img"],
  [`/sok?q=${"x".repeat(200)}`, sv.app.staleLink],
  ["/sok?q=s", "Här visas de 200 första av"],
])("the page of finds answers %s clearly", async (path, words) => {
  const page = await openPage(path);
  await page.getByText(words).first().waitFor();
});

test.each([
  ["/kommun/9999-huddinge", "Ingen kommun har koden 9999", "Huddinge"],
  ["/lan/99", "Inget län har koden 99", undefined],
  ["/lokalpolisomrade/finns-inte", "heter »finns-inte«", undefined],
  ["/scen/skogas-centrum", "har id »skogas-centrum«", "Skogås C"],
  ["/kommun/huddinge", "börja med kommunens kod", "Huddinge"],
  ["/scen/Skog%C3%A5s/C", "ser ut att gälla en scen", "Skogås C"],
  ["/hudinge", "Adressen leder ingenstans", "Huddinge"],
  ["/ovning/kommun/0126-huddinge", "Ingen kommun har koden 0126", undefined],
])("%s is answered with what it seems to be about", async (path, words, suggested) => {
  const page = await openPage(path, {
    tolerated: [/404 \(Not Found\)/],
  });
  await soon(() => readHeading(page)).toBe(sv.app.notFoundTitle);
  await soon(() => page.locator("main").textContent()).toContain(words);
  await soon(() => page.locator("header").getByText(sv.app.title).isVisible()).toBe(true);
  if (suggested) await page.locator("#kanske + ul a", { hasText: suggested }).first().waitFor();
  await page.getByRole("link", { name: findSv.lost.country }).click();
  await soon(() => readAddress(page)).toMatch(/\/sverige$/);
});

test("from an address of one edition there is a way to the same words in another", async () => {
  const page = await openPage("/ovning/kommun/0126-huddinge", {
    tolerated: [/404 \(Not Found\)/],
  });
  await page.locator("main").getByRole("link", { name: "Publicerade uppgifter" }).click();
  await soon(() => readHeading(page)).toBe("Sök: huddinge");
  expect(readAddress(page)).toBe("/sok?q=huddinge");
});
