/** Without a mouse the map tells what it shows, thing by thing; pointing is the same in list and map. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/map/sv.ts";
import { sv as site } from "../../web/src/text/sv.ts";
import { findRow, findSceneHeading, readAddress, readText, toPlain } from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import { focusMap, readCard, readSaid } from "./map-parts.ts";
import { findCanvas, type LonLat, toScreen, toView } from "./map-view.ts";
import { PHONE, soon, startBrowser, waitForAnswers, waitForMap } from "./page.ts";
import { findColor, readColor, takePicture } from "./picture.ts";

const { openMap } = startBrowser();

const WHOLE_COUNTY = `vy=${toView([18.04, 59.36], 9.5)}`;
const FISKSATRA: LonLat = [18.256, 59.292];
/** A town with half a dozen scenes. */
const LOMVIK = `vy=${toView([19.156, 62.0155], 14.2)}`;

interface Scene {
  readonly id: string;
  readonly geometry: { readonly coordinates: LonLat } | null;
  readonly properties: { readonly name: string; readonly kommun: string };
}

async function fetchPlaced(page: Page): Promise<Scene[]> {
  const answer = await page.request.get("/api/v1/scenes?include=earlier");
  const { features } = (await answer.json()) as { features: Scene[] };
  return features.filter(({ geometry }) => geometry !== null);
}

/** Presses a key and tells what is said then. */
async function pressAndListen(page: Page, key: string): Promise<string> {
  const before = await readSaid(page);
  await page.keyboard.press(key);
  let said = before;
  await soon(async () => {
    said = await readSaid(page);
    return said;
  }).not.toBe(before);
  return said;
}

test("N leads through everything that is drawn from west to east, names it, and begins anew", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const scenes = (await fetchPlaced(page)).filter(({ id }) => id !== undefined);
  const rows = new Set(
    await page.locator("#platser li > button").evaluateAll((all) => all.map(({ id }) => id)),
  );
  const inOrder = scenes
    .filter(({ id }) => rows.has(`rad-${id}`))
    .sort((a, b) => (a.geometry?.coordinates[0] ?? 0) - (b.geometry?.coordinates[0] ?? 0));
  await focusMap(page);
  for (const [index, { properties }] of inOrder.entries()) {
    const said = await pressAndListen(page, index % 2 === 0 ? "n" : "PageDown");
    expect(said.startsWith(`${properties.name}, `), `${said} for ${properties.name}`).toBe(true);
    expect(said).toContain(
      `, ${properties.kommun}. ${index + 1} av ${inOrder.length} i kartbilden`,
    );
  }
  expect(inOrder.length).toBe(14);
  const first = inOrder[0] as Scene;
  expect(await pressAndListen(page, "n")).toContain(first.properties.name);
  expect(await pressAndListen(page, "p")).toContain((inOrder.at(-1) as Scene).properties.name);
});

test("P leads back the same way, and the card says what the voice says", async () => {
  const page = await openMap(`/ovning?${LOMVIK}`);
  await focusMap(page);
  const forward: string[] = [];
  for (const _ of [1, 2, 3]) forward.push(await pressAndListen(page, "n"));
  expect(new Set(forward).size).toBe(3);
  expect(await pressAndListen(page, "PageUp")).toBe(forward[1]);
  expect(await pressAndListen(page, "p")).toBe(forward[0]);
  const [name = "", status = "", kommun = ""] = (forward[0] as string).split(
    /, (?=Aktiv|Upphörd)|, (?=\S+\. \d)|\. \d/,
  );
  for (const words of [name, status, kommun]) await soon(() => readCard(page)).toContain(words);
  await soon(() => readCard(page)).toMatch(/Kartlagd yta, [\d ]+ m²|Osäkert läge|Yta beskriven/);
});

