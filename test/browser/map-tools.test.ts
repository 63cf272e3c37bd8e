/** Measuring and coordinates: right, by mouse, finger and keyboard, and only loaded when asked for. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/map/sv.ts";
import { findSceneHeading, readAddress, readText } from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import {
  chooseTool,
  findToolMenu,
  findToolPanel,
  focusMap,
  goToView,
  readSaid,
  waitForTool,
} from "./map-parts.ts";
import { findCanvas, type LonLat, toScreen, toView } from "./map-view.ts";
import { DESKTOP, PHONE, soon, startBrowser, waitForAnswers } from "./page.ts";

const { openMap } = startBrowser();

/**
 * Two places and how far they are apart on GRS 80 by Vincenty's formulae; on a sphere of mean radius
 * it would be 63.21 and 22.89 km.
 */
const WAYS = [
  ["/", [18.0649, 59.3326], [17.6389, 59.8586], "63,35 km"],
  ["/ovning", [19.3, 61.9], [19.6, 62.05], "22,96 km"],
] as const;

const FISKSATRA: LonLat = [18.256, 59.292];

async function readResult(page: Page, tool: keyof typeof sv.tools.title): Promise<string> {
  return readText(findToolPanel(page, tool).locator("dl"));
}

test.each(WAYS)(
  "on %s a distance is measured with the keyboard alone",
  async (path, from, to, length) => {
    const page = await openMap(`${path}?vy=${toView(from, 12)}`);
    await focusMap(page);
    await page.keyboard.press("m");
    await soon(() => readSaid(page)).toContain(sv.tools.keys);
    await waitForTool(page, "distance");
    await page.keyboard.press("Space");
    await soon(() => readSaid(page)).toBe("Punkt 1: 0 m från början");
    await goToView(page, to, 12);
    await soon(() => readResult(page, "distance")).toBe(`Sträcka 0 m Till siktet ${length}`);
    await page.keyboard.press("Enter");
    await soon(() => readSaid(page)).toBe(`Punkt 2: ${length} från början`);
    await page.keyboard.press("Backspace");
    await soon(() => readSaid(page)).toBe("Punkten borttagen. Punkt 1: 0 m från början");
    await page.keyboard.press("Escape");
    await soon(() => readSaid(page)).toBe(sv.tools.ended);
    await soon(() => findToolPanel(page, "distance").count()).toBe(0);
  },
);

test("the length can be copied", async () => {
  const [, from, to, length] = WAYS[0];
  const page = await openMap(`/?vy=${toView(from, 12)}`);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await focusMap(page);
  await page.keyboard.press("m");
  await waitForTool(page, "distance");
  await page.keyboard.press("Space");
  await goToView(page, to, 12);
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: `Kopiera: ${sv.tools.title.distance}` }).press("Enter");
  await soon(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
    length.replace(" ", "\u00a0"),
  );
});

test("the mouse measures too, nothing is opened meanwhile, and afterwards a press opens again", async () => {
  const page = await openMap(`/?vy=${toView([18.2, 59.255], 11)}`);
  const start = readAddress(page);
  await chooseTool(page, "distance");
  const skogas: LonLat = [18.149, 59.218];
  const [fromX, fromY] = await toScreen(page, FISKSATRA);
  const [toX, toY] = await toScreen(page, skogas);
  await page.mouse.click(fromX, fromY);
  await page.mouse.dblclick(toX, toY);
  // 10 213 m; a pixel is some forty metres here.
  await soon(() => readResult(page, "distance")).toMatch(/^Sträcka 10,(1|2)\d km/);
  expect(readAddress(page)).toBe(start);
  await page.getByRole("button", { name: sv.tools.undo }).click();
  await soon(() => readResult(page, "distance")).toContain("Sträcka 0 m");
  await page.getByRole("button", { name: sv.tools.end, exact: true }).click();
  await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe("CANVAS");
  await page.mouse.click(fromX, fromY);
  await soon(() => readText(findSceneHeading(page))).toBe("Fisksätra torg");
});

