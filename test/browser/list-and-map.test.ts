/** List and map hold the same places, and choosing in one chooses in the other. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import {
  findBackButton,
  findMapping,
  findRegionSelect,
  findRow,
  findSceneHeading,
  readAddress,
  readList,
  readText,
} from "./explorer.ts";
import { findCanvas, type LonLat, toScreen, toView } from "./map-view.ts";
import { soon, startBrowser, waitForMap } from "./page.ts";
import { findColor, readColor, takePicture } from "./picture.ts";

const { openMap, openPage } = startBrowser();

/** All the places of the county that have a position, clear of what lies over the map. */
const WHOLE_COUNTY = `vy=${toView([18.04, 59.36], 9.5)}`;

interface Scene {
  readonly id: string;
  readonly geometry: { readonly coordinates: LonLat } | null;
  readonly properties: { readonly name: string };
}

async function fetchScenes(page: Page, snapshot: string): Promise<Scene[]> {
  const answer = await page.request.get(`/api/v1/scenes?snapshot=${snapshot}&include=earlier`);
  return ((await answer.json()) as { features: Scene[] }).features;
}

test("the list holds the ten that ceased, the four that follow from other sources, and the rest apart", async () => {
  const page = await openPage("/");
  await soon(() => readList(page)).toEqual({
    Upphörda: [
      "dalen",
      "dragorgrand",
      "fisksatra-torg",
      "grantorp-visattra",
      "hallunda-norsborg-c",
      "lagaplan",
      "nordkapsgatan-husby",
      "skogas-c",
      "ullerudsbacken-brunskogsbacken",
      "varby-c",
    ],
    Aktiva: ["brunnsang", "grusasen", "vastergard", "vastra-blombacka"],
    "Upphörda i en tidigare kartläggning": ["edsbergs-centrum"],
    "Uppgifter utanför kartläggningarna": [
      "klara-sergels-torg",
      "upplands-vasby-station",
      "storvreten",
    ],
  });
  const headings = await page.locator("#platser h3").allInnerTexts();
  expect(headings.slice(0, 2).map((heading) => heading.replace(/\s+/g, " "))).toEqual([
    "Upphörda 10 av 10 namngivna",
    "Aktiva 4 av 53 namngivna",
  ]);
});

test.each([
  ["stockholm-2023-12", 14],
  ["stockholm-2021", 4],
])(
  "a click where %s has a listed place opens that place, and nowhere else",
  async (snapshot, count) => {
    const page = await openMap(`/?kartlaggning=${snapshot}&${WHOLE_COUNTY}`);
    const start = readAddress(page);
    const listed = Object.values(await readList(page)).flat();
    const scenes = await fetchScenes(page, snapshot);
    const placed = scenes.filter(({ geometry }) => geometry !== null);
    const drawn = placed.filter(({ id }) => listed.includes(id));
    expect(drawn.length).toBe(count);
    for (const scene of placed.filter(({ id }) => !listed.includes(id))) await clickOn(page, scene);
    for (const scene of drawn) {
      await clickOn(page, scene);
      await soon(() => readText(findSceneHeading(page))).toBe(scene.properties.name);
      // One step back leads to the list: no click on a place that is not drawn has opened anything.
      await page.goBack();
      await findRow(page, scene.id).waitFor();
      expect(readAddress(page)).toBe(start);
    }
  },
);

async function clickOn(page: Page, { geometry }: Scene): Promise<void> {
  await waitForMap(page);
  const [x, y] = await toScreen(page, geometry?.coordinates as LonLat);
  await page.mouse.click(x, y);
}

test("choosing in the list draws a ring around the place, and going back takes it away", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const ink = await readColor(page, "--ink");
  const countRing = async () => {
    await waitForMap(page);
    const picture = await takePicture(page, await toScreen(page, [18.256, 59.292]), 20);
    const ring = findColor(picture, ink, 40).filter(
      ([x, y]) => Math.abs(Math.hypot(x - 20, y - 20) - 16.25) < 2.5,
    );
    return new Set(ring.map(([x, y]) => Math.round(Math.atan2(y - 20, x - 20) * 4))).size;
  };
  expect(await countRing()).toBeLessThan(10);
  await findRow(page, "fisksatra-torg").click();
  await soon(() => readText(findSceneHeading(page))).toBe("Fisksätra torg");
  await soon(countRing).toBeGreaterThan(22);
  await findBackButton(page).click();
  // The row that the reader came from has the focus again, and what has the focus is marked.
  await findRegionSelect(page).focus();
  await soon(countRing).toBeLessThan(10);
});

