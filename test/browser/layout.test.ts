/** The page fits every width, and follows what the reader's system asks for. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import { findMapping, findRegionSelect, readAddress, readList } from "./explorer.ts";
import { findOverflow } from "./find-overflow.ts";
import { toScreen, toView } from "./map-view.ts";
import { PHONE, soon, startBrowser, waitForAnswers, waitForMap } from "./page.ts";
import { findColor, findCommonColor, measureContrast, readColor, takePicture } from "./picture.ts";
import { unfold } from "./tested-pages.ts";

const { openMap, openPage } = startBrowser();

const NARROW = [
  ["320 pixels", { width: 320, height: 640 }, 1],
  ["a desk enlarged to 400 %", { width: 320, height: 256 }, 4],
  ["a phone", PHONE, 3],
  ["a desk enlarged to 200 %", { width: 720, height: 450 }, 2],
  ["just under two columns", { width: 899, height: 700 }, 1],
  ["just two columns", { width: 900, height: 700 }, 1],
  ["a low desk", { width: 1280, height: 480 }, 1],
] as const;

test.each(NARROW)("nothing has to be scrolled sideways on %s", async (_, viewport, scale) => {
  const page = await openPage("/?sprak=en", { viewport, deviceScaleFactor: scale });
  await page.locator("#platser h3").first().waitFor();
  await waitForAnswers(page);
  await soon(() => findOverflow(page)).toEqual([]);
  await unfold(page);
  await soon(() => findOverflow(page)).toEqual([]);
  await page.locator("#rad-ullerudsbacken-brunskogsbacken").click();
  await page.locator("article h2").waitFor();
  await soon(() => findOverflow(page)).toEqual([]);
});

test.each(
  ["", "/ovning"].flatMap((edition) =>
    ["/insatser", "/mal", "/data", "/data?sprak=en"].map((path) => edition + path),
  ),
)("nothing of %s has to be scrolled sideways at 320 pixels, folded or not", async (path) => {
  const page = await openPage(path, { viewport: { width: 320, height: 640 } });
  await page.locator("main table").last().waitFor();
  if (path.includes("data")) await page.locator("#egenskaper ~ table").last().waitFor();
  await unfold(page);
  await soon(() => findOverflow(page)).toEqual([]);
});

test.each([
  ["a phone", "/", PHONE],
  ["a desk", "/", { width: 1440, height: 900 }],
  ["320 pixels", "/", { width: 320, height: 640 }],
  ["320 pixels, five of them", "/ovning", { width: 320, height: 640 }],
])("the mappings on the time line do not cover each other on %s", async (_, path, viewport) => {
  const page = await openPage(path, { viewport });
  const chips = page.locator("label:has(input[name=kartlaggning])");
  await chips.first().waitFor();
  await waitForAnswers(page);
  const boxes = await chips.evaluateAll((labels) =>
    labels.map((label) => label.getBoundingClientRect()).map(({ left, right }) => [left, right]),
  );
  for (const [index, [left]] of boxes.slice(1).entries()) {
    expect(left).toBeGreaterThanOrEqual(boxes[index]?.[1] as number);
  }
});

test("a phone shows the map first, then the time line, then the column, and no scrolling within", async () => {
  const page = await openMap("/", { viewport: PHONE });
  const tops = await Promise.all(
    [".maplibregl-map", "input[name=kartlaggning]", "main"].map(
      async (part) => (await page.locator(part).first().boundingBox())?.y ?? 0,
    ),
  );
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  const column = await page
    .locator("main")
    .evaluate((main) => main.scrollHeight - main.clientHeight);
  expect(column).toBe(0);
});

test("on a desk the column scrolls and the map stays", async () => {
  const page = await openMap("/");
  await page.locator("#rad-storvreten").scrollIntoViewIfNeeded();
  await soon(() => page.locator("main").evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(
    100,
  );
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

/** Where the map's scale stands, which tells how near it is; a stopped clock stops it too. */
const readScale = (page: Page) => page.locator(".maplibregl-ctrl-scale").textContent();