test("a finger measures, or moves the map under the sight", async () => {
  const page = await openMap(`/ovning?vy=${toView([19.4, 62], 11)}`, {
    viewport: PHONE,
    hasTouch: true,
  });
  await chooseTool(page, "distance");
  const box = (await findCanvas(page).boundingBox()) ?? expect.fail("no map");
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const panel = (await findToolPanel(page, "distance").boundingBox()) ?? expect.fail("no panel");
  expect(panel.y, "the sight is not under the panel").toBeGreaterThan(middle[1] + 20);
  await page.touchscreen.tap(middle[0] - 100, middle[1]);
  await page.getByRole("button", { name: sv.tools.setInSight }).tap();
  // A hundred pixels at zoom 11 and 62° N.
  await soon(() => readResult(page, "distance")).toMatch(/^Sträcka 1 (79|80)\d m/);
});

test.each(["/", "/ovning"])("on %s a circle is drawn by typing its radius", async (path) => {
  const page = await openMap(path);
  await focusMap(page);
  await page.keyboard.press("r");
  const field = page.getByLabel(sv.tools.radius, { exact: true });
  await field.fill("femhundra");
  await field.press("Enter");
  await page.getByText(sv.tools.radiusWrong).waitFor();
  await soon(() => field.getAttribute("aria-invalid")).toBe("true");
  await field.fill("500");
  await field.press("Enter");
  await soon(() => readSaid(page)).toBe("Radie 500 m, yta 0,785 km²");
  await soon(() => readResult(page, "radius")).toContain("0,785 km²");
  await soon(() => page.getByText(sv.tools.radiusWrong).count()).toBe(0);
});

test("a circle is set with the keyboard, and a third point begins another", async () => {
  const [path, middle, rim, length] = WAYS[1];
  const page = await openMap(`${path}?vy=${toView(middle, 12)}`);
  await focusMap(page);
  await page.keyboard.press("r");
  await waitForTool(page, "radius");
  await page.keyboard.press("Space");
  await soon(() => readSaid(page)).toBe(sv.tools.middle);
  await goToView(page, rim, 12);
  await page.keyboard.press("Space");
  // π · 22.9555² = 1655.5; curved, a millionth less.
  await soon(() => readSaid(page)).toBe(`Radie ${length}, yta 1 660 km²`);
  await goToView(page, middle, 12);
  await page.keyboard.press("Space");
  await soon(() => readSaid(page)).toBe(sv.tools.middle);
});

