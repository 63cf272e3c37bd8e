/** Filters and regions act on map, list and table alike, and what is not there is said with its reason. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { en } from "../../web/src/text/en.ts";
import { sv } from "../../web/src/text/sv.ts";
import {
  findMapping,
  findRegionSelect,
  findRow,
  findStateHeading,
  readAddress,
  readList,
  readText,
  toPlain,
} from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import { readDrawnScenes, recordMapSources } from "./map-source.ts";
import { PHONE, soon, startBrowser, waitForAnswers } from "./page.ts";

const { openPage } = startBrowser();

/** Ids of the scenes in the table, in alphabetical order. */
async function readTable(page: Page): Promise<string[]> {
  const names = page.locator("#platser tbody th button");
  return (await names.evaluateAll((all) => all.map(({ id }) => id.replace("rad-", "")))).sort();
}

interface Scene {
  readonly id: string;
  readonly geometry: unknown;
}

/** Ids of the scenes that have a place, of those that are known at the mapping that is shown. */
async function fetchPlaced(page: Page, edition: string, ids: readonly string[]): Promise<string[]> {
  const mapping = await page.locator("input[name=kartlaggning]:checked").inputValue();
  const query = `snapshot=${mapping}&include=earlier`;
  const answer = await page.request.get(`${edition}/api/v1/scenes?${query}`);
  const { features } = (await answer.json()) as { features: Scene[] };
  return features
    .filter(({ id, geometry }) => geometry !== null && ids.includes(id))
    .map(({ id }) => id)
    .sort();
}

test.each([
  ["", "", 18],
  ["", "status=aktiva", 4],
  ["", "status=upphorda,tidigare", 11],
  ["", "lage=punkt&kartlaggning=stockholm-2023-11", 14],
  ["", "rattade=ja", 1],
  ["", "kartlaggning=stockholm-2017&status=onamnda", undefined],
  ["", "lokalpolisomrade=globen", 2],
  ["", "kommun=0180&status=upphorda", 5],
  ["/ovning", "", 70],
  ["/ovning", "status=upphorda,tidigare", undefined],
  ["/ovning", "lage=beskriven,punkt", undefined],
  ["/ovning", "rattade=ja&status=upphorda,aktiva,tidigare,utanfor,onamnda", undefined],
  ["/ovning", "lokalpolisomrade=nordsundet", 6],
])("%s/?%s shows one set of scenes as list, as table and on the map", async (...given) => {
  const [edition, query, count] = given;
  const page = await openPage(`${edition}/?${query}`, { prepare: recordMapSources });
  await page.locator("#platser section").first().waitFor();
  // The list is of the region once the regions are known.
  await waitForAnswers(page);
  const listed = Object.values(await readList(page))
    .flat()
    .sort();
  expect(listed.length).toBeGreaterThan(0);
  if (count !== undefined) expect(listed.length).toBe(count);
  const placed = await fetchPlaced(page, edition, listed);
  await soon(() => readDrawnScenes(page)).toEqual(placed);
  await page.getByRole("radio", { name: sv.reading.table }).check({ force: true });
  await soon(() => readTable(page)).toEqual(listed);
  await soon(() => readDrawnScenes(page)).toEqual(placed);
});

test("filters are chosen with the keyboard, each choice is a step, and a button clears them", async () => {
  const page = await openPage("/");
  await findRow(page, "dalen").waitFor();
  await page.getByText(sv.filter.heading, { exact: true }).press("Enter");
  await page.getByRole("checkbox", { name: sv.list.ceased, exact: false }).first().press("Space");
  await soon(() => readAddress(page)).toBe("/?status=aktiva,tidigare,utanfor");
  await page.getByText("8 av 18 kända platser visas.").waitFor();
  await page.getByRole("checkbox", { name: sv.basis.unknown }).press("Space");
  await soon(() => readAddress(page)).toBe(
    "/?status=aktiva,tidigare,utanfor&lage=yta,beskriven,punkt",
  );
  await page.getByText("4 av 18 kända platser visas.").waitFor();
  await soon(async () => Object.keys(await readList(page))).toEqual([
    sv.list.earlier,
    sv.list.dated,
  ]);
  await page.goBack();
  await page.getByText("8 av 18 kända platser visas.").waitFor();
  await page.getByRole("button", { name: sv.filter.clear }).press("Enter");
  await soon(() => readAddress(page)).toBe("/");
  await page.getByText("18 av 18 kända platser visas.").waitFor();
  await soon(() => page.getByRole("button", { name: sv.filter.clear }).count()).toBe(0);
});

