/** The time line chooses the mapping, with the keyboard alone and by itself. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import {
  findMapping,
  findRegionSelect,
  findStateHeading,
  readAddress,
  readList,
  readMapping,
  readText,
  toPlain,
} from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import { PHONE, soon, startBrowser, waitForAnswers } from "./page.ts";

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
  const readNames = async () => {
    const names = await group
      .getByRole("radio")
      .evaluateAll((radios) => radios.map((radio) => radio.closest("label")?.textContent ?? ""));
    return names.map(toPlain);
  };
  await soon(readNames).toEqual([
    "2017, 48 scener",
    "2021, 64 scener, källor motsäger varandra",
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
  await waitForAnswers(page);
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

test("playing is one step that Back undoes, however far it went", async () => {
  const page = await openWithStoppedClock("/?kommun=0126");
  const steps = await page.evaluate(() => history.length);
  await findPlayButton(page, sv.timeline.play).click();
  for (const shown of ["stockholm-2017", "stockholm-2021", "stockholm-2023-11"]) {
    await soon(() => readShown(page)).toContain(shown);
    await page.clock.runFor(LONGER_THAN_A_STEP_MS);
  }
  await soon(() => readShown(page)).toContain("stockholm-2023-12");
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await soon(() => readAddress(page)).toBe("/?kommun=0126");
  await soon(() => readMapping(page)).toBe("stockholm-2023-12");
});

test("Back while playing leads to where the reader was and stays there", async () => {
  const page = await openWithStoppedClock("/?kartlaggning=stockholm-2021");
  await findPlayButton(page, sv.timeline.play).click();
  await page.clock.runFor(LONGER_THAN_A_STEP_MS);
  await soon(() => readShown(page)).toContain("stockholm-2023-11");
  await page.goBack();
  await findPlayButton(page, sv.timeline.play).waitFor();
  await page.clock.runFor(5 * LONGER_THAN_A_STEP_MS);
  await soon(() => readShown(page)).toBe("stockholm-2021: Läget 2021");
});

test("Space plays and pauses from the mappings, and nothing plays before it is asked to", async () => {
  const page = await openWithStoppedClock("/?kartlaggning=stockholm-2017");
  await page.clock.runFor(5 * LONGER_THAN_A_STEP_MS);
  expect(await readShown(page)).toContain("stockholm-2017");
  await findMapping(page, "stockholm-2017").focus();
  await page.keyboard.press("Space");
  await findPlayButton(page, sv.timeline.pause).waitFor();
  await page.clock.runFor(LONGER_THAN_A_STEP_MS);
  await soon(() => readShown(page)).toContain("stockholm-2021");
  await page.keyboard.press("Space");
  await findPlayButton(page, sv.timeline.play).waitFor();
});

test("the speed is in the address when it is not the usual one, and is kept to", async () => {
  const page = await openWithStoppedClock("/?kartlaggning=stockholm-2017");
  const speed = page.getByRole("combobox", { name: sv.timeline.speed });
  const steps = await page.evaluate(() => history.length);
  await speed.selectOption({ label: "2×" });
  await soon(() => readAddress(page)).toBe("/?kartlaggning=stockholm-2017&fart=dubbel");
  await findPlayButton(page, sv.timeline.play).click();
  await page.clock.runFor(LONGER_THAN_A_STEP_MS / 2);
  await soon(() => readShown(page)).toContain("stockholm-2021");
  await speed.selectOption({ label: "0,5×" });
  await page.clock.runFor(LONGER_THAN_A_STEP_MS);
  await soon(() => readShown(page)).toContain("stockholm-2021");
  await page.clock.runFor(LONGER_THAN_A_STEP_MS);
  await soon(() => readShown(page)).toContain("stockholm-2023-11");
  await speed.selectOption({ label: "1×" });
  await soon(() => readAddress(page)).toBe("/?kartlaggning=stockholm-2023-11");
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
});

/** Where the line lies at each mapping, and a height on it. */
async function findPlaces(page: Page) {
  await waitForAnswers(page);
  const drawing = page.getByRole("img", { name: sv.timeline.curve });
  const box = (await drawing.boundingBox()) ?? expect.fail("no line");
  const circles = drawing.locator("g > g > circle");
  const places = await circles.evaluateAll((all) =>
    all.map((circle) => circle.getBoundingClientRect()).map(({ x, width }) => x + width / 2),
  );
  return { places, height: box.y + 62 };
}

test("the handle is dragged with the mouse from mapping to mapping, in one step that Back undoes", async () => {
  const page = await openPage("/");
  await findMapping(page, "stockholm-2017").waitFor({ state: "attached" });
  const { places, height } = await findPlaces(page);
  const [first, second, , last] = places as [number, number, number, number];
  const steps = await page.evaluate(() => history.length);
  await page.mouse.move(last, height);
  await page.mouse.down();
  await page.mouse.move(second + 60, height, { steps: 5 });
  await soon(() => readMapping(page)).toBe("stockholm-2021");
  await page.mouse.move(first - 40, height - 100, { steps: 5 });
  await soon(() => readText(findStateHeading(page))).toBe(FIRST.heading);
  await page.mouse.up();
  await page.mouse.move(last, height);
  await soon(() => readMapping(page)).toBe("stockholm-2017");
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  await page.goBack();
  await soon(() => readAddress(page)).toBe("/");
});

