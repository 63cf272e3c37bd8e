/** Mapped ground on Övningslän's own map: drawn, pressed, found, and told in words. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { findRow, findSceneHeading, readAddress, readText } from "./explorer.ts";
import { type LonLat, toScreen, toView } from "./map-view.ts";
import { soon, startBrowser, waitForAnswers, waitForMap } from "./page.ts";
import { findColor, readColor, takePicture } from "./picture.ts";

const { openMap, openPage } = startBrowser();

interface Scene {
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: LonLat[][] };
  readonly properties: { readonly name: string; readonly status: string };
}

/** A scene of one undivided piece, so that its corners are one list. */
async function fetchScene(page: Page, status: "active" | "ceased"): Promise<Scene> {
  const answer = await page.request.get(`/ovning/api/v1/scenes?status=${status}`);
  const { features } = (await answer.json()) as { features: Scene[] };
  const found = features.find(({ geometry }) => geometry?.type === "Polygon");
  return found ?? expect.fail(`no ${status} ground`);
}

const findCorners = ({ geometry }: Scene) => geometry.coordinates[0] as LonLat[];
const toNearView = ([lon, lat]: LonLat) => `vy=${toView([lon, lat], 16)}`;

test.each([
  ["active", "--accent"],
  ["ceased", "--lost"],
] as const)("the edge of %s ground is drawn in %s at its corners", async (status, color) => {
  const page = await openPage("/ovning");
  const [corner] = findCorners(await fetchScene(page, status));
  const near = await openMap(`/ovning?${toNearView(corner as LonLat)}`);
  const picture = await takePicture(near, await toScreen(near, corner as LonLat), 12);
  expect(findColor(picture, await readColor(near, color), 40).length).toBeGreaterThan(8);
});

test("pressing ground opens its scene, whose edge is then drawn in ink", async () => {
  const start = await openPage("/ovning");
  const scene = await fetchScene(start, "active");
  const [corner, next] = findCorners(scene) as [LonLat, LonLat];
  const page = await openMap(`/ovning?${toNearView(corner)}`);
  const [x, y] = await toScreen(page, findInside(corner, next));
  await page.mouse.click(x, y);
  await soon(() => readText(findSceneHeading(page))).toBe(scene.properties.name);
  await waitForMap(page);
  const ink = await readColor(page, "--ink");
  await soon(async () => {
    const picture = await takePicture(page, await toScreen(page, corner), 10);
    return findColor(picture, ink, 40).length;
  }).toBeGreaterThan(8);
});

/** A point a few metres within the ground: to the left of an edge, since outer rings run so. */
function findInside(from: LonLat, to: LonLat): LonLat {
  const squeeze = Math.cos((from[1] * Math.PI) / 180);
  const [dx, dy] = [(to[0] - from[0]) * squeeze, to[1] - from[1]];
  const step = 0.00004 / Math.hypot(dx, dy);
  return [(from[0] + to[0]) / 2 - (dy * step) / squeeze, (from[1] + to[1]) / 2 + dx * step];
}

const readScale = (page: Page) => readText(page.locator(".maplibregl-ctrl-scale"));

test("choosing a scene that is a speck goes there, and going back shows the county again", async () => {
  const page = await openMap("/ovning");
  const scene = await fetchScene(page, "active");
  const county = await readScale(page);
  await findRow(page, scene.id).click();
  await soon(() => readText(findSceneHeading(page))).toBe(scene.properties.name);
  await soon(() => readScale(page)).toBe("50 m");
  expect(readAddress(page)).toBe(`/ovning?scen=${scene.id}`);
  await page.goBack();
  await soon(() => readScale(page)).toBe(county);
});

test("choosing a scene outside the view moves the view, and the address follows", async () => {
  const page = await openMap(`/ovning?vy=${toView([19.5, 61.6], 14)}`);
  const scene = await fetchScene(page, "active");
  await findRow(page, scene.id).click();
  const [lon, lat] = findCorners(scene)[0] as LonLat;
  await soon(() => {
    const [, viewLat, viewLon] = (new URL(page.url()).searchParams.get("vy") ?? "").split("/");
    return Math.hypot(Number(viewLat) - lat, Number(viewLon) - lon);
  }).toBeLessThan(0.02);
  await page.goBack();
  await soon(() => readAddress(page)).toContain("61.6");
});

test("the panel says how much ground the mapping has, and how it was measured", async () => {
  const page = await openPage("/ovning");
  const scene = await fetchScene(page, "active");
  await findRow(page, scene.id).click();
  const facts = page.locator("article dl");
  await facts.waitFor();
  await soon(() => readText(facts)).toMatch(/\d m², kartlagd yta\. Mätt på jordellipsoiden/);
  await soon(() => page.title()).toBe(`${scene.properties.name} – Övningsdata – Scenkartan`);
});

test("a kommun that did not report is silent, and one without scenes has none", async () => {
  const silent = await openPage("/ovning?kommun=9905&kartlaggning=ovningslan-2021");
  const list = silent.locator("#platser");
  await soon(() => readText(list)).toContain("Källan tiger om Lomvik");
  const none = await openPage("/ovning?kommun=9906");
  await soon(() => readText(none.locator("#platser"))).toContain("Fjärdskären har inga scener");
});

test("the legend holds what the map shows and nothing else", async () => {
  const legendOf = async (path: string) => {
    const page = await openMap(path);
    return readText(page.locator("details", { hasText: mapSv.legend.title }));
  };
  const made = await legendOf("/ovning");
  expect(made).toContain(mapSv.sign.activeGround.name);
  expect(made).not.toContain(mapSv.sign.unknown.name);
  const published = await legendOf("/");
  expect(published).not.toContain(mapSv.sign.activeGround.name);
  expect(published).toContain(mapSv.sign.disc.name);
});

test("playing through the mappings is one step of history, however many mappings there are", async () => {
  const page = await openPage("/ovning", {
    prepare: (page) => page.clock.install({ time: "2026-01-01T00:00:00Z" }),
  });
  await page.locator("#platser section").first().waitFor();
  await waitForAnswers(page);
  // Left to itself the clock could pass a mapping while nobody looks.
  await page.clock.pauseAt("2026-01-01T01:00:00Z");
  const before = await page.evaluate(() => history.length);
  await page.getByRole("button", { name: sv.timeline.play, exact: true }).click();
  await soon(async () => {
    await page.clock.runFor(2000);
    return readAddress(page);
  }).toContain("ovningslan-2022");
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});
