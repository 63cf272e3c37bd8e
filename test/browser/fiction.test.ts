/** Fiction is unmistakable: every page of Övningslän says so, and no published page does. */

import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, startBrowser } from "./page.ts";

const { openMap, openPage } = startBrowser();

const PAGES = [
  "/",
  "/?sprak=en",
  "/nonsens",
  "/forandring",
  "/trygghet",
  "/metod",
  "/insatser",
  "/mal",
  "/data",
];
const OF_OVNING = ["/?kommun=9901", "/?scen=ejdervik-centrum", "/?kartlaggning=ovningslan-2021"];
const OF_PUBLISHED = ["/?kommun=0126", "/?scen=storvreten", "/?kartlaggning=stockholm-2021"];
const tolerated = [/404 \(Not Found\)/];

test.each([...PAGES, ...OF_OVNING])("/ovning%s says that it is made up", async (path) => {
  const page = await openPage(`/ovning${path}`, { tolerated });
  const banner = page.locator("aside", { hasText: sv.fiction.label });
  expect(await banner.isVisible()).toBe(true);
  expect(await page.title()).toContain(sv.fiction.label);
});

test.each([...PAGES, ...OF_PUBLISHED])("%s says nothing of the kind", async (path) => {
  const page = await openPage(path, { tolerated });
  expect(await page.locator("aside").count()).toBe(0);
  expect(await page.title()).not.toContain(sv.fiction.label);
});

test.each(
  (["light", "dark"] as const).flatMap((colorScheme) =>
    [DESKTOP, PHONE].flatMap((viewport) =>
      [
        "/",
        "/?kommun=9901",
        "/?scen=ejdervik-centrum",
        "/forandring?kommun=9901",
        "/trygghet?kommun=9902",
      ].map((path) => [path, viewport.width, colorScheme, viewport] as const),
    ),
  ),
)("/ovning%s at %i pixels in %s colours has no violation that axe can find", async (...given) => {
  const [path, , colorScheme, viewport] = given;
  const page = await openMap(`/ovning${path}`, { viewport, colorScheme });
  expect(await findViolations(page)).toEqual([]);
});