test("a finger drags the handle without scrolling the page", async () => {
  const page = await openPage("/", { viewport: PHONE, hasTouch: true });
  await findMapping(page, "stockholm-2017").waitFor({ state: "attached" });
  const { places, height } = await findPlaces(page);
  const finger = await page.context().newCDPSession(page);
  const touch = (type: string, x?: number) =>
    finger.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: x === undefined ? [] : [{ x, y: height }],
    } as Parameters<typeof finger.send<"Input.dispatchTouchEvent">>[1]);
  await touch("touchStart", places[3]);
  for (const share of [0.75, 0.5, 0.25, 0]) {
    await touch("touchMove", (places[0] ?? 0) + share * ((places[3] ?? 0) - (places[0] ?? 0)));
  }
  await soon(() => readText(findStateHeading(page))).toBe(FIRST.heading);
  await touch("touchEnd");
  expect(await page.evaluate(() => window.scrollX + window.scrollY)).toBe(0);
});

test.each([
  ["no-preference", (seconds: number) => seconds > 0],
  ["reduce", (seconds: number) => seconds === 0],
] as const)("where motion is %s the handle glides or stands", async (reducedMotion, isRight) => {
  const page = await openPage("/", { reducedMotion });
  const handle = page.getByRole("img", { name: sv.timeline.curve }).locator("> circle");
  const glides = await handle.evaluate((circle) => getComputedStyle(circle).transitionDuration);
  expect(isRight(Number.parseFloat(glides)), glides).toBe(true);
});

test.each([
  [
    "/",
    [
      "2021: källor motsäger varandra",
      "11 stadsdelsförvaltningar i Stockholms stad, 2021 »11 av 13 stadsdelsförvaltningar« Länsstyrelsen Stockholm",
      "11 öppna drogscener i Stockholms stad, 2021 »64 … och 11 av dem ligger i Stockholm stad«",
      "mars 2022: citerat antal, ingen kartläggning",
      "59 öppna drogscener, mars 2022 »en av 59 platser«",
    ],
  ],
  [
    "/ovning",
    [
      "oktober 2022: källor motsäger varandra",
      "61 öppna drogscener, okt. 2022",
      "59 öppna drogscener, okt. 2022 »59 platser«",
    ],
  ],
])("on %s the signs of the line are told in words to the keyboard", async (path, words) => {
  const page = await openPage(path);
  const button = page.getByRole("button", { name: /^Om talen/ });
  await soon(() => button.getAttribute("aria-expanded")).toBe("false");
  await button.press("Enter");
  await soon(() => button.getAttribute("aria-expanded")).toBe("true");
  const notes = page.locator(`[id="${await button.getAttribute("aria-controls")}"]`);
  for (const each of words) await soon(() => readText(notes)).toContain(each);
  expect(await findViolations(page)).toEqual([]);
  await button.press("Enter");
  await notes.waitFor({ state: "hidden" });
});

test("a press on a sign opens its words, and chooses no mapping", async () => {
  const page = await openPage("/", { viewport: PHONE, hasTouch: true });
  await page.locator("svg [data-notes]").last().tap();
  const line = page.getByRole("region", { name: sv.timeline.label });
  await line.getByText("»en av 59 platser«").waitFor();
  expect(readAddress(page)).toBe("/");
});

/** A county that was mapped each year since 2009. */
async function addMappings(page: Page): Promise<void> {
  await page.route("**/api/v1/snapshots", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { items: Record<string, unknown>[] };
    const earlier = Array.from({ length: 10 }, (_, index) => ({
      ...body.items[0],
      snapshotId: `ovningslan-${2009 + index}`,
      stateOf: `${2009 + index}-10`,
      stateOfFrom: `${2009 + index}-10-01`,
      stateOfTo: `${2009 + index}-10-31`,
    }));
    await route.fulfill({
      response: answer,
      json: { ...body, items: [...earlier, ...body.items] },
    });
  });
}

test("with fifteen mappings on a phone the row scrolls, and the chosen one is in sight", async () => {
  const page = await openPage("/ovning", { viewport: PHONE, hasTouch: true, prepare: addMappings });
  const chosen = page.locator("label", { has: page.locator("input[name=kartlaggning]:checked") });
  await chosen.waitFor();
  const isInSight = () =>
    chosen.evaluate((chip) => {
      const { left, right, width } = chip.getBoundingClientRect();
      return left >= 0 && right <= window.innerWidth && width >= 44;
    });
  await soon(isInSight).toBe(true);
  await findMapping(page, "ovningslan-2023").focus();
  for (const id of ["ovningslan-2022", "ovningslan-2021", "ovningslan-2020", "ovningslan-2019"]) {
    await page.keyboard.press("ArrowLeft");
    await soon(() => readMapping(page)).toBe(id);
    await soon(isInSight).toBe(true);
  }
  const line = page.getByRole("region", { name: sv.timeline.label });
  await soon(() => line.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
    0,
  );
});

test("the line shows the mappings of the county whatever part of it is chosen", async () => {
  const page = await openPage("/?kommun=0126");
  await findRegionSelect(page).waitFor();
  await soon(() => page.locator("input[name=kartlaggning]").count()).toBe(4);
});
