/** Fiction is unmistakable: every page of Övningslän says so, and no published page does. */

import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import { TESTED_PAGES } from "../../web/src/views/accessibility/tested.ts";
import { soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

const OF_OVNING = [
  "/?sprak=en",
  ...TESTED_PAGES.map(({ practice }) => practice),
  ...["/?kommun=9901", "/?scen=ejdervik-centrum", "/?kartlaggning=ovningslan-2021"],
];
const OF_PUBLISHED = [
  "/?sprak=en",
  ...TESTED_PAGES.map(({ published }) => published),
  ...["/?kommun=0126", "/?scen=storvreten", "/?kartlaggning=stockholm-2021"],
];
const tolerated = [/404 \(Not Found\)/];

test.each(OF_OVNING)("/ovning%s says that it is made up", async (path) => {
  const page = await openPage(`/ovning${path}`, { tolerated });
  const banner = page.locator("aside", { hasText: sv.fiction.label });
  await soon(() => banner.isVisible()).toBe(true);
  await soon(() => page.title()).toContain(sv.fiction.label);
});

test.each(OF_PUBLISHED)("%s says nothing of the kind", async (path) => {
  const page = await openPage(path, { tolerated });
  expect(await page.locator("aside").count()).toBe(0);
  expect(await page.title()).not.toContain(sv.fiction.label);
});
