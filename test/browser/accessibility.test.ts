/** WCAG 2.1 AA as far as a machine can tell, in states that a reader brings a page into. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { findRegionSelect, findSceneHeading } from "./explorer.ts";
import { findOutlineFlaws, findSmallTargets } from "./find-flaws.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, soon, startBrowser, waitForMap } from "./page.ts";
import { TOLERATED, unfold } from "./tested-pages.ts";

const { openPage } = startBrowser();

const isSceneReady = (page: Page) => findSceneHeading(page).waitFor();
const isMessageReady = (page: Page) => page.locator("main [role=status]").first().waitFor();

const SIZES = { desk: DESKTOP, phone: PHONE };
const LOOKS = [
  ["desk", "light"],
  ["phone", "dark"],
  ["desk", "dark"],
  ["phone", "light"],
] as const;

const STATES = [
  ["a scene on the start page", "/?scen=storvreten", isSceneReady],
  ["a kommun in English", "/?kommun=0181&sprak=en", waitForMap],
  ["a message about the address", "/?kartlaggning=stockholm-2017&kommun=0999", isMessageReady],
  ["a scene that does not exist", "/?scen=finns-inte", isMessageReady],
  ["a change looked at", "/ovning/forandring?andring=ejdervik-centrum", waitForMap],
  ["insecurity in one kommun", "/ovning/trygghet?kommun=9902", waitForMap],
] as readonly [string, string, (page: Page) => Promise<void>][];

test.each(
  STATES.flatMap(([name, path, isReady]) =>
    LOOKS.map(([size, colorScheme]) => [name, size, colorScheme, path, isReady] as const),
  ),
)(
  "%s has no violation that axe can find, at %s size in %s colours",
  async (_, size, colorScheme, path, isReady) => {
    const options = { viewport: SIZES[size], colorScheme, tolerated: TOLERATED };
    const page = await openPage(path, options);
    await isReady(page);
    await unfold(page);
    expect(await findViolations(page)).toEqual([]);
  },
);

test("axe does find a violation where there is one", async () => {
  const page = await openPage("/");
  await page.locator("#platser section").first().waitFor();
  await findRegionSelect(page).evaluate((select) => {
    select.closest("label")?.replaceWith(select);
  });
  expect(await findViolations(page)).toMatchObject([{ id: "select-name" }]);
});

test.each(["/?kommun=0126", "/?scen=storvreten", "/?kartlaggning=stockholm-2017"])(
  "the headings of %s form an outline: one first level, no level left out",
  async (path) => {
    const page = await openPage(path);
    await page.locator("#platser h3").first().waitFor();
    expect(await findOutlineFlaws(page)).toEqual([]);
  },
);

test("every control of an open scene is large enough for a finger on a phone", async () => {
  const page = await openPage("/?scen=storvreten", { viewport: PHONE, hasTouch: true });
  await isSceneReady(page);
  await waitForMap(page);
  expect(await findSmallTargets(page)).toEqual([]);
});

test("the page says what it is, and what its parts are", async () => {
  const page = await openPage("/");
  await waitForMap(page);
  await soon(() => page.title()).toBe("Scenkartan");
  await soon(() => page.getByRole("banner").count()).toBe(1);
  await soon(() => page.getByRole("main").count()).toBe(1);
  const readRegions = () =>
    page
      .locator("section[aria-label]")
      .evaluateAll((sections) => sections.map((section) => section.getAttribute("aria-label")));
  await soon(readRegions).toEqual([
    "Karta över öppna drogscener. Samma platser finns i listan.",
    "Kartläggning",
  ]);
});