test.each([
  ["/", WHOLE_COUNTY],
  ["/ovning", LOMVIK],
])("on %s Enter opens the scene that the keyboard is at", async (path, view) => {
  const page = await openMap(`${path}?${view}`);
  await focusMap(page);
  const said = await pressAndListen(page, "n");
  await page.keyboard.press("Enter");
  await findSceneHeading(page).waitFor();
  const name = await readText(findSceneHeading(page));
  expect(said.startsWith(`${name}, `), `${said} / ${name}`).toBe(true);
});

test("Enter opens nothing before a scene is chosen, and nothing after Escape", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const start = readAddress(page);
  await focusMap(page);
  await page.keyboard.press("Enter");
  await pressAndListen(page, "n");
  await soon(() => readCard(page)).not.toBe("");
  await page.keyboard.press("Escape");
  await soon(() => readCard(page)).toBe("");
  await page.keyboard.press("Enter");
  // Escape has left the scene, not the place among the scenes.
  expect(await pressAndListen(page, "n")).toContain("2 av 14");
  expect(readAddress(page)).toBe(start);
});

test("where nothing is in view a key says so, to eye and ear", async () => {
  const page = await openMap(`/?vy=${toView([19.5, 58.6], 12)}`);
  await focusMap(page);
  expect(await pressAndListen(page, "n")).toBe(sv.place.nothing);
  await page.locator(".maplibregl-map").getByText(sv.place.nothing).waitFor();
});

test("the letters belong to the map alone", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const before = await readSaid(page);
  await findRow(page, "dalen").focus();
  for (const key of ["n", "p", "m", "r", "c", "?"]) await page.keyboard.press(key);
  await page.keyboard.press("Control+m");
  // A tool would have to be fetched first.
  await waitForAnswers(page);
  expect(await readSaid(page)).toBe(before);
  expect(await page.getByRole("dialog").count()).toBe(0);
  for (const title of Object.values(sv.tools.title)) {
    expect(await page.getByRole("region", { name: title }).count()).toBe(0);
  }
});

test("a screen reader hands the map its keys, and is told which to begin with", async () => {
  const page = await openMap("/");
  const map = page.getByRole("application", { name: site.map.label });
  expect(await map.evaluate(({ tagName }) => tagName)).toBe("CANVAS");
  const hint = await map.getAttribute("aria-describedby");
  await soon(() => page.locator(`[id="${hint}"]`).textContent()).toBe(sv.keys.hint);
  await focusMap(page);
  await page.keyboard.press("ArrowRight");
  await soon(() => page.getByText(sv.keys.hint).isVisible()).toBe(true);
});

test.each(["/", "/ovning/forandring"])(
  "on %s the question mark shows the keys, and closing leads back to the map",
  async (path) => {
    const page = await openMap(path);
    await focusMap(page);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog", { name: sv.keys.title });
    await dialog.waitFor();
    await soon(() => readText(dialog)).toContain(sv.keys.meaning.next);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe("CANVAS");
  },
);

test("north stays up whatever keys are pressed", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const lost = await readColor(page, "--lost");
  await focusMap(page);
  for (const key of ["Shift+ArrowRight", "Shift+ArrowUp"]) await page.keyboard.press(key);
  await waitForMap(page);
  const picture = await takePicture(page, await toScreen(page, FISKSATRA), 11);
  expect(findColor(picture, lost, 40).length).toBeGreaterThan(20);
});

/** Points of a ring in ink around a place. */
async function countRing(page: Page, place: LonLat): Promise<number> {
  await waitForMap(page);
  const picture = await takePicture(page, await toScreen(page, place), 20);
  const ink = await readColor(page, "--ink");
  const ring = findColor(picture, ink, 40).filter(
    ([x, y]) => Math.abs(Math.hypot(x - 20, y - 20) - 15.5) < 2.5,
  );
  return new Set(ring.map(([x, y]) => Math.round(Math.atan2(y - 20, x - 20) * 4))).size;
}

/** Longer than a card stays by itself. */
const waitOutGrace = () => new Promise((resolve) => setTimeout(resolve, 1200));