test("a group that a filter shortens says how many of how many are shown", async () => {
  const page = await openPage("/ovning?lage=yta");
  await soon(() => readText(page.locator("#platser h3", { hasText: sv.list.active }))).toBe(
    "Aktiva 58 av 60 visas",
  );
});

test.each([
  ["/?status=aktiva&lage=yta", sv],
  ["/ovning?status=inga&sprak=en", en],
  ["/?status=aktiva&lage=yta&visa=tabell", sv],
] as const)("%s hides everything, says so and offers the way out", async (path, words) => {
  const page = await openPage(path);
  const message = page.getByRole("status").filter({ hasText: words.filter.hidesAll });
  await message.waitFor();
  await soon(() => page.locator("#platser li").count()).toBe(0);
  expect(await page.locator("main").textContent()).not.toContain(words.list.noneActive);
  await message.getByRole("button", { name: words.filter.clear }).click();
  await soon(() => page.locator("#platser :is(li, tbody tr)").count()).toBeGreaterThan(10);
});

test("a link that filters arrives with its filters in sight", async () => {
  const page = await openPage("/?rattade=ja");
  await soon(() => page.getByRole("checkbox", { name: sv.filter.corrected }).isChecked()).toBe(
    true,
  );
  await soon(async () => Object.values(await readList(page))).toEqual([["storvreten"]]);
});

test.each(["/?status=allt", "/?lage=himlen", "/?rattade=kanske", "/?visa=moln", "/?fart=9"])(
  "%s is nonsense, which is said, and everything is shown",
  async (path) => {
    const page = await openPage(path);
    await page.getByRole("status").filter({ hasText: sv.app.staleLink }).waitFor();
    await page.getByText("18 av 18 kända platser visas.").waitFor();
  },
);

test("a lokalpolisområde is chosen by keyboard, and no number is made up for it", async () => {
  const page = await openPage("/", { prepare: recordMapSources });
  await findRow(page, "dalen").waitFor();
  await waitForAnswers(page);
  await findRegionSelect(page).focus();
  // A letter leads to the first name with it, Järfälla, and again to the next.
  await page.keyboard.press("j");
  await soon(() => readAddress(page)).toBe("/?kommun=0123");
  await page.keyboard.press("j");
  await soon(() => readAddress(page)).toBe("/?lokalpolisomrade=jarva");
  await soon(() => readText(findStateHeading(page))).toBe(
    "Läget i december 2023, lokalpolisområde Järva",
  );
  await soon(() => readList(page)).toMatchObject({
    [sv.list.ceased]: ["dragorgrand", "nordkapsgatan-husby"],
  });
  await page.getByText(sv.figures.missingLokalpolisomrade).waitFor();
  await soon(() => page.locator("section[aria-labelledby=laget] dl").count()).toBe(0);
  await soon(() => readDrawnScenes(page)).not.toContain("dalen");
  await findRegionSelect(page).selectOption("0126");
  await soon(() => readAddress(page)).toBe("/?kommun=0126");
});

test("a lokalpolisområde that there is not is said to be stale", async () => {
  const page = await openPage("/?lokalpolisomrade=atlantis");
  const message = page.getByRole("status").filter({ hasText: sv.app.staleLink });
  await message.getByRole("button").click();
  await soon(() => readAddress(page)).toBe("/");
});

