/** What is on the screen before the map library is, and that nothing jumps when the map takes over. */

import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { findRow, readList } from "./explorer.ts";
import { findCanvas } from "./map-view.ts";
import {
  DESKTOP,
  type PageOptions,
  PHONE,
  soon,
  startBrowser,
  waitForAnswers,
  waitForDrawing,
  waitForMap,
} from "./page.ts";
import { findColor, findCommonColor, type Point, readColor, takePicture } from "./picture.ts";

const { openPage } = startBrowser();

/** The still picture that stands where the map will be. */
const findStill = (page: Page) => page.locator("[data-first-view] svg");

/** What the library is: the scripts that no list waits for. */
const MAP_SCRIPT = /\/assets\/(worded-scene-map|change-map|compare-maps)-[^/]*\.js$/;

/** A page whose map library is held back until `release` is called. */
async function openHeld(path: string, options: PageOptions = {}) {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const page = await openPage(path, {
    ...options,
    prepare: (page) =>
      page.route(MAP_SCRIPT, async (route: Route) => {
        await held;
        await route.continue();
      }),
  });
  await findStill(page).first().waitFor();
  // Scenes and ground come when they come, and move the view.
  await waitForAnswers(page, MAP_SCRIPT);
  return { page, release };
}

/** Where a scene's sign stands in the still picture, in pixels of the page. */
async function readSign(page: Page, sceneId: string): Promise<Point> {
  const box = await page.locator(`[data-sign="${sceneId}"]`).boundingBox();
  if (box === null) throw new Error(`no sign of ${sceneId}`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** The middle of what has a colour near a point of the page. */
async function findMiddle(page: Page, near: Point, color: string): Promise<Point> {
  const reach = 11;
  const found = findColor(await takePicture(page, near, reach), await readColor(page, color), 40);
  // In the corners may be a ring around the sign, or the first letter of its name.
  const points = found.filter(([x, y]) => Math.hypot(x - reach, y - reach) < reach);
  expect(points.length).toBeGreaterThan(20);
  const average = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length - reach;
  return [Math.round(near[0]) + average(0), Math.round(near[1]) + average(1)];
}

const SIGNS = [
  ["/", DESKTOP, "skogas-c", "--lost"],
  ["/", PHONE, "skogas-c", "--lost"],
  ["/?kartlaggning=stockholm-2023-11&kommun=0126", DESKTOP, "skogas-c", "--accent"],
  ["/?scen=fisksatra-torg", DESKTOP, "fisksatra-torg", "--lost"],
  ["/?vy=11/59.25/18.1", PHONE, "skogas-c", "--lost"],
  ["/forandring", DESKTOP, "skogas-c", "--lost"],
  ["/forandring", PHONE, "skogas-c", "--lost"],
  ["/forandring?andring=skogas-c", DESKTOP, "skogas-c", "--lost"],
] as const;

test.each(SIGNS)(
  "on %s, %o the sign of %s stays where it was",
  async (path, viewport, id, color) => {
    const { page, release } = await openHeld(path, { viewport });
    const sign = await readSign(page, id);
    const [stillX, stillY] = await findMiddle(page, sign, color);
    release();
    await findStill(page).waitFor({ state: "detached" });
    await waitForMap(page);
    const [drawnX, drawnY] = await findMiddle(page, sign, color);
    expect(Math.abs(drawnX - stillX)).toBeLessThan(1);
    expect(Math.abs(drawnY - stillY)).toBeLessThan(1);
  },
);

test("the still picture has the land, the sea and the colours of the theme", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const { page, release } = await openHeld("/?vy=8/59.25/19", { colorScheme });
    const box = await findStill(page).boundingBox();
    if (box === null) throw new Error("no picture");
    const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
    const look = async ([x, y]: Point) =>
      findCommonColor(await takePicture(page, [middle[0] + x, middle[1] + y], 4));
    const [inland, openSea]: Point[] = [
      [-273, -134],
      [291, 124],
    ];
    await soon(() => look(inland as Point)).toEqual(await readColor(page, "--land"));
    await soon(() => look(openSea as Point)).toEqual(await readColor(page, "--water"));
    release();
    await findStill(page).waitFor({ state: "detached" });
    await waitForMap(page);
    expect(await look(inland as Point)).toEqual(await readColor(page, "--land"));
    expect(await look(openSea as Point)).toEqual(await readColor(page, "--water"));
  }
});

test("the still picture follows the size of the window, and so does the map after it", async () => {
  const { page, release } = await openHeld("/");
  await page.setViewportSize({ width: 1100, height: 700 });
  const width = async () => (await findStill(page).boundingBox())?.width;
  await soon(width).toBe(1100 - 420);
  await waitForDrawing(page);
  const sign = await readSign(page, "skogas-c");
  const [stillX, stillY] = await findMiddle(page, sign, "--lost");
  release();
  await findStill(page).waitFor({ state: "detached" });
  await waitForMap(page);
  const [drawnX, drawnY] = await findMiddle(page, sign, "--lost");
  expect(Math.hypot(drawnX - stillX, drawnY - stillY)).toBeLessThan(1);
});

