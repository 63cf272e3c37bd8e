/** Layers can be hidden, the address says which, and the legend explains what is there. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/map/sv.ts";
import { sv as site } from "../../web/src/text/sv.ts";
import { findRow, findSceneHeading, readAddress, readText } from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import { findLayerBox, findLegend } from "./map-parts.ts";
import { recordMapSources } from "./map-source.ts";
import { findCanvas, type LonLat, toScreen, toView } from "./map-view.ts";
import { DESKTOP, PHONE, soon, startBrowser, waitForMap } from "./page.ts";
import {
  findColor,
  findDifferences,
  measureContrast,
  type Picture,
  readColor,
  takePicture,
} from "./picture.ts";

const { openMap, openPage } = startBrowser();

const WHOLE_COUNTY = `vy=${toView([18.04, 59.36], 9.5)}`;
/** Ceased, with nothing near it. */
const FISKSATRA: LonLat = [18.256, 59.292];
const SKOGAS: LonLat = [18.149, 59.218];
const KLARA: LonLat = [18.0675, 59.3335];
/** The middle of a made-up town. */
const EJDERVIK: LonLat = [19.3165, 61.9665];

async function readChecked(page: Page): Promise<string[]> {
  const boxes = findLegend(page).getByRole("checkbox", { checked: true });
  const names = await boxes.evaluateAll((inputs) =>
    inputs.map((input) => (input as HTMLInputElement).labels?.[0]?.textContent ?? ""),
  );
  return names.map((name) => name.replace(/^Aa(?=\p{Lu})/u, "").split(/[:\d]/)[0] as string);
}

test("a layer that is hidden is off the map and in the address, also after a reload", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const address = "vy=9.50/59.3600/18.0400";
  const lost = await readColor(page, "--lost");
  const countInk = async () => {
    await waitForMap(page);
    const picture = await takePicture(page, await toScreen(page, FISKSATRA), 11);
    return findColor(picture, lost, 40).length;
  };
  expect(await countInk()).toBeGreaterThan(20);
  await findLayerBox(page, sv.sign.ceased.name).click();
  await soon(() => readAddress(page)).toBe(`/?dolj=upphorda&${address}`);
  await soon(countInk).toBeLessThan(8);
  await page.reload();
  await soon(() => findLayerBox(page, sv.sign.ceased.name).isChecked()).toBe(false);
  await soon(countInk).toBeLessThan(8);
  await findLayerBox(page, sv.sign.ceased.name).click();
  await soon(() => readAddress(page)).toBe(`/?${address}`);
  await soon(countInk).toBeGreaterThan(20);
});

test("what is hidden can neither be pressed nor chosen, but is in the list, and drawn once chosen", async () => {
  const page = await openMap(`/?dolj=upphorda&${WHOLE_COUNTY}`);
  const [x, y] = await toScreen(page, FISKSATRA);
  await page.mouse.click(x, y);
  await findRow(page, "fisksatra-torg").click();
  await soon(() => readText(findSceneHeading(page))).toBe("Fisksätra torg");
  await waitForMap(page);
  const lost = await readColor(page, "--lost");
  await soon(async () => {
    const picture = await takePicture(page, await toScreen(page, FISKSATRA), 11);
    return findColor(picture, lost, 40).length;
  }).toBeGreaterThan(20);
  await page.goBack();
  // One step leads to the list: the press before it had opened nothing.
  await findRow(page, "fisksatra-torg").waitFor();
});

test("several hidden layers stand in one parameter, in an order of their own, and all come back at once", async () => {
  const page = await openMap("/");
  await findLayerBox(page, sv.orientation.names.name).click();
  await findLayerBox(page, sv.sign.unknown.name).click();
  await soon(() => readAddress(page)).toBe("/?dolj=okanda,ortnamn");
  await soon(() => readText(findLegend(page).locator("summary"))).toContain("2 dolda");
  await page.getByRole("button", { name: sv.legend.showAll }).click();
  await soon(() => readAddress(page)).toBe("/");
});

test("a layer is hidden with the keyboard", async () => {
  const page = await openMap("/ovning");
  await findLayerBox(page, sv.orientation.borders.name).focus();
  await page.keyboard.press("Space");
  await soon(() => readAddress(page)).toBe("/ovning?dolj=granser");
  await page.keyboard.press("Space");
  await soon(() => readAddress(page)).toBe("/ovning");
});

/** What each word in the address takes off the map, and where that is to be seen. */
test.each([
  ["osakerhet", "/", SKOGAS, 12.5],
  ["insatser", "/", KLARA, 14],
  ["ortnamn", "/", [18.06, 59.34], 9],
  ["granser", "/ovning", [19.4, 62], 9],
  ["ortnamn", "/ovning", EJDERVIK, 15],
  ["aktiva", "/ovning", EJDERVIK, 14],
  ["oforandrade", "/ovning/forandring", EJDERVIK, 13],
  ["kvar", "/ovning/forandring", EJDERVIK, 14],
  ["avstand", "/ovning/trygghet", EJDERVIK, 12],
  ["aktiva", "/ovning/trygghet", EJDERVIK, 12],
] as const)("%s is hidden on %s", async (word, path, place, zoom) => {
  const view = `vy=${toView(place as LonLat, zoom)}`;
  const pictureOf = async (search: string): Promise<Picture> => {
    const page = await openMap(`${path}?${search}`);
    return takePicture(page, await toScreen(page, place as LonLat), 200);
  };
  const shown = await pictureOf(view);
  const hidden = await pictureOf(`dolj=${word}&${view}`);
  expect(findDifferences(shown, hidden, 12).length).toBeGreaterThan(150);
});

