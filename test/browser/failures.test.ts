/** What a reader meets when something is not there: the server, an answer, or WebGL. */

import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { sv as changeSv } from "../../web/src/text/change/sv.ts";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import {
  findBackButton,
  findMapping,
  findRegionSelect,
  findRow,
  findSceneHeading,
  findStateHeading,
  readList,
  readText,
} from "./explorer.ts";
import { focusMap } from "./map-parts.ts";
import { findCanvas } from "./map-view.ts";
import { DESKTOP, PHONE, soon, startBrowser, waitForAnswers, waitForMap } from "./page.ts";
import { serveReleases } from "./serve.ts";

const { openMap, openPage } = startBrowser();

const UNREACHABLE = [/ERR_CONNECTION_REFUSED/, /ERR_INTERNET_DISCONNECTED/];
const findFailure = (page: Page) =>
  page.getByRole("status").filter({ hasText: sv.app.failedTitle });
const findRetry = (page: Page) => page.getByRole("button", { name: sv.app.retry });

/** The panel of a scene comes when the page has nothing else to do. */
const waitForPanel = (page: Page) =>
  soon(() =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .some(({ name }) => /\/scene-panel-[^/]*\.js$/.test(name)),
    ),
  ).toBe(true);

test("when the server goes away an open page says so where it needs it, and the rest stays usable", async () => {
  const first = await serveReleases(inject("releasesFolder"));
  const page = await openMap("/", { origin: first.origin, tolerated: UNREACHABLE });
  await waitForPanel(page);
  await waitForAnswers(page);
  await first.stop();

  await findRow(page, "dalen").click();
  await findFailure(page).waitFor();
  await findBackButton(page).click();
  await findRow(page, "dalen").waitFor();
  await page.getByRole("button", { name: mapSv.controls.zoomIn }).click();
  await soon(() => page.url()).toContain("vy=");
  await waitForMap(page);
  await findRow(page, "dalen").click();
  await findRetry(page).waitFor();

  const second = await serveReleases(inject("releasesFolder"), Number(new URL(first.origin).port));
  await findRetry(page).click();
  await soon(() => readText(findSceneHeading(page))).toBe("Dalen");
  await soon(() => findFailure(page).count()).toBe(0);
  await second.stop();
});

test("a mapping that cannot be fetched says so, claims nothing about scenes, and comes with a retry", async () => {
  const first = await serveReleases(inject("releasesFolder"));
  const page = await openMap("/", { origin: first.origin, tolerated: UNREACHABLE });
  await first.stop();

  await findMapping(page, "stockholm-2023-12").focus();
  await page.keyboard.press("Home");
  await findFailure(page).waitFor();
  await soon(() => readText(findStateHeading(page))).toBe("Läget 2017");
  expect(await page.locator("main").textContent()).not.toContain(sv.list.noneCeased);
  expect(await page.locator("main").textContent()).not.toContain(sv.list.noneActive);
  await waitForMap(page);

  const second = await serveReleases(inject("releasesFolder"), Number(new URL(first.origin).port));
  await findRetry(page).click();
  await page.getByText(sv.list.noneCeased).waitFor();
  await soon(() => findFailure(page).count()).toBe(0);
  const kommuner = findRegionSelect(page).locator("option");
  // The county, its kommuner, and the lokalpolisområden that are known.
  await soon(() => kommuner.count()).toBe(1 + 26 + 9);
  await second.stop();
});

test("a reader without network is told so at once instead of waiting", async () => {
  const page = await openMap("/", { tolerated: UNREACHABLE });
  await waitForPanel(page);
  await waitForAnswers(page);
  await page.context().setOffline(true);
  await findRow(page, "dalen").click();
  await findFailure(page).waitFor();
  await page.context().setOffline(false);
  await findRetry(page).click();
  await soon(() => readText(findSceneHeading(page))).toBe("Dalen");
});

const SCRIPT_LOST = [/ERR_FAILED/];

test.each([
  ["/?scen=dalen", "scene-panel", sv.scene.history],
  ["/?visa=tabell", "scene-table", "Dalen"],
  ["/", "worded-scene-map", mapSv.controls.zoomIn],
  ["/", "mapping-time-line", sv.timeline.play],
  ["/ovning/forandring", "change-map", mapSv.controls.zoomIn],
  ["/metod", "method", sv.footer.method],
])(
  "on %s the script %s that does not come is missed in its own place, and the retry brings it",
  async (path, script, words) => {
    const pattern = new RegExp(`/assets/${script}-[^/]*\\.js$`);
    const page = await openPage(path, {
      tolerated: SCRIPT_LOST,
      prepare: (page) => page.route(pattern, (route) => route.abort()),
      isReady: (page) => findFailure(page).first().waitFor(),
    });
    await soon(() => page.getByRole("banner").getByRole("link").count()).toBeGreaterThan(4);
    if (path === "/") await findRow(page, "dalen").waitFor();
    await page.unroute(pattern);
    await findRetry(page).first().click();
    await page
      .locator("main, section")
      .getByText(words)
      .or(page.getByLabel(words))
      .first()
      .waitFor();
    await soon(() => findFailure(page).count()).toBe(0);
  },
);

