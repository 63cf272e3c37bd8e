/** Everything can be reached, seen and left with the keyboard alone. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import {
  findMapping,
  findRegionSelect,
  findRow,
  readAddress,
  readText,
  toPlain,
} from "./explorer.ts";
import { findCanvas, toView } from "./map-view.ts";
import { soon, startBrowser } from "./page.ts";

const { openMap } = startBrowser();

interface Stop {
  readonly name: string;
  /** Whether a reader can see where the keyboard is. */
  readonly isMarked: boolean;
}

/** Where the keyboard is; `name` is empty when it is nowhere. */
async function readStop(page: Page): Promise<Stop> {
  const stop = await page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { name: "", isMarked: true };
    const shown = element.matches("input[type=radio]") ? element.closest("label") : element;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown ?? element);
    const named = element.matches("input[type=checkbox]") ? element.closest("label") : shown;
    const name =
      element.id || element.getAttribute("aria-label") || (named ?? element).textContent || "";
    const isSearch = element.matches("input[type=search]");
    const label =
      element.tagName === "SELECT"
        ? element.closest("label")?.firstChild
        : isSearch
          ? (element as HTMLInputElement).labels?.[0]
          : undefined;
    return {
      name: label?.textContent || name,
      isMarked: outlineStyle !== "none" && outlineWidth !== "0px",
    };
  });
  return { ...stop, name: toPlain(stop.name) };
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key);
  return (await readStop(page)).name;
}

/** Presses Tab until the keyboard has left the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await readStop(page);
    if (stop.name === "") return stops;
    stops.push(stop);
    if (stops.length > 100) throw new Error("the keyboard is trapped");
  }
}

const SOURCE = "Länsstyrelsen Stockholm, 20 feb. 2024";
const ROWS = [
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
  "brunnsang",
  "grusasen",
  "vastergard",
  "vastra-blombacka",
  "edsbergs-centrum",
  "klara-sergels-torg",
  "upplands-vasby-station",
  "storvreten",
].map((sceneId) => `rad-${sceneId}`);

/** The release that the published edition shows now. */
async function readRelease(page: Page): Promise<string> {
  const answer = await page.request.get("/api/v1/snapshots");
  return ((await answer.json()) as { readonly release: string }).release;
}

test("Tab alone leads from the top through everything and out again, and every stop is marked", async () => {
  const page = await openMap("/");
  await findMapping(page, "stockholm-2023-12").waitFor({ state: "attached" });
  const stops = await walk(page);
  expect(stops.map(({ name }) => name)).toEqual([
    sv.app.skipToList,
    ...[sv.app.title, sv.find.label, sv.find.search],
    ...[sv.nav.map, sv.nav.change, sv.nav.proximity, sv.nav.operations],
    ...[sv.nav.goals, sv.nav.figures, sv.nav.data, sv.nav.method],
    sv.app.languageLabel,
    sv.region.label,
    ...[SOURCE, SOURCE, SOURCE, SOURCE],
    sv.definition.heading,
    "Fler publicerade tal (3)",
    ...[sv.reading.list, sv.reading.copyLink, sv.filter.heading],
    ...[sv.terms.scene, sv.terms.mapping, sv.terms.ceased].map(({ word }) => word),
    ...[sv.terms.inferred, sv.terms.position, sv.terms.lokalpolisomrade].map(({ word }) => word),
    ...ROWS,
    sv.footer.method,
    sv.footer.data,
    sv.footer.accessibility,
    sv.footer.edition.replace("{{title}}", "Övningsdata"),
    sv.footer.release.replace("{{release}}", await readRelease(page)),
    sv.map.label,
    mapSv.controls.zoomIn,
    mapSv.controls.zoomOut,
    mapSv.controls.fit,
    mapSv.tools.menu,
    expect.stringContaining(mapSv.legend.title),
    ...[mapSv.sign.ceased, mapSv.sign.unknown, mapSv.sign.disc, mapSv.sign.extent].map(({ name }) =>
      expect.stringContaining(name),
    ),
    expect.stringContaining(mapSv.orientation.names.name),
    ...[sv.timeline.play, sv.timeline.speed, "Om talen (2)"],
    "dec. 2023, 53 scener",
  ]);
  expect(stops.filter(({ isMarked }) => !isMarked)).toEqual([]);
  expect(await press(page, "Tab")).toBe(sv.app.skipToList);
});

