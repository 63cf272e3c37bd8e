/** The map draws what is known, where it is, and as exactly as it is known. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { redraw } from "./map-parts.ts";
import { type LonLat, toPixels, toScreen, toView } from "./map-view.ts";
import { startBrowser } from "./page.ts";
import {
  findColor,
  findCommonColor,
  measureContrast,
  type Picture,
  type Point,
  readColor,
  takePicture,
} from "./picture.ts";

const { openMap } = startBrowser();

const ARCHIPELAGO = `vy=${toView([19, 59.25], 8)}`;
const OPEN_SEA: LonLat = [19.8, 58.9];
const INLAND: LonLat = [18.25, 59.62];
/** Ceased by December 2023, active in November by inference, not mentioned before. */
const SKOGAS: LonLat = [18.149, 59.218];
const SKOGAS_PRECISION_M = 600;

const pictureOf = async (page: Page, place: LonLat, reach: number) =>
  takePicture(page, await toScreen(page, place), reach);

test("land, sea and a scene's sign are drawn, each in its own colour", async () => {
  const page = await openMap(`/?${ARCHIPELAGO}`);
  const land = findCommonColor(await pictureOf(page, INLAND, 4));
  const sea = findCommonColor(await pictureOf(page, OPEN_SEA, 4));
  const sign = await pictureOf(page, SKOGAS, 12);
  expect(land).toEqual(await readColor(page, "--land"));
  expect(sea).toEqual(await readColor(page, "--water"));
  expect(findColor(sign, await readColor(page, "--lost"), 30).length).toBeGreaterThan(20);
  expect(land).not.toEqual(sea);
});

test("the map takes the dark colours when the reader's system turns dark", async () => {
  const page = await openMap(`/?${ARCHIPELAGO}`);
  const sea = findCommonColor(await pictureOf(page, OPEN_SEA, 4));
  await redraw(page, () => page.emulateMedia({ colorScheme: "dark" }));
  const darkSea = findCommonColor(await pictureOf(page, OPEN_SEA, 4));
  expect(darkSea).toEqual(await readColor(page, "--water"));
  expect(findCommonColor(await pictureOf(page, INLAND, 4))).toEqual(
    await readColor(page, "--land"),
  );
  expect(darkSea).not.toEqual(sea);
});

test.each([
  ["in the middle of the view", toView(SKOGAS, 12)],
  ["to the side of it", toView([18.05, 59.27], 10.5)],
])("a scene's sign stands where its coordinates say, %s", async (_, view) => {
  const page = await openMap(`/?vy=${view}`);
  const picture = await pictureOf(page, SKOGAS, 11);
  const ring = findColor(picture, await readColor(page, "--lost"), 40).map(([x, y]) => [
    x - 11,
    y - 11,
  ]);
  expect(ring.length).toBeGreaterThan(20);
  const average = (values: number[]) => values.reduce((sum, each) => sum + each, 0) / values.length;
  expect(Math.abs(average(ring.map(([x = 0]) => x)))).toBeLessThan(1.5);
  expect(Math.abs(average(ring.map(([, y = 0]) => y)))).toBeLessThan(1.5);
  expect(average(ring.map(([x = 0, y = 0]) => Math.hypot(x, y)))).toBeCloseTo(8, 0);
});

test("a sign is filled while the scene is active and open when it has ceased", async () => {
  const view = `vy=${toView(SKOGAS, 12)}`;
  const active = await openMap(`/?kartlaggning=stockholm-2023-11&${view}`);
  const ceased = await openMap(`/?${view}`);
  const accent = await readColor(active, "--accent");
  expect(findCommonColor(await pictureOf(active, SKOGAS, 2))).toEqual(accent);
  expect(findColor(await pictureOf(ceased, SKOGAS, 12), accent)).toEqual([]);
  expect(findColor(await pictureOf(ceased, SKOGAS, 3), await readColor(ceased, "--lost"))).toEqual(
    [],
  );
});