test.each([
  ["/?kommun=0184", "Inga scener är namngivna i Solna"],
  ["/?kommun=0184&visa=tabell", "Inga scener är namngivna i Solna"],
  [
    "/?lokalpolisomrade=norrmalm&kartlaggning=stockholm-2021",
    "Inga scener är namngivna i Norrmalm",
  ],
  ["/?kommun=0126", "Gränsen för Huddinge är inte inläst"],
  ["/?lokalpolisomrade=huddinge", "Gränsen för lokalpolisområde Huddinge är inte inläst"],
  ["/", "Ingen av platserna är kartlagd som yta"],
  ["/?kommun=2180", "Ingen kartläggning av Gävleborgs län finns här."],
  ["/ovning?kommun=9905&kartlaggning=ovningslan-2021", "Källan tiger om Lomvik"],
  ["/ovning?kommun=9906", "har inga scener i den här kartläggningen, som nämner varje scen"],
  [
    "/ovning?lokalpolisomrade=masholma-2012",
    "Lokalpolisområde Måsholma fanns inte i oktober 2023.",
  ],
])("%s says why there is nothing: %s …", async (path, words) => {
  const page = await openPage(path);
  await soon(async () => toPlain((await page.locator("main").textContent()) ?? "")).toContain(
    words,
  );
});

test("a boundary that is loaded is not said to be missing", async () => {
  const page = await openPage("/ovning?kommun=9901");
  await page.locator("#platser section").first().waitFor();
  await waitForAnswers(page);
  expect(await page.getByText("är inte inläst").count()).toBe(0);
});

test.each([
  [
    "/?kommun=0126&kommun=0127&skrap=1&visa=tabell&fart=halv&v=1",
    "/?kommun=0127&visa=tabell&fart=halv",
  ],
  [
    "/ovning?scen=finns-inte-alls&status=aktiva,upphorda",
    "/ovning?scen=finns-inte-alls&status=upphorda,aktiva",
  ],
])("of %s the link to copy is %s", async (path, address) => {
  const page = await openPage(path, { tolerated: [/404 \(Not Found\)/] });
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: sv.reading.copyLink }).press("Enter");
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await soon(read).toBe(new URL(page.url()).origin + address);
});

test("the words are explained where they stand: Enter opens, Tab leads in, Escape closes", async () => {
  const page = await openPage("/", { viewport: PHONE });
  const term = page.getByRole("button", { name: sv.terms.inferred.word, exact: true });
  const meaning = page.getByText(sv.terms.inferred.meaning);
  await term.press("Enter");
  await meaning.waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press("Tab");
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(sv.terms.more);
  await page.keyboard.press("Escape");
  await soon(() => meaning.isVisible()).toBe(false);
  await page.getByRole("button", { name: sv.terms.ceased.word, exact: true }).click();
  const other = page.getByText(sv.terms.ceased.meaning);
  await other.waitFor();
  const readEdges = () =>
    other.evaluate((words) => {
      const { left, right } = words.getBoundingClientRect();
      return [left, right] as const;
    });
  await soon(async () => Math.min(...(await readEdges()))).toBeGreaterThanOrEqual(0);
  await soon(async () => Math.max(...(await readEdges()))).toBeLessThanOrEqual(PHONE.width);
});

test("every explanation leads to a part of the method that there is", async () => {
  const page = await openPage("/");
  const links = page.locator("[popover] a");
  await links.first().waitFor({ state: "attached" });
  const hashes = await links.evaluateAll((all) =>
    all.map((link) => new URL((link as HTMLAnchorElement).href).hash),
  );
  expect(hashes.length).toBe(6);
  await page.goto("/metod");
  for (const hash of new Set(hashes)) await page.locator(hash).waitFor();
});

test("the filter stays while mappings are chosen and played through", async () => {
  const page = await openPage("/?status=aktiva");
  await findMapping(page, "stockholm-2023-12").focus();
  await page.keyboard.press("ArrowLeft");
  await soon(() => readAddress(page)).toBe("/?kartlaggning=stockholm-2023-11&status=aktiva");
  await soon(async () => Object.keys(await readList(page))).toEqual([sv.list.active]);
});