test("the mouse is a hand over a place and not beside it", async () => {
  const page = await openMap(`/?${WHOLE_COUNTY}`);
  const readCursor = () => findCanvas(page).evaluate(({ style }) => style.cursor);
  const [x, y] = await toScreen(page, [18.256, 59.292]);
  await page.mouse.move(x, y);
  await soon(readCursor).toBe("pointer");
  await page.mouse.move(x, y - 80);
  await soon(readCursor).toBe("grab");
});

test("places without a position are in the list, say so, and are counted on the map", async () => {
  const page = await openMap("/");
  const tags = page.locator("#platser li").filter({ hasText: sv.list.noPosition });
  await soon(() => tags.locator("button").evaluateAll((rows) => rows.map(({ id }) => id))).toEqual([
    "rad-brunnsang",
    "rad-grusasen",
    "rad-vastergard",
    "rad-vastra-blombacka",
  ]);
  await page.getByText("4 platser saknar läge och finns bara i listan.").waitFor();
  await findRow(page, "grusasen").click();
  await page.getByText(sv.scene.noPosition).waitFor();
});

test("a mapping in which no drawn place lacks a position has no such note", async () => {
  const page = await openMap("/?kartlaggning=stockholm-2017");
  expect(await page.getByText("saknar läge").count()).toBe(0);
});

test("places that a mapping does not mention are a click away and can be opened from there", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2017");
  const silent = page.locator("#platser details", { hasText: sv.list.silent }).last();
  await silent.waitFor();
  expect(await silent.getByRole("button").first().isVisible()).toBe(false);
  await silent.locator("summary").click();
  await findRow(page, "skogas-c").click();
  await soon(() => readText(findSceneHeading(page))).toBe("Skogås C");
});

test.each([
  ["0126", "Huddinge", ["grantorp-visattra", "skogas-c", "varby-c"]],
  [
    "0180",
    "Stockholm",
    ["dalen", "dragorgrand", "lagaplan", "nordkapsgatan-husby", "ullerudsbacken-brunskogsbacken"],
  ],
  ["0127", "Botkyrka", ["hallunda-norsborg-c"]],
  ["0182", "Nacka", ["fisksatra-torg"]],
])(
  "kommun %s, %s, lists what ceased there and draws nothing of the others",
  async (kommunkod, kommun, ceased) => {
    const page = await openMap(`/?kommun=${kommunkod}&${WHOLE_COUNTY}`);
    expect((await readList(page))[sv.list.ceased]).toEqual(ceased);
    const chosen = findRegionSelect(page).locator("option:checked");
    expect((await chosen.textContent())?.startsWith(kommun)).toBe(true);
    const lost = await readColor(page, "--lost");
    for (const { id, geometry } of await fetchScenes(page, "stockholm-2023-12")) {
      if (geometry === null || (await findRow(page, id).count()) === 1) continue;
      const picture = await takePicture(page, await toScreen(page, geometry.coordinates), 8);
      expect(findColor(picture, lost, 25).length, id).toBeLessThan(8);
    }
  },
);

test("a kommun in which nothing is named says that this does not mean that there is nothing", async () => {
  const page = await openPage("/?kommun=0184");
  await page.getByText("Inga scener är namngivna i Solna i den här kartläggningen.").waitFor();
});

test("choosing another mapping keeps the open scene open and shows what is known of it then", async () => {
  const page = await openPage("/?scen=skogas-c");
  const status = page.locator("article header p");
  await soon(() => readText(status)).toContain("Upphörd");
  await findMapping(page, "stockholm-2023-12").focus();
  await page.keyboard.press("ArrowLeft");
  await soon(() => readText(status)).toContain("Aktiv Härlett:");
  await soon(() => readText(findSceneHeading(page))).toBe("Skogås C");
});