test.each([DESKTOP, PHONE])(
  "at %o what is said of a map that does not come stands clear of its edges, and ends with another look",
  async (viewport) => {
    const page = await openPage("/ovning/forandring", {
      viewport,
      tolerated: SCRIPT_LOST,
      prepare: (page) => page.route(/\/assets\/change-map-/, (route) => route.abort()),
      isReady: (page) => findFailure(page).waitFor(),
    });
    // The picture is the map now, and names its places.
    await soon(() => page.locator("[data-first-view] text").count()).toBeGreaterThan(0);
    const readBox = async (what: Locator) => (await what.boundingBox()) ?? expect.fail("not seen");
    await waitForAnswers(page);
    const map = await readBox(page.locator("[data-first-view]"));
    const said = await readBox(findFailure(page));
    expect(said.x - map.x).toBeGreaterThanOrEqual(8);
    expect(said.y - map.y).toBeGreaterThanOrEqual(8);
    expect(map.x + map.width - said.x - said.width).toBeGreaterThanOrEqual(8);
    expect(said.width).toBeLessThanOrEqual(460);
    await page.getByText(changeSv.look.side, { exact: true }).click();
    await soon(() => findFailure(page).count()).toBe(0);
    await soon(() => findCanvas(page).count()).toBe(2);
  },
);

test("a tool that does not come is missed where it would stand, and the map stays", async () => {
  const pattern = /\/assets\/tool-(panel|layer)-[^/]*\.js$/;
  const page = await openMap("/", {
    tolerated: SCRIPT_LOST,
    prepare: (page) => page.route(pattern, (route) => route.abort()),
  });
  await focusMap(page);
  await page.keyboard.press("m");
  await page.getByRole("status").filter({ hasText: mapSv.tools.lost }).waitFor();
  await page.getByRole("button", { name: mapSv.controls.zoomIn }).click();
  await page.getByRole("button", { name: mapSv.tools.end, exact: true }).click();
  await soon(() => page.getByText(mapSv.tools.lost).count()).toBe(0);
  await soon(() => findCanvas(page).count()).toBe(1);
});

test("while the server is away the retry leaves the page as it is", async () => {
  const first = await serveReleases(inject("releasesFolder"));
  const pattern = /\/assets\/scene-panel-[^/]*\.js$/;
  const page = await openPage("/?scen=dalen", {
    origin: first.origin,
    tolerated: [...SCRIPT_LOST, ...UNREACHABLE],
    prepare: (page) => page.route(pattern, (route) => route.abort()),
    isReady: (page) => findFailure(page).first().waitFor(),
  });
  await waitForMap(page);
  await first.stop();
  const failed = page.waitForEvent("requestfailed");
  await findRetry(page).click();
  await failed;
  await findFailure(page).waitFor();
  await page.getByRole("button", { name: mapSv.controls.zoomIn }).click();
});

test("a server that fails at the start gives a page with a retry", async () => {
  let isBroken = true;
  const page = await openPage("/", {
    tolerated: [/500 \(Internal Server Error\)/, /no answer \(500\)/, /Error in route match/],
    prepare: (page) =>
      page.route("**/api/v1/snapshots", (route) =>
        isBroken ? route.fulfill({ status: 500, json: {} }) : route.continue(),
      ),
    isReady: (page) => findFailure(page).waitFor(),
  });
  isBroken = false;
  await findRetry(page).click();
  await soon(() => readText(findStateHeading(page))).toBe("Läget i december 2023");
});

/** Holds the answers that match until they are let go. */
async function hold(page: Page, pattern: RegExp): Promise<() => void> {
  let letGo = () => {};
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(pattern, async (route) => {
    await promise;
    await route.continue();
  });
  return letGo;
}

test("while a mapping is on its way no list stands under another mapping's heading", async () => {
  const page = await openPage("/");
  await findRow(page, "dalen").waitFor();
  const letGo = await hold(page, /scenes\?snapshot=stockholm-2017/);
  const asked = page.waitForRequest(/scenes\?snapshot=stockholm-2017/);
  await findMapping(page, "stockholm-2023-12").focus();
  await page.keyboard.press("Home");
  await asked;
  await soon(() => findMapping(page, "stockholm-2017").isChecked()).toBe(true);
  expect(await readText(findStateHeading(page))).toBe("Läget i december 2023");
  expect((await readList(page))[sv.list.ceased]?.length).toBe(10);
  letGo();
  await soon(() => readText(findStateHeading(page))).toBe("Läget 2017");
  await soon(async () => (await readList(page))[sv.list.ceased]).toEqual([]);
});

test("until the first scenes are there the page claims nothing about them", async () => {
  let letGo: () => void = () => undefined;
  const page = await openPage("/", {
    prepare: async (page) => {
      letGo = await hold(page, /\/scenes\?/);
    },
  });
  await page.getByText(sv.app.loading).first().waitFor();
  const words = await page.locator("main").textContent();
  expect(words).not.toContain(sv.list.noneCeased);
  expect(words).not.toContain(sv.list.noneActive);
  expect(words).not.toContain("namnger ingen");
  letGo();
  await findRow(page, "dalen").waitFor();
});