test.each([
  ["at once for readers who asked for no motion", "reduce", true],
  ["gliding for others", "no-preference", false],
] as const)("a new area is shown %s", async (_, reducedMotion, isAtOnce) => {
  const page = await openMap("/", {
    reducedMotion,
    prepare: (page) => page.clock.install({ time: "2026-01-01T00:00:00Z" }),
  });
  await page.clock.pauseAt("2026-01-01T01:00:00Z");
  const before = await readScale(page);
  await findRegionSelect(page).selectOption("0182");
  await soon(async () => {
    await page.clock.runFor(1);
    return readAddress(page);
  }).toBe("/?kommun=0182");
  await page.clock.runFor(32);
  if (isAtOnce) await soon(() => readScale(page)).not.toBe(before);
  const soonAfter = await readScale(page);
  await soon(async () => {
    await page.clock.runFor(3000);
    return readScale(page);
  }).not.toBe(before);
  await page.clock.runFor(3000);
  const after = await readScale(page);
  expect(soonAfter === after).toBe(isAtOnce);
});

test("nothing moves by itself for readers who asked for no motion", async () => {
  const page = await openPage("/", { reducedMotion: "reduce" });
  await waitForAnswers(page);
  const moving = await page.locator("*").evaluateAll(
    (elements) =>
      elements.filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return Number.parseFloat(transitionDuration) > 0 || animationName !== "none";
      }).length,
  );
  expect(moving).toBe(0);
});

test.each(["light", "dark"] as const)(
  "with forced colours, %s, the map is drawn and the chosen mapping stands out",
  async (colorScheme) => {
    const view = `vy=${toView([19, 59.25], 8)}`;
    const page = await openMap(`/?${view}`, { forcedColors: "active", colorScheme });
    const sea = await takePicture(page, await toScreen(page, [19.8, 58.9]), 4);
    const land = await takePicture(page, await toScreen(page, [18.25, 59.62]), 4);
    expect(findCommonColor(sea)).toEqual(await readColor(page, "--water"));
    expect(findCommonColor(land)).toEqual(await readColor(page, "--land"));
    const readChip = async (snapshotId: string) => {
      const chip = page.locator("label", { has: findMapping(page, snapshotId) });
      const { x, y } = (await chip.boundingBox()) ?? expect.fail("no chip");
      return findCommonColor(await takePicture(page, [x + 8, y + 8], 3));
    };
    const chosen = await readChip("stockholm-2023-12");
    const other = await readChip("stockholm-2021");
    expect(measureContrast(chosen, other)).toBeGreaterThan(150);
  },
);

test("with forced colours the ring around the chosen place is still drawn", async () => {
  const view = `vy=${toView([18.149, 59.218], 12)}`;
  const page = await openMap(`/?scen=skogas-c&${view}`, { forcedColors: "active" });
  const ink = await readColor(page, "--ink");
  const place = await toScreen(page, [18.149, 59.218]);
  await soon(
    async () => findColor(await takePicture(page, place, 20), ink, 40).length,
  ).toBeGreaterThan(60);
});

test("paper gets the list and the figures without map, time line and buttons to press", async () => {
  const page = await openMap("/");
  const listed = await readList(page);
  await page.emulateMedia({ media: "print" });
  await soon(() => page.locator(".maplibregl-map").isVisible()).toBe(false);
  await soon(() => findMapping(page, "stockholm-2017").isVisible()).toBe(false);
  await soon(() => page.getByText(sv.app.skipToList).isVisible()).toBe(false);
  await soon(() => page.locator("#laget").isVisible()).toBe(true);
  for (const id of Object.values(listed).flat()) {
    await page.locator(`#rad-${id}`).waitFor();
  }
  // Nothing scrolls within: all of it reaches the paper.
  const readHidden = () =>
    page.locator("main").evaluate((main) => main.scrollHeight - main.clientHeight);
  await soon(readHidden).toBe(0);
  await page.emulateMedia({ media: "screen" });
  await waitForMap(page);
});