/** Ground in the middle of the map, and the colour of its outline. */
const OUTLINES = [
  ["/ovning?vy=15/61.9665/19.31525", "--accent"],
  ["/ovning/forandring?vy=15/61.9665/19.31525", "--accent"],
  ["/ovning/forandring?vy=15/62.0915/19.2981", "--gained"],
] as const;

test.each(OUTLINES)(
  "on %s ground has its outline in %s where the map draws it",
  async (path, name) => {
    const { page, release } = await openHeld(path);
    const box = (await findStill(page).boundingBox()) ?? expect.fail("no picture");
    const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
    const color = await readColor(page, name);
    const readExtent = async () => {
      const points = findColor(await takePicture(page, middle, 105), color, 30);
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    };
    const still = await readExtent();
    release();
    await findStill(page).waitFor({ state: "detached" });
    await waitForMap(page);
    const drawn = await readExtent();
    expect(Math.min(...still.slice(0, 2))).toBeGreaterThan(0);
    for (const [index, edge] of still.entries())
      expect(Math.abs(edge - (drawn[index] as number))).toBeLessThanOrEqual(1);
  },
);

test("every scene that is listed with a place has its sign in the still picture", async () => {
  const { page, release } = await openHeld("/ovning");
  const listed = Object.values(await readList(page)).flat();
  const signs = page.locator("[data-sign]");
  expect(listed.length).toBeGreaterThan(50);
  expect(
    await signs.evaluateAll((all) => all.map((sign) => sign.getAttribute("data-sign")).sort()),
  ).toEqual([...listed].sort());
  release();
  await findStill(page).waitFor({ state: "detached" });
});

test("every change that is listed with a place has its sign, and its ground is drawn", async () => {
  const { page, release } = await openHeld("/ovning/forandring");
  const listed = await page
    .locator("tr[id^=andring-]")
    .evaluateAll((rows) => rows.map(({ id }) => id.replace("andring-", "")).sort());
  const drawn = () =>
    page
      .locator("[data-sign]")
      .evaluateAll((all) => all.map((sign) => sign.getAttribute("data-sign")).sort());
  expect(listed.length).toBeGreaterThan(50);
  await soon(drawn).toEqual(listed);
  for (const part of ["kept", "lost", "gained"])
    await soon(() => page.locator(`[data-part=${part}] path`).first().getAttribute("d")).toMatch(
      /^M/,
    );
  release();
  await findStill(page).waitFor({ state: "detached" });
});

test("what is hidden on the map of a change is hidden in its still picture, but for what is chosen", async () => {
  const path =
    "/ovning/forandring?dolj=upphorda,lamnad&andring=plankgatan-bjornbarsgranden-tarnsund";
  const { page, release } = await openHeld(path);
  const sign = (changeId: string) => page.locator(`[data-sign="${changeId}"]`);
  await sign("ejdervik-centrum").waitFor({ state: "attached" });
  expect(await sign("plankgatan-bjornbarsgranden-tarnsund").count()).toBe(1);
  expect(await sign("ostanvindsvagen-repslagarstigen-masholma").count()).toBe(0);
  expect(await page.locator("[data-part=lost] path").first().getAttribute("d")).toBe("");
  release();
  await findStill(page).waitFor({ state: "detached" });
});

test.each(["svep", "sida"])(
  "both mappings have their still picture when jamfor is %s",
  async (look) => {
    const { page, release } = await openHeld(`/ovning/forandring?jamfor=${look}`);
    await soon(() => findStill(page).count()).toBe(2);
    const [before, after] = await Promise.all(
      [0, 1].map((index) => findStill(page).nth(index).locator("[data-sign]").count()),
    );
    expect(before).toBeGreaterThan(50);
    expect(after).toBeGreaterThan(50);
    release();
    await soon(() => findStill(page).count()).toBe(0);
    await soon(() => findCanvas(page).count()).toBe(2);
  },
);

test("a reader who moves the map before it is drawn sees the map", async () => {
  const { page, release } = await openHeld("/");
  release();
  const canvas = findCanvas(page);
  await canvas.waitFor({ state: "attached" });
  await canvas.focus();
  await page.keyboard.press("ArrowRight");
  await findStill(page).waitFor({ state: "detached" });
  await waitForMap(page);
});

test("the list can be read and pressed while the map library is on its way", async () => {
  const { page, release } = await openHeld("/");
  await findRow(page, "skogas-c").click();
  await page.locator("article h2").waitFor();
  release();
  await waitForMap(page);
});
