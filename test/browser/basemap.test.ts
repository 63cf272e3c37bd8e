/** What the map is drawn upon: the built-in land, the organisation's own file, or a style from another host. */

import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { en } from "../../web/src/text/en.ts";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { aBasemapFile } from "../basemap-file.ts";
import { findViolations } from "./find-violations.ts";
import { findLayerBox, redraw } from "./map-parts.ts";
import { type LonLat, toScreen, toView } from "./map-view.ts";
import { DESKTOP, type PageOptions, PHONE, soon, startBrowser, waitForMap } from "./page.ts";
import { type Color, findColor, findCommonColor, readColor, takePicture } from "./picture.ts";
import { type Service, serveReleases } from "./serve.ts";
import { STYLE_ATTRIBUTION, STYLE_GROUND, type StyleHost, serveStyle } from "./serve-style.ts";

const { openMap, openPage } = startBrowser();

const words = sv.map.basemap;
const folder = mkdtempSync(join(tmpdir(), "scenkartan-basemap-"));
const basemapFile = join(folder, "county.pmtiles");
const AWAY = `${basemapFile}.away`;
writeFileSync(basemapFile, aBasemapFile());
afterEach(() => {
  if (existsSync(AWAY)) renameSync(AWAY, basemapFile);
});
afterAll(() => rmSync(folder, { recursive: true }));

const VIEW = `vy=${toView([18.6, 59.4], 7.7)}`;
/** Sea on the built-in map, land in the file; and a lake in the file, land on the built-in map. */
const SEA: LonLat = [19.3, 58.95];
const LAKE: LonLat = [18.8, 59.9];
/** Beyond the file, where the built-in land goes on. */
const BEYOND: LonLat = [16.95, 59.3];
/** Where the file names a place, and where we name a kommun. */
const PROVSTAD: LonLat = [18.4, 59.7];
const VALLENTUNA: LonLat = [18.202, 59.588];
const SKOGAS: LonLat = [18.149, 59.218];

const findChoice = (page: Page, name: string) =>
  page.getByRole("group", { name: words.label }).getByRole("radio", { name, exact: true });
const findMessage = (page: Page, text: string) => page.getByRole("status").getByText(text);

async function colorAt(page: Page, place: LonLat): Promise<Color> {
  return findCommonColor(await takePicture(page, await toScreen(page, place), 3));
}

/** How many pixels around a place stand out from the ground. */
async function countInk(page: Page, place: LonLat): Promise<number> {
  const picture = await takePicture(page, await toScreen(page, place), 24);
  const ground = findColor(picture, findCommonColor(picture), 60);
  return picture.width * picture.height - ground.length;
}

/** On a map that opens without names: they come, and go again, with the box; scenes keep theirs. */
async function checkNames(page: Page): Promise<void> {
  const box = findLayerBox(page, mapSv.orientation.names.name);
  await soon(() => countInk(page, PROVSTAD)).toBe(0);
  await soon(() => countInk(page, SKOGAS)).toBeGreaterThan(20);
  await box.check();
  await soon(() => countInk(page, PROVSTAD)).toBeGreaterThan(20);
  await box.uncheck();
  await soon(() => countInk(page, PROVSTAD)).toBe(0);
  expect(page.url()).toContain("dolj=ortnamn");
}

const isGrey = ([red, green, blue]: Color) => red === green && green === blue;

describe("a service without a basemap of its own", () => {
  test("offers no choice, and fetches nothing that would be needed for one", async () => {
    const asked: string[] = [];
    const page = await openMap(`/?${VIEW}`, {
      prepare: async (page) => page.on("request", (request) => asked.push(request.url())),
    });
    expect(await page.getByRole("group", { name: words.label }).count()).toBe(0);
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--water"));
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => /pmtiles|basemap-(tiles|style)/.test(url))).toEqual([]);
  });

  test("says on the map that a link asks for one, and forgets it when told to", async () => {
    const page = await openMap(`/?underlag=detaljerat&${VIEW}`);
    await findMessage(page, words.unknown).waitFor();
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--water"));
    await page.getByRole("button", { name: sv.app.dismiss }).click();
    await soon(() => page.url()).not.toContain("underlag");
    await soon(() => findMessage(page, words.unknown).count()).toBe(0);
  });
});