test.each(["dolj=tomtar", "dolj=", "dolj=upphorda,tomtar", "dolj=%3Cscript%3E"])(
  "%s hides nothing, and the page says that the address is wrong",
  async (search) => {
    const page = await openMap(`/?${search}`);
    await page.getByText(site.app.staleLink).waitFor();
    expect(await findLegend(page).getByRole("checkbox", { checked: false }).count()).toBe(0);
    await page.getByRole("button", { name: site.app.dismiss }).click();
    await soon(() => readAddress(page)).toBe("/");
  },
);

test.each([
  ["/", ["Upphörd", "Nämns inte", "Osäkert läge", "Område för insats", "Ortnamn"]],
  ["/ovning", ["Aktiv", "Upphörd", "Osäkert läge", "Område för insats", "Kommungräns", "Ortnamn"]],
])(
  "the legend of %s has a box for each layer that there is, and counts what is drawn",
  async (path, names) => {
    const page = await openMap(path);
    await soon(() => readChecked(page)).toEqual(names);
    const answer = await page.request.get(
      `${path.replace(/\/$/, "")}/api/v1/scenes?include=earlier`,
    );
    const { features } = (await answer.json()) as {
      features: { geometry: unknown; properties: { status: string } }[];
    };
    const ceased = features.filter(
      ({ geometry, properties }) => geometry !== null && properties.status === "ceased",
    );
    const box = findLegend(page).getByRole("checkbox", { name: `${ceased.length} på kartan` });
    await soon(() => box.count()).toBeGreaterThan(0);
  },
);

test("on a phone the legend lies folded, says what is hidden, and never covers the whole map", async () => {
  const page = await openMap("/ovning?dolj=aktiva", { viewport: PHONE });
  const summary = findLegend(page).locator("summary");
  await soon(() => findLegend(page).getAttribute("open")).toBeNull();
  await soon(() => readText(summary)).toBe(`${sv.legend.short} 1 dolt`);
  await summary.click();
  const map = (await findCanvas(page).boundingBox()) ?? expect.fail("no map");
  const group = findLegend(page).locator("fieldset").first().locator("..");
  const panel = (await group.boundingBox()) ?? expect.fail("no panel");
  expect((panel.width * panel.height) / (map.width * map.height)).toBeLessThan(0.6);
  const zoom = (await page.getByRole("button", { name: sv.controls.zoomIn }).boundingBox())?.x;
  expect(panel.x + panel.width).toBeLessThanOrEqual(zoom as number);
});

test("names lie above the ground of scenes, never under it", async () => {
  const view = `vy=${toView(EJDERVIK, 15)}`;
  const take = async (hidden: string) => {
    const page = await openMap(`/ovning?dolj=${hidden}&${view}`);
    const picture = await takePicture(page, await toScreen(page, EJDERVIK), 220);
    return { picture, white: await readColor(page, "--street") };
  };
  const all = await take("rattade");
  const unnamed = await take("ortnamn");
  const bare = await take("ortnamn,aktiva,upphorda");
  const isGround = new Set(findDifferences(unnamed.picture, bare.picture, 12).map(String));
  const ofNames = findDifferences(all.picture, unnamed.picture, 12);
  // Ground that lay over a name would tint the rim of its letters.
  const rims = ofNames.filter(
    (point) =>
      isGround.has(String(point)) && measureContrast(all.picture.colorAt(point), all.white) < 25,
  );
  expect(rims.length).toBeGreaterThan(30);
});

test.each([
  ["desk", DESKTOP, "light"],
  ["phone", PHONE, "dark"],
] as const)(
  "the open legend has no violation that axe can find, on a %s",
  async (_, viewport, colorScheme) => {
    for (const path of ["/", "/ovning/forandring", "/ovning/trygghet?dolj=avstand"]) {
      const page = await openPage(path, { viewport, colorScheme });
      await waitForMap(page);
      const legend = findLegend(page);
      if ((await legend.getAttribute("open")) === null) await legend.locator("summary").click();
      expect(await findViolations(page), path).toEqual([]);
    }
  },
);

const readChosenBorder = (page: Page) => page.evaluate(() => window.mapSources["chosen-border"]);

test.for([
  ["/ovning/lokalpolisomrade/ejdervik-vastra", "lokalpolisomraden", "ejdervik-vastra"],
  ["/ovning/?lokalpolisomrade=ejdervik-vastra", "lokalpolisomraden", "ejdervik-vastra"],
  ["/ovning/forandring?lokalpolisomrade=ejdervik-vastra", "lokalpolisomraden", "ejdervik-vastra"],
  ["/ovning/trygghet?kommun=9902", "kommuner", "9902"],
  ["/ovning/kommun/9902-granholm", "kommuner", "9902"],
])("the region that is chosen has its border on the map of %s", async ([path, list, regionId]) => {
  const page = await openMap(path as string, { prepare: recordMapSources });
  const { features } = await (await page.request.get(`/ovning/api/v1/${list}`)).json();
  const region = features.find(({ id }: { id: string }) => id === regionId);
  expect(region.geometry.type).toBe("Polygon");
  await soon(() => readChosenBorder(page)).toEqual(region.geometry);
});

test.for(["/ovning/", "/lokalpolisomrade/huddinge", "/kommun/0126-huddinge"])(
  "a county, and a region whose ground nobody has loaded, has no border of its own: %s",
  async (path) => {
    const page = await openMap(path, { prepare: recordMapSources });
    await soon(() => readChosenBorder(page)).toEqual({ type: "FeatureCollection", features: [] });
  },
);
