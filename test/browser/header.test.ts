/** The top of every page: in one row, in two, and folded together on a phone. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import { readAddress, readText } from "./explorer.ts";
import { findField } from "./find-field.ts";
import { PHONE, soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

const findMenu = (page: Page) => page.getByRole("button", { name: sv.nav.menu, exact: true });
const findPages = (page: Page) => page.getByRole("navigation", { name: sv.nav.label });
const readFocus = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

/** How high the header is. */
const measureHeader = async (page: Page) =>
  (await page.locator("body header").first().boundingBox())?.height ?? 0;

test.each([
  [1440, 1],
  [1280, 1],
  [1279, 2],
  [900, 2],
])(
  "at %i pixels everything stands in %i rows, in the order of the keyboard",
  async (width, rows) => {
    const page = await openPage("/metod?sprak=en", { viewport: { width, height: 900 } });
    expect(Math.round((await measureHeader(page)) / 50)).toBe(rows);
    expect(await findPages(page).getByRole("link").count()).toBe(0);
    const places = await page.locator("header :is(a, input, button)").evaluateAll((stops) =>
      stops
        .filter((stop) => stop.checkVisibility() && !stop.textContent?.startsWith("Skip"))
        .map((stop) => stop.getBoundingClientRect())
        .map(({ y, height, right }) => [Math.floor((y + height / 2) / 56), right]),
    );
    expect(places).toHaveLength(12);
    expect(places).toEqual(
      places.toSorted(([rowA = 0, a = 0], [rowB = 0, b = 0]) => rowA - rowB || a - b),
    );
  },
);

test("on a phone the menu opens and closes by keyboard, and Escape leads back to its button", async () => {
  const page = await openPage("/metod", { viewport: PHONE });
  await findMenu(page).focus();
  expect(await findMenu(page).getAttribute("aria-expanded")).toBe("false");
  await soon(() => findPages(page).count()).toBe(0);
  await page.keyboard.press("Enter");
  await soon(() => findPages(page).getByRole("link").allTextContents()).toEqual([
    ...[sv.nav.map, sv.nav.change, sv.nav.proximity, sv.nav.operations],
    ...[sv.nav.goals, sv.nav.figures, sv.nav.data, sv.nav.method],
  ]);
  await soon(() =>
    findPages(page).getByRole("link", { name: sv.nav.method }).getAttribute("aria-current"),
  ).toBe("page");
  await page.keyboard.press("Tab");
  await soon(() => readFocus(page)).toBe(sv.nav.map);
  await page.keyboard.press("Escape");
  await soon(() => findPages(page).count()).toBe(0);
  await soon(() => readFocus(page)).toBe(sv.nav.menu);
});

test("on a phone a page chosen in the menu is opened, and the menu closed", async () => {
  const page = await openPage("/metod", { viewport: PHONE, hasTouch: true });
  await findMenu(page).tap();
  await findPages(page).getByRole("link", { name: sv.nav.change }).tap();
  await soon(() => readAddress(page)).toBe("/forandring");
  await soon(() => findPages(page).count()).toBe(0);
});

test("on a phone one thing is open at a time, and turning elsewhere closes it", async () => {
  const page = await openPage("/metod", { viewport: PHONE, hasTouch: true });
  await findMenu(page).tap();
  await findPages(page).waitFor();
  await page.getByRole("button", { name: sv.find.search }).tap();
  await soon(() => findPages(page).count()).toBe(0);
  await soon(() => findField(page).isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await soon(() => findField(page).isVisible()).toBe(false);
  await findMenu(page).tap();
  await findPages(page).waitFor();
  await page.locator("h1").tap();
  await soon(() => findPages(page).count()).toBe(0);
});

test.each([320, 360, 390])(
  "at %i pixels every control is large enough and none is cut off",
  async (width) => {
    for (const path of ["/metod", "/ovning/metod?sprak=en"]) {
      const page = await openPage(path, { viewport: { width, height: 640 }, hasTouch: true });
      for (const open of [0, 1]) {
        await page.locator("header button[aria-expanded]").nth(open).tap();
        const findWrong = () =>
          page.locator("header :is(a, input, button)").evaluateAll((controls) =>
            controls
              .filter((control) => control.checkVisibility())
              .map((control) => ({ control, box: control.getBoundingClientRect() }))
              .filter(({ box }) => box.bottom > 0)
              .map(({ control, box }) => {
                // The name's target is as large as the name and the edition below it.
                const own = control.closest("header > p")?.getBoundingClientRect() ?? box;
                return { text: control.textContent, own, right: own.right };
              })
              .filter(({ own, right }) => own.height < 44 || own.width < 44 || right > innerWidth)
              .map(({ text, own }) => `${text} ${own.width}×${own.height}`),
          );
        await soon(findWrong).toEqual([]);
      }
      await soon(() => page.evaluate(() => document.scrollingElement?.scrollWidth)).toBe(width);
    }
  },
);

test("the name leads to the start page in the language and the edition that are read", async () => {
  const page = await openPage("/ovning/metod?sprak=en");
  await page.locator("header").getByRole("link", { name: sv.app.title }).click();
  await soon(() => readAddress(page)).toMatch(/^\/ovning\/?\?sprak=en$/);
  await soon(() => readText(page.locator("header > p"))).toContain("Practice data");
});
