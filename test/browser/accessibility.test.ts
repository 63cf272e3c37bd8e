/** WCAG 2.1 AA as far as a machine can tell, at desk and phone size, in light and dark. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv as findSv } from "../../web/src/text/find/sv.ts";
import { findSceneHeading } from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, startBrowser, waitForMap } from "./page.ts";

const { openPage } = startBrowser();

const isSceneReady = (page: Page) => findSceneHeading(page).waitFor();
const isMessageReady = (page: Page) => page.getByRole("status").waitFor();
const isTableReady = (page: Page) => page.locator("main table").last().waitFor();
const isDictionaryReady = (page: Page) =>
  page.locator("section[aria-labelledby=egenskaper] table").last().waitFor();

const SIZES = { desk: DESKTOP, phone: PHONE };
const CASES = (
  [
    ["the start page", "/", waitForMap],
    ["a scene", "/?scen=storvreten", isSceneReady],
    ["a kommun in English", "/?kommun=0181&sprak=en", waitForMap],
    ["a message about the address", "/?kartlaggning=stockholm-2017&kommun=0999", isMessageReady],
    ["a scene that does not exist", "/?scen=finns-inte", isMessageReady],
    [
      "the page for wrong addresses",
      "/nonsens",
      (page) => page.getByRole("link", { name: findSv.lost.map }).waitFor(),
    ],
    ["the page of changes", "/forandring", waitForMap],
    ["the page of insecurity by distance", "/trygghet", waitForMap],
    ["the page of operations", "/insatser", isTableReady],
    ["the page of operations, practised", "/ovning/insatser", isTableReady],
    ["a kommun without operations", "/insatser?kommun=0126&sprak=en", isTableReady],
    ["the page of goals", "/mal", isTableReady],
    ["the page of goals, practised", "/ovning/mal", isTableReady],
    ["the page of data", "/data", isDictionaryReady],
    ["the page of data, practised", "/ovning/data?sprak=en", isDictionaryReady],
    ["the page of methods", "/metod", (page) => page.getByRole("heading", { level: 1 }).waitFor()],
  ] as readonly [string, string, (page: Page) => Promise<void>][]
).flatMap(([name, path, isReady]) =>
  (["desk", "phone"] as const).flatMap((size) =>
    (["light", "dark"] as const).map(
      (colorScheme) => [name, size, colorScheme, path, isReady] as const,
    ),
  ),
);

test.each(CASES)(
  "%s has no violation that axe can find, at %s size in %s colours",
  async (_, size, colorScheme, path, isReady) => {
    const options = { viewport: SIZES[size], colorScheme, tolerated: [/404 \(Not Found\)/] };
    const page = await openPage(path, options);
    await isReady(page);
    await openDetails(page);
    expect(await findViolations(page)).toEqual([]);
  },
);

test("axe does find a violation where there is one", async () => {
  const page = await openPage("/");
  await page.locator("#platser section").first().waitFor();
  await page.locator("select").evaluate((select) => {
    select.closest("label")?.replaceWith(select);
  });
  expect(await findViolations(page)).toMatchObject([{ id: "select-name" }]);
});

async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

test.each([
  ...["/", "/?kommun=0126", "/?scen=storvreten", "/?kartlaggning=stockholm-2017"],
  ...["/insatser", "/ovning/insatser", "/mal", "/ovning/mal", "/data"],
])("the headings of %s form an outline: one first level, no level left out", async (path) => {
  const page = await openPage(path);
  await page.locator("#platser h3, main section[aria-labelledby] h3").first().waitFor();
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.slice(1).entries()) {
    expect(level - (levels[index] as number), levels.join()).toBeLessThanOrEqual(1);
  }
});

test.each(["/", "/?scen=storvreten"])(
  "every control of %s is large enough for a finger on a phone",
  async (path) => {
    const page = await openPage(path, { viewport: PHONE, hasTouch: true });
    await page.locator("#platser h3").first().waitFor();
    await waitForMap(page);
    const small = await page
      .locator("button, select, summary, label:has(input[type=radio])")
      .evaluateAll((controls) =>
        controls
          .map((control) => ({ control, box: control.getBoundingClientRect() }))
          .filter(({ box }) => box.width < 44 || box.height < 44)
          .map(({ control, box }) => `${control.textContent} ${box.width}×${box.height}`),
      );
    expect(small).toEqual([]);
  },
);

test("the page says what it is, and what its parts are", async () => {
  const page = await openPage("/");
  await waitForMap(page);
  expect(await page.title()).toBe("Scenkartan");
  expect(await page.getByRole("banner").count()).toBe(1);
  expect(await page.getByRole("main").count()).toBe(1);
  const regions = await page
    .locator("section[aria-label]")
    .evaluateAll((sections) => sections.map((section) => section.getAttribute("aria-label")));
  expect(regions).toEqual([
    "Karta över öppna drogscener. Samma platser finns i listan.",
    "Kartläggning",
  ]);
});