test("Shift and Tab lead the same way back", async () => {
  const page = await openMap("/");
  const forward = await walk(page);
  const back: string[] = [];
  for (const _ of forward) back.push(await press(page, "Shift+Tab"));
  expect(back.reverse()).toEqual(forward.map(({ name }) => name));
});

test("the first stop skips to the list, or to the open scene", async () => {
  const page = await openMap("/");
  expect(await press(page, "Tab")).toBe(sv.app.skipToList);
  await page.locator("a:focus").evaluate((link) => {
    const { top, left } = link.getBoundingClientRect();
    if (top < 0 || left < 0) throw new Error("the skip link is out of sight");
  });
  await page.keyboard.press("Enter");
  await soon(async () => (await readStop(page)).name).toBe("platser");
  expect(await press(page, "Tab")).toBe("rad-dalen");
  await page.keyboard.press("Enter");
  // The scene takes the focus when it is there.
  await soon(async () => (await readStop(page)).name).toBe("Dalen");
  await page.getByRole("link", { name: sv.app.skipToList }).focus();
  await page.keyboard.press("Enter");
  await soon(async () => (await readStop(page)).name).toBe("platser");
  expect(await press(page, "Tab")).toBe(`← ${sv.scene.back}`);
});

test("Enter on a row opens the scene at its heading, and going back leads to that row again", async () => {
  const page = await openMap("/");
  await findRow(page, "skogas-c").focus();
  await page.keyboard.press("Enter");
  await soon(async () => (await readStop(page)).name).toBe("Skogås C");
  expect(await press(page, "Shift+Tab")).toBe(`← ${sv.scene.back}`);
  await page.keyboard.press("Enter");
  await soon(async () => (await readStop(page)).name).toBe("rad-skogas-c");
  expect(await press(page, "Tab")).toBe("rad-ullerudsbacken-brunskogsbacken");
});

test("the browser's Back leads to the row again too, even where it lies among closed details", async () => {
  const page = await openMap("/?kartlaggning=stockholm-2017");
  await page.locator("summary", { hasText: sv.list.silent }).press("Enter");
  await findRow(page, "varby-c").focus();
  await page.keyboard.press("Enter");
  await soon(async () => (await readStop(page)).name).toBe("Vårby C");
  await page.goBack();
  await soon(async () => (await readStop(page)).name).toBe("rad-varby-c");
  await soon(() => findRow(page, "varby-c").isVisible()).toBe(true);
});

test("closing a scene that the list does not hold leads to the list", async () => {
  const page = await openMap("/?kommun=0126&scen=dalen");
  await soon(async () => (await readStop(page)).name).toBe("Dalen");
  await page.getByRole("button", { name: sv.scene.back }).press("Enter");
  await soon(async () => (await readStop(page)).name).toBe("platser");
});

test("details open and close with the keyboard", async () => {
  const page = await openMap("/");
  const summary = page.locator("summary", { hasText: sv.definition.heading });
  const quotation = page.locator("blockquote");
  await summary.press("Enter");
  await soon(() => quotation.isVisible()).toBe(true);
  await summary.press("Space");
  await soon(() => quotation.isVisible()).toBe(false);
});

test("the map has a name and moves and zooms with its keys", async () => {
  const page = await openMap(`/?vy=${toView([18.1, 59.3], 10)}`);
  const canvas = findCanvas(page);
  expect(await canvas.getAttribute("aria-label")).toBe(sv.map.label);
  const readView = () => new URL(page.url()).searchParams.get("vy")?.split("/").map(Number) ?? [];
  await canvas.focus();
  await page.keyboard.press("ArrowUp");
  await soon(() => readView()[1]).toBeGreaterThan(59.3);
  await page.keyboard.press("ArrowRight");
  await soon(() => readView()[2]).toBeGreaterThan(18.1);
  await page.keyboard.press("+");
  await soon(() => readView()[0]).toBe(11);
  expect(await press(page, "Tab")).toBe(mapSv.controls.zoomIn);
});

test("the area is chosen with the keyboard", async () => {
  const page = await openMap("/");
  await findRegionSelect(page).focus();
  // A letter leads to the first name with it, and again to the next: a word would have to come in a second.
  await page.keyboard.press("h");
  await soon(() => readAddress(page)).toBe("/?kommun=0136");
  await page.keyboard.press("h");
  await soon(() => readAddress(page)).toBe("/?kommun=0126");
  await soon(() => readText(page.locator("#laget"))).toBe("Läget i december 2023, Huddinge");
});