test("mouse on the map, mouse on the row and focus on the row show the same", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const row = findRow(page, "fisksatra-torg");
  const isMarked = () => row.evaluate((button) => "pointed" in (button as HTMLElement).dataset);
  const [x, y] = await toScreen(page, FISKSATRA);
  await page.mouse.move(x, y);
  const card = "Fisksätra torg Upphörd Nacka Osäkert läge: någonstans inom 500 m";
  await soon(() => readCard(page)).toBe(card);
  await soon(isMarked).toBe(true);
  await soon(() => countRing(page, FISKSATRA)).toBeGreaterThan(18);
  await page.mouse.move(x, y - 200);
  await soon(() => readCard(page)).toBe("");
  await soon(isMarked).toBe(false);
  await soon(() => countRing(page, FISKSATRA)).toBeLessThan(10);
  await row.hover();
  await soon(() => readCard(page)).toBe(card);
  await soon(() => countRing(page, FISKSATRA)).toBeGreaterThan(18);
  await page.mouse.move(700, 20);
  await soon(() => readCard(page)).toBe("");
  await row.focus();
  await soon(() => readCard(page)).toBe(card);
  await soon(isMarked).toBe(true);
  await page.keyboard.press("Tab");
  await soon(() => readCard(page)).not.toBe(card);
});

test("Förändring marks row and ground alike", async () => {
  const page = await openMap("/ovning/forandring");
  const row = page.locator("tr[id^=andring]").first();
  const name = toPlain((await row.getByRole("button").textContent()) ?? "").split(
    /\s*−/,
  )[0] as string;
  await row.getByRole("button").focus();
  await soon(() => readCard(page)).toContain(name);
  await soon(() => readCard(page)).toMatch(/Upphörd .*Mark: [\d ]+ m² före, 0 m² efter/);
  await focusMap(page);
  await soon(() => readCard(page)).toBe("");
  await pressAndListen(page, "n");
  await soon(() => page.locator("tr[data-pointed]").count()).toBe(1);
  await page.keyboard.press("Enter");
  await soon(() => page.locator("tr[data-open]").count()).toBe(1);
});

test("Escape closes the card while the mouse lies still, and it stays closed until the mouse comes anew", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const [x, y] = await toScreen(page, FISKSATRA);
  await page.mouse.move(x, y);
  await soon(() => readCard(page)).not.toBe("");
  await page.keyboard.press("Escape");
  await soon(() => readCard(page)).toBe("");
  await page.mouse.move(x + 1, y);
  await waitForMap(page);
  expect(await readCard(page)).toBe("");
  await page.mouse.move(x, y - 200);
  await waitForMap(page);
  await page.mouse.move(x, y);
  await soon(() => readCard(page)).not.toBe("");
});

test("from the map straight to a row the card stays as long as the mouse is there", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const row = findRow(page, "fisksatra-torg");
  await row.scrollIntoViewIfNeeded();
  await page.mouse.move(...(await toScreen(page, FISKSATRA)));
  await soon(() => readCard(page)).toContain("Fisksätra torg");
  await row.hover();
  await page.evaluate(waitOutGrace);
  expect(await readCard(page)).toContain("Fisksätra torg");
});

test("the mouse can go onto the card, which stays as long as it is there", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const [x, y] = await toScreen(page, FISKSATRA);
  await page.mouse.move(x, y);
  const card = page.getByRole("tooltip");
  await card.waitFor();
  const box = (await card.boundingBox()) ?? expect.fail("no card");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(waitOutGrace);
  expect(await card.isVisible()).toBe(true);
  await page.mouse.move(700, 20);
  await card.waitFor({ state: "detached" });
});

test("a finger opens at once and leaves no card behind", async () => {
  const view = `vy=${toView([18.149, 59.23], 10)}`;
  const page = await openMap(`/?${view}`, { viewport: PHONE, hasTouch: true });
  await findCanvas(page).scrollIntoViewIfNeeded();
  const [x, y] = await toScreen(page, [18.149, 59.218]);
  await page.touchscreen.tap(x, y);
  await soon(() => readText(findSceneHeading(page))).toBe("Skogås C");
  expect(await readCard(page)).toBe("");
});
