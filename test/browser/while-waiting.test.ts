/** While the next state of a page is on its way the one before stays, with its map, and can be read. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { readText } from "./explorer.ts";
import { findCanvas } from "./map-view.ts";
import { soon, startBrowser, waitForMap } from "./page.ts";

const { openMap } = startBrowser();

/** Holds every answer back until `release` is called. */
async function holdAnswers(page: Page) {
  const held = Promise.withResolvers<void>();
  const asked: string[] = [];
  await page.route(/\/api\/v1\//, async (route) => {
    asked.push(route.request().url());
    await held.promise;
    await route.continue();
  });
  return { asked, release: held.resolve };
}

/** Goes there without loading the page anew. */
async function goThere(page: Page, address: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, address);
}

const findMain = (page: Page) => page.locator("main");
const findMappings = (page: Page) => page.locator("section[aria-labelledby=kartlaggningar]");

test.for(["lan/99-ovningslan", "kommun/9901-ejdervik", "lokalpolisomrade/ejdervik-ostra"])(
  "on %s the page and its map stay until another mapping has come",
  async (path) => {
    const page = await openMap(`/ovning/${path}`);
    const canvas = await findCanvas(page).elementHandle();
    const title = await readText(page.locator("h1"));
    const { asked, release } = await holdAnswers(page);
    await findMappings(page).getByRole("link", { name: "okt. 2020" }).click();
    await soon(() => asked.length).toBeGreaterThan(0);
    expect(await findMain(page).isVisible()).toBe(true);
    expect(await readText(page.locator("h1"))).toBe(title);
    expect(await canvas?.isVisible()).toBe(true);
    release();
    await soon(() => readText(findMain(page))).toContain("Läget oktober 2020 visas.");
    await waitForMap(page);
    expect(await canvas?.evaluate((each) => each.isConnected)).toBe(true);
  },
);

test("from one scene's page to another's, the first stays until the other is there", async () => {
  const page = await openMap("/scen/skogas-c");
  const { asked, release } = await holdAnswers(page);
  await goThere(page, "/scen/dalen");
  await soon(() => asked.join()).toContain("dalen");
  expect(await findMain(page).isVisible()).toBe(true);
  expect(await readText(page.locator("h1"))).toBe("Skogås C");
  release();
  await soon(() => readText(page.locator("h1"))).toBe("Dalen");
});