test("an uncertain place is as wide as its uncertainty and has no sharp edge", async () => {
  const zoom = 12.5;
  const view = `vy=${toView(SKOGAS, zoom)}`;
  const drawn = await pictureOf(await openMap(`/?${view}`), SKOGAS, 120);
  const bare = await pictureOf(await openMap(`/?kartlaggning=stockholm-2021&${view}`), SKOGAS, 120);
  const rays = [90, 120, 150, 180, 210, 240, 270].map((angle) => toRay(drawn, bare, angle));
  const radius = toPixels(SKOGAS_PRECISION_M, { zoom, lat: SKOGAS[1] });
  const reach = findMiddle(rays.map((ray) => ray.findLastIndex((shade) => shade > 4)));
  expect(reach).toBeGreaterThan(radius * 0.85);
  expect(reach).toBeLessThan(radius * 1.05);
  const ground = findMiddle(rays.map((ray) => ray[Math.round(radius / 2)] as number));
  expect(ground).toBeGreaterThan(20);
  const steepest = findMiddle(rays.map((ray) => findSteepest(ray.slice(Math.round(radius / 2)))));
  expect(steepest).toBeLessThan(ground / 5);
});

/** How visibly two pictures differ, pixel after pixel from their middle outwards. */
function toRay(a: Picture, b: Picture, degrees: number): number[] {
  const middle = (a.width - 1) / 2;
  const [dx, dy] = [Math.cos, Math.sin].map((turn) => turn((degrees * Math.PI) / 180)) as [
    number,
    number,
  ];
  return Array.from({ length: middle }, (_, distance) => {
    const point: Point = [Math.round(middle + distance * dx), Math.round(middle + distance * dy)];
    return measureContrast(a.colorAt(point), b.colorAt(point));
  });
}

function findSteepest(ray: readonly number[]): number {
  return Math.max(...ray.slice(1).map((shade, index) => Math.abs(shade - (ray[index] as number))));
}

function findMiddle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

test("the ground of fokusområde Klara is a dotted line around nothing", async () => {
  const view = { zoom: 14, middle: [18.063, 59.332] as LonLat };
  const page = await openMap(`/?vy=${toView(view.middle, view.zoom)}`);
  const picture = await pictureOf(page, view.middle, 230);
  const [middleX, middleY] = await toScreen(page, view.middle);
  const corners = await Promise.all(readKlara().map((corner) => toScreen(page, corner)));
  const points = corners.map(([x, y]): Point => [x - middleX + 230, y - middleY + 230]);
  const label = await readColor(page, "--label");
  for (const [index, to] of points.slice(1).entries()) {
    const shades = toLine(points[index] as Point, to).map((across) =>
      Math.min(...across.map((point) => measureContrast(picture.colorAt(point), label))),
    );
    const changes = shades.filter((shade, at) => shade < 90 !== (shades[at - 1] ?? shade) < 90);
    expect(changes.length / shades.length, "changes a pixel").toBeGreaterThan(0.2);
  }
  const inside = await pictureOf(page, [18.07, 59.332], 2);
  expect(findCommonColor(inside)).toEqual(await readColor(page, "--land"));
});

function readKlara(): LonLat[] {
  const file = join(import.meta.dirname, "../../data/published/extents/klara.geojson");
  return JSON.parse(readFileSync(file, "utf8")).geometry.coordinates[0];
}

/** Every pixel along a line, each with its neighbours across the line. */
function toLine([fromX, fromY]: Point, [toX, toY]: Point): Point[][] {
  const length = Math.hypot(toX - fromX, toY - fromY);
  const [dx, dy] = [(toX - fromX) / length, (toY - fromY) / length];
  return Array.from({ length: Math.floor(length) }, (_, at) =>
    [-1, 0, 1].map((across) => [
      Math.round(fromX + dx * at - dy * across),
      Math.round(fromY + dy * at + dx * across),
    ]),
  );
}