/** A control point of Lantmäteriet's, and one in Övningslän by the same projection. */
test.each([
  ["/", [18.75, 61], "N 6768593, E 702745", "61.00000, 18.75000"],
  ["/ovning", [19.3, 62.015], "N 6883312, E 724993", "62.01500, 19.30000"],
] as const)(
  "on %s the middle of the map has coordinates to copy",
  async (path, middle, sweref, wgs84) => {
    const page = await openMap(`${path}?vy=${toView(middle, 12)}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await focusMap(page);
    await page.keyboard.press("c");
    const panel = findToolPanel(page, "coordinates");
    await panel.getByText(sweref).waitFor();
    await panel.getByText(wgs84).waitFor();
    await panel.getByText(sv.tools.place.centre).waitFor();
    await waitForTool(page, "coordinates");
    for (const [system, written] of [
      ["SWEREF 99 TM", sweref],
      ["WGS 84", wgs84],
    ] as const) {
      await page.getByRole("button", { name: `Kopiera: ${system}` }).press("Enter");
      await soon(() => page.evaluate(() => navigator.clipboard.readText())).toBe(written);
    }
    await focusMap(page);
    await page.keyboard.press("Space");
    await soon(() => readSaid(page)).toBe(`SWEREF 99 TM ${sweref}. WGS 84 ${wgs84}`);
    await panel.getByText(sv.tools.place.point).waitFor();
  },
);

test("coordinates follow the mouse, and a right click asks for a place at once", async () => {
  const page = await openMap(`/?vy=${toView([18.2, 59.3], 11)}`);
  const [x, y] = await toScreen(page, FISKSATRA);
  await page.mouse.click(x, y, { button: "right" });
  const panel = findToolPanel(page, "coordinates");
  await panel.getByText(sv.tools.place.point).waitFor();
  const readPlace = async () => {
    const text = await readText(panel);
    return (/(\d+\.\d{5}), (\d+\.\d{5})/.exec(text) ?? []).slice(1).map(Number);
  };
  await soon(readPlace).toHaveLength(2);
  const [lat = 0, lon = 0] = await readPlace();
  expect(Math.abs(lat - FISKSATRA[1])).toBeLessThan(0.0005);
  expect(Math.abs(lon - FISKSATRA[0])).toBeLessThan(0.001);
  await page.getByRole("button", { name: sv.tools.undo }).click();
  const [otherX, otherY] = await toScreen(page, [18.1, 59.25]);
  await page.mouse.move(otherX, otherY);
  await panel.getByText(sv.tools.place.pointer).waitFor();
  await soon(async () => Math.abs(((await readPlace())[0] ?? 0) - 59.25)).toBeLessThan(0.0005);
  expect(await findSceneHeading(page).count()).toBe(0);
});

test("both maps side by side measure one line", async () => {
  const page = await openMap(`/ovning/forandring?jamfor=sida&vy=${toView([19.3, 61.9], 12)}`);
  await focusMap(page);
  await page.keyboard.press("m");
  await waitForTool(page, "distance");
  await page.keyboard.press("Space");
  await goToView(page, [19.6, 62.05], 12);
  await findCanvas(page).nth(1).focus();
  await page.keyboard.press("Space");
  await soon(() => readSaid(page)).toBe("Punkt 2: 22,96 km från början");
});

test("nothing of the tools is loaded before one is asked for", async () => {
  const asked: string[] = [];
  const page = await openMap("/", {
    prepare: async (page) => {
      page.on("request", (request) => asked.push(request.url()));
    },
  });
  const isOfTools = (url: string) => /tool-(panel|layer)|measure|proj/.test(url);
  expect(asked.filter(isOfTools)).toEqual([]);
  await findToolMenu(page).click();
  await soon(() => asked.filter(isOfTools).length).toBeGreaterThan(1);
});

test("the menu closes with Escape, and its button has the focus again", async () => {
  const page = await openMap("/");
  await findToolMenu(page).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: sv.tools.title.distance }).waitFor();
  await page.keyboard.press("Tab");
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toContain(
    sv.tools.title.distance,
  );
  await page.keyboard.press("Escape");
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe(sv.tools.menu);
  await soon(() => page.getByRole("button", { name: sv.tools.title.distance }).count()).toBe(0);
});

test("leaving the page ends the tool", async () => {
  const page = await openMap("/");
  await focusMap(page);
  await page.keyboard.press("m");
  await findToolPanel(page, "distance").waitFor();
  await page.getByRole("link", { name: "Trygghet" }).click();
  await findToolPanel(page, "distance").waitFor({ state: "detached" });
});

test.each([
  ["desk", DESKTOP, "light"],
  ["desk", DESKTOP, "dark"],
  ["phone", PHONE, "light"],
  ["phone", { width: 360, height: 640 }, "dark"],
] as const)(
  "every tool is free of violations that axe can find, and large enough, on a %s, %s",
  async (size, viewport, colorScheme) => {
    const page = await openMap("/ovning", { viewport, colorScheme, hasTouch: size === "phone" });
    for (const tool of ["distance", "radius", "coordinates"] as const) {
      await chooseTool(page, tool);
      await page.getByRole("button", { name: sv.tools.setInSight }).click();
      expect(await findViolations(page), tool).toEqual([]);
      const small = await findToolPanel(page, tool)
        .locator("button")
        .evaluateAll(
          (buttons) =>
            buttons
              .map((button) => button.getBoundingClientRect())
              .filter(({ width, height }) => width < 44 || height < 44).length,
        );
      if (size === "phone") expect(small, tool).toBe(0);
      await page.getByRole("button", { name: sv.tools.end, exact: true }).click();
    }
  },
);

test("the panel of a tool does not come before the map obeys the keys that it names", async () => {
  const layer = Promise.withResolvers<void>();
  const asked: string[] = [];
  const page = await openMap("/", {
    prepare: (page) =>
      page.route(/\/assets\/tool-layer-[^/]*\.js$/, async (route) => {
        asked.push(route.request().url());
        await layer.promise;
        await route.continue();
      }),
  });
  await focusMap(page);
  await page.keyboard.press("m");
  await soon(() => asked.length).toBe(1);
  await waitForAnswers(page, /tool-layer/);
  expect(await findToolPanel(page, "distance").count()).toBe(0);
  layer.resolve();
  await waitForTool(page, "distance");
});