describe("the organisation's own file", () => {
  let service: Service;
  beforeAll(async () => {
    service = await serveReleases(inject("releasesFolder"), 0, { basemapFile });
  });
  afterAll(() => service.stop());
  const openOwn = (path: string, options: PageOptions = {}) =>
    openMap(path, { origin: service.origin, ...options });

  test("is drawn when it is chosen, in our colours, with its names instead of ours, under what we know", async () => {
    const page = await openOwn(`/?${VIEW}`);
    expect(await findChoice(page, words.builtIn).isChecked()).toBe(true);
    await soon(() => countInk(page, VALLENTUNA)).toBeGreaterThan(20);
    expect(await countInk(page, PROVSTAD)).toBe(0);
    await redraw(page, () => findChoice(page, words.detailed).check());
    expect(page.url()).toContain("underlag=detaljerat");
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--land"));
    await soon(() => colorAt(page, LAKE)).toEqual(await readColor(page, "--water"));
    await soon(() => colorAt(page, BEYOND)).toEqual(await readColor(page, "--land"));
    await soon(() => countInk(page, PROVSTAD)).toBeGreaterThan(20);
    await soon(() => countInk(page, VALLENTUNA)).toBe(0);
    await soon(() => countInk(page, SKOGAS)).toBeGreaterThan(20);
    await soon(() => page.getByText(words.attribution).isVisible()).toBe(true);
    await soon(() => page.getByText(sv.map.attribution).count()).toBe(0);
  });

  test("comes with a sent address, turns dark with the reader's system, and goes with Back", async () => {
    const page = await openOwn(`/?${VIEW}`);
    await redraw(page, () => findChoice(page, words.detailed).check());
    const light = await readColor(page, "--land");
    await soon(() => colorAt(page, SEA)).toEqual(light);
    await redraw(page, () => page.emulateMedia({ colorScheme: "dark" }));
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--land"));
    expect(await readColor(page, "--land")).not.toEqual(light);
    await soon(() => colorAt(page, LAKE)).toEqual(await readColor(page, "--water"));
    await redraw(page, () => page.goBack());
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--water"));
    await soon(() => findChoice(page, words.builtIn).isChecked()).toBe(true);
  });

  test.each(["light", "dark"] as const)(
    "is without hue in grey, in %s colours",
    async (colorScheme) => {
      const page = await openOwn(`/?underlag=gratt&${VIEW}`, { colorScheme });
      const [land, lake, beyond] = await Promise.all(
        [SEA, LAKE, BEYOND].map((place) => colorAt(page, place)),
      );
      expect([land, lake, beyond].every((color) => color && isGrey(color))).toBe(true);
      expect(beyond).toEqual(land);
      expect(Math.abs((land?.[0] ?? 0) - (lake?.[0] ?? 0))).toBeGreaterThan(15);
      await soon(() => countInk(page, SKOGAS)).toBeGreaterThan(20);
    },
  );

  test("writes its names only while names are shown", async () => {
    const page = await openOwn(`/?underlag=detaljerat&dolj=ortnamn&${VIEW}`);
    await checkNames(page);
  });

  test("is chosen with the keyboard, and the focus stays where it was", async () => {
    const page = await openOwn(`/?${VIEW}&sprak=en`);
    const group = page.getByRole("group", { name: en.map.basemap.label });
    await group.getByRole("radio", { name: en.map.basemap.builtIn }).focus();
    await redraw(page, () => page.keyboard.press("ArrowDown"));
    expect(page.url()).toContain("underlag=detaljerat");
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--land"));
    const detailed = group.getByRole("radio", { name: en.map.basemap.detailed, exact: true });
    await soon(() => detailed.evaluate((radio) => radio === document.activeElement)).toBe(true);
    await page.getByText(en.map.basemap.attribution).waitFor();
  });

  test.each(["/forandring", "/trygghet", "/kommun/0126-huddinge", "/scen/skogas-c"])(
    "lies under the map of %s too",
    async (path) => {
      const page = await openOwn(`${path}?underlag=gratt`);
      const box = await page.locator(".maplibregl-map").boundingBox();
      const corner = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 120] as const;
      const look = async () => findCommonColor(await takePicture(page, corner, 20));
      await soon(async () => isGrey(await look())).toBe(true);
      await soon(() => findChoice(page, words.grey).isChecked()).toBe(true);
    },
  );

  test("is not offered in a made-up edition, which keeps its own", async () => {
    const page = await openOwn("/ovning?underlag=detaljerat");
    await findMessage(page, words.unknown).waitFor();
    await soon(() => page.getByRole("group", { name: words.label }).count()).toBe(0);
    await page.getByText(sv.map.attributionFictional).waitFor();
  });

  test("that cannot be read is said on the map, which is the built-in one until it can", async () => {
    renameSync(basemapFile, AWAY);
    const page = await openOwn(`/?underlag=detaljerat&${VIEW}`, {
      tolerated: [/500 \(Internal Server Error\)/, /warning: basemap/],
    });
    await findMessage(page, words.failed).waitFor();
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--water"));
    await soon(() => countInk(page, VALLENTUNA)).toBeGreaterThan(20);
    renameSync(AWAY, basemapFile);
    await redraw(page, () => page.getByRole("button", { name: sv.app.retry }).click());
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--land"));
    await soon(() => findMessage(page, words.failed).count()).toBe(0);
  });

  test.each(
    (["light", "dark"] as const).flatMap((colorScheme) =>
      [DESKTOP, PHONE].map((viewport) => [viewport.width, colorScheme, viewport] as const),
    ),
  )(
    "is chosen at %i pixels in %s colours without any violation that axe can find",
    async (...given) => {
      const [, colorScheme, viewport] = given;
      const page = await openOwn("/?underlag=gratt", { colorScheme, viewport });
      const choice = findChoice(page, words.grey);
      if (!(await choice.isVisible()))
        await page.locator("summary", { hasText: mapSv.legend.short }).click();
      await choice.waitFor();
      expect(await findViolations(page)).toEqual([]);
      if (viewport === PHONE) {
        const label = choice.locator("xpath=..");
        expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
    },
  );
});

