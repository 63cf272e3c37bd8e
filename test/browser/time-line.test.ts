/** The time line chooses the mapping, with the keyboard alone and by itself. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import {
  findMapping,
  findStateHeading,
  readAddress,
  readList,
  readMapping,
  readText,
} from "./explorer.ts";
import { soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

/** Everything that has to follow the chosen mapping. */
async function readState(page: Page) {
  const list = await readList(page);
  return {
    address: readAddress(page),
    heading: await readText(findStateHeading(page)),
    scenes: await readText(page.locator("section[aria-labelledby=laget] dl > div").first()),
    active: list[sv.list.active]?.length,
    ceased: list[sv.list.ceased]?.length,
    focused: await page.evaluate(() => (document.activeElement as HTMLInputElement).value),
  };
}

const NOVEMBER = {
  address: "/?kartlaggning=stockholm-2023-11",
  heading: "Läget i november 2023",
  scenes: "öppna drogscener 63 Polismyndigheten, nov. 2023",
  active: 14,
  ceased: 1,
  focused: "stockholm-2023-11",
};
const DECEMBER = {
  address: "/",
  heading: "Läget i december 2023",
  scenes: "öppna drogscener 53 Länsstyrelsen Stockholm, 20 feb. 2024",
  active: 4,
  ceased: 10,
  focused: "stockholm-2023-12",
};
const FIRST = {
  address: "/?kartlaggning=stockholm-2017",
  heading: "Läget 2017",
  scenes: "öppna drogscener 48 Nyheter24, odaterad",
  active: 0,
  ceased: 0,
  focused: "stockholm-2017",
};

test("arrows, Home and End choose a mapping; heading, figures, list and address follow", async () => {
  const page = await openPage("/");
  await findMapping(page, "stockholm-2023-12").focus();
  await page.keyboard.press("ArrowLeft");
  await soon(() => readState(page)).toEqual(NOVEMBER);
  await page.keyboard.press("Home");
  await soon(() => readState(page)).toEqual(FIRST);
  await page.keyboard.press("ArrowRight");
  await soon(() => readState(page)).toMatchObject({
    address: "/?kartlaggning=stockholm-2021",
    heading: "Läget 2021",
    active: 2,
  });
  await page.keyboard.press("End");
  await soon(() => readState(page)).toEqual(DECEMBER);
});

test("a mapping is called by its date and its published number", async () => {
  const page = await openPage("/");
  const group = page.getByRole("group", { name: sv.timeline.label });
  const names = await group
    .getByRole("radio")
    .evaluateAll((radios) => radios.map((radio) => radio.closest("label")?.textContent));
  expect(names.map((name) => name?.replace(/\s+/g, " "))).toEqual([
    "2017, 48 scener",
    "2021, 64 scener",
    "nov. 2023, 63 scener",
    "dec. 2023, 53 scener",
  ]);
});

test("a mapping can be chosen with the mouse", async () => {
  const page = await openPage("/");
  await page.locator("label", { has: findMapping(page, "stockholm-2023-11") }).click();
  await soon(() => readText(findStateHeading(page))).toBe(NOVEMBER.heading);
});

const findPlayButton = (page: Page, words: string) =>
  page.getByRole("button", { name: words, exact: true });

/** A page whose clock stands still until a test winds it. */
async function openWithStoppedClock(path: string) {
  const page = await openPage(path, {
    prepare: (page) => page.clock.install({ time: "2026-01-01T00:00:00Z" }),
  });
  await page.locator("#platser section").first().waitFor();
  await page.clock.pauseAt("2026-01-01T01:00:00Z");
  return page;
}

/** The mapping that the page shows, once what does not wait for the clock has happened. */
async function readShown(page: Page): Promise<string> {
  await page.clock.runFor(1);
  return `${await readMapping(page)}: ${await readText(findStateHeading(page))}`;
}

const LONGER_THAN_A_STEP_MS = 2000;

test("Play shows one mapping after another from the first, and stops at the last", async () => {
  const page = await openWithStoppedClock("/");
  await findPlayButton(page, sv.timeline.play).click();
  await soon(() => readShown(page)).toBe("stockholm-2017: Läget 2017");
  for (const shown of [
    "stockholm-2021: Läget 2021",
    "stockholm-2023-11: Läget i november 2023",
    "stockholm-2023-12: Läget i december 2023",
  ]) {
    await findPlayButton(page, sv.timeline.pause).waitFor();
    await page.clock.runFor(LONGER_THAN_A_STEP_MS);
    await soon(() => readShown(page)).toBe(shown);
  }
  await findPlayButton(page, sv.timeline.play).waitFor();
  await page.clock.runFor(5 * LONGER_THAN_A_STEP_MS);
  expect(await readShown(page)).toBe("stockholm-2023-12: Läget i december 2023");
});

test("Pause stays where it is, and so does choosing a mapping while it plays", async () => {
  const page = await openWithStoppedClock("/?kartlaggning=stockholm-2017");
  await findPlayButton(page, sv.timeline.play).click();
  await findPlayButton(page, sv.timeline.pause).click();
  await page.clock.runFor(5 * LONGER_THAN_A_STEP_MS);
  expect(await readShown(page)).toBe("stockholm-2017: Läget 2017");
  await findPlayButton(page, sv.timeline.play).click();
  await findMapping(page, "stockholm-2021").focus();
  await page.keyboard.press("Home");
  await findPlayButton(page, sv.timeline.play).waitFor();
  await page.clock.runFor(5 * LONGER_THAN_A_STEP_MS);
  expect(await readShown(page)).toBe("stockholm-2017: Läget 2017");
});