describe("a style from another host", () => {
  let host: StyleHost;
  let service: Service;
  beforeAll(async () => {
    host = await serveStyle();
    service = await serveReleases(inject("releasesFolder"), 0, {
      basemapStyle: { url: host.styleUrl, origins: [host.origin] },
    });
  });
  afterAll(async () => {
    await service.stop();
    await host.stop();
  });
  const options = (more: PageOptions = {}): PageOptions => ({
    origin: service.origin,
    allowedOrigins: [host.origin],
    ...more,
  });
  const name = () => words.foreign.replace("{{host}}", new URL(host.origin).host);
  const address = `/?underlag=annat&${VIEW}`;

  test("is asked only when it is chosen, and then for what it needs and no fonts", async () => {
    const page = await openMap(`/?${VIEW}`, options());
    expect(host.asked).toEqual([]);
    await redraw(page, () => findChoice(page, name()).check());
    await soon(() => colorAt(page, SEA)).toEqual(STYLE_GROUND);
    expect(page.url()).toContain("underlag=annat");
    await soon(() => countInk(page, PROVSTAD)).toBeGreaterThan(20);
    await soon(() => countInk(page, VALLENTUNA)).toBe(0);
    await soon(() => countInk(page, SKOGAS)).toBeGreaterThan(20);
    await soon(() => page.getByRole("link", { name: STYLE_ATTRIBUTION }).isVisible()).toBe(true);
    expect(host.asked.filter((path) => !/^\/(styles\/prov\.json|tiles\/)/.test(path))).toEqual([]);
  });

  test("writes its names only while names are shown", async () => {
    await checkNames(await openMap(`${address}&dolj=ortnamn`, options()));
  });

  test("keeps its colours when all else is dark, and signs upon it are those for light ground", async () => {
    const page = await openMap(address, options({ colorScheme: "dark" }));
    await soon(() => colorAt(page, SEA)).toEqual(STYLE_GROUND);
    const dark = await readColor(page, "--lost");
    await page.emulateMedia({ colorScheme: "light" });
    const light = await readColor(page, "--lost");
    await page.emulateMedia({ colorScheme: "dark" });
    await soon(() => readColor(page, "--lost")).toEqual(dark);
    await waitForMap(page);
    await soon(async () => {
      const picture = await takePicture(page, await toScreen(page, SKOGAS), 12);
      return findColor(picture, light, 40).length;
    }).toBeGreaterThan(20);
  });

  test("is let in by the policy of that service, and of no other", async () => {
    const read = async (origin: string) =>
      (await fetch(origin)).headers.get("content-security-policy") ?? "";
    const policy = await read(service.origin);
    expect(policy).toContain(`connect-src 'self' ${host.origin}`);
    expect(policy).toContain(`img-src 'self' data: blob: ${host.origin}`);
    expect(policy.split(host.origin)).toHaveLength(3);
    expect(await read(inject("origin"))).not.toContain(host.origin);
  });

  test("that is away is said on the map, and fetched when it is back", async () => {
    await host.stop();
    const page = await openMap(
      address,
      options({ tolerated: [/ERR_CONNECTION_REFUSED/, /basemap/] }),
    );
    await findMessage(page, words.failed).waitFor();
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--water"));
    await soon(() => countInk(page, VALLENTUNA)).toBeGreaterThan(20);
    host = await serveStyle({ port: Number(new URL(host.origin).port) });
    await redraw(page, () => page.getByRole("button", { name: sv.app.retry }).click());
    await soon(() => colorAt(page, SEA)).toEqual(STYLE_GROUND);
  });

  test.each([
    ["is no style", { hello: "world" }],
    ["MapLibre refuses", { version: 8, sources: {}, layers: [{ id: "a", type: "nonsense" }] }],
  ])("that %s is said on the map, which is the built-in one then", async (_, style) => {
    const wrong = await serveStyle({ style });
    const own = await serveReleases(inject("releasesFolder"), 0, {
      basemapStyle: { url: wrong.styleUrl, origins: [wrong.origin] },
    });
    const page = await openPage(address, {
      origin: own.origin,
      allowedOrigins: [wrong.origin],
      tolerated: [/basemap/, /map: .*layers/],
    });
    await findMessage(page, words.failed).waitFor();
    await waitForMap(page);
    await soon(() => colorAt(page, SEA)).toEqual(await readColor(page, "--water"));
    await own.stop();
    await wrong.stop();
  });

  test.each([
    ["that is not let in", false],
    ["that is let in too", true],
  ])("with tiles from a host %s is drawn or not, and then the map says so", async (_, isLetIn) => {
    const tiles = await serveStyle();
    const styles = await serveStyle({ tilesOrigin: tiles.origin });
    const origins = isLetIn ? [styles.origin, tiles.origin] : [styles.origin];
    const own = await serveReleases(inject("releasesFolder"), 0, {
      basemapStyle: { url: styles.styleUrl, origins },
    });
    const page = await openPage(address, {
      origin: own.origin,
      allowedOrigins: [styles.origin, tiles.origin],
      tolerated: isLetIn ? [] : [/Content Security Policy/, /map: AJAXError: Failed to fetch/],
    });
    if (!isLetIn) await findMessage(page, words.failed).waitFor();
    const builtIn = await readColor(page, "--water");
    await soon(() => colorAt(page, SEA)).toEqual(isLetIn ? STYLE_GROUND : builtIn);
    await soon(() => findMessage(page, words.failed).count()).toBe(isLetIn ? 0 : 1);
    expect(tiles.asked.length > 0).toBe(isLetIn);
    for (const each of [own, tiles, styles]) await each.stop();
  });
});
