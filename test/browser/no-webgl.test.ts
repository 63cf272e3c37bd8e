/** A browser that cannot draw the map still has everything else. */

import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import { findRow, findSceneHeading, findStateHeading, readList, readText } from "./explorer.ts";
import { soon, startBrowser, waitForAnswers, waitForDrawing } from "./page.ts";

const { openPage } = startBrowser({ webgl: false });

test("without WebGL the map says why it is not there, and the list is complete", async () => {
  const page = await openPage("/");
  await page.getByText(sv.map.failed).waitFor();
  expect(await page.locator("canvas").count()).toBe(0);
  await soon(() => readText(findStateHeading(page))).toBe("Läget i december 2023");
  await soon(async () => Object.values(await readList(page)).flat().length).toBe(18);
});

test("without WebGL scenes open, mappings change and the address follows", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2023-11&vy=12/59.2/18.1");
  await findRow(page, "skogas-c").click();
  await soon(() => readText(findSceneHeading(page))).toBe("Skogås C");
  expect(page.url()).toContain("scen=skogas-c");
  await page.getByRole("radio", { name: /2021/ }).focus();
  await page.keyboard.press("End");
  await soon(() => readText(page.locator("article header p"))).toContain("Upphörd");
});

const MAPS = [
  ["/", "skogas-c"],
  ["/lan/01-stockholms-lan", "skogas-c"],
  ["/kommun/0126-huddinge", "skogas-c"],
  ["/lokalpolisomrade/huddinge", "skogas-c"],
  ["/scen/skogas-c", "skogas-c"],
  ["/trygghet", "skogas-c"],
  ["/forandring", "skogas-c"],
  ["/ovning/forandring", "ejdervik-centrum"],
  ["/ovning/trygghet", "ejdervik-centrum"],
  ["/ovning/scen/ejdervik-centrum", "ejdervik-centrum"],
] as const;

test.each(MAPS)("without WebGL %s has its map as a still picture", async (path, sceneId) => {
  const page = await openPage(path);
  await page.locator(`[data-first-view] [data-sign="${sceneId}"]`).waitFor();
  await page.getByText(sv.map.failed).waitFor();
});

test.each(MAPS)(
  "on paper %s has its map, as wide as the text and not torn",
  async (path, sceneId) => {
    const page = await openPage(path);
    await page.locator("[data-first-view] svg").waitFor();
    await waitForAnswers(page);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 688, height: 980 });
    await waitForDrawing(page);
    const sign = page.locator(`[data-first-view] [data-sign="${sceneId}"]`);
    await soon(async () => (await sign.boundingBox())?.width ?? 0).toBeGreaterThan(8);
    const box =
      (await page.locator("[data-first-view] svg").boundingBox()) ?? expect.fail("no map");
    expect(box.width).toBeGreaterThan(400);
    expect(box.height).toBeGreaterThan(200);
    const { x, y } = (await sign.boundingBox()) ?? expect.fail("no sign");
    expect(x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height).toBe(true);
    const whose = page.locator("[data-first-view]").getByText("OpenStreetMap");
    const line = (await whose.boundingBox()) ?? expect.fail("nobody is named");
    expect(line.y + line.height).toBeLessThanOrEqual(box.y + box.height + 1);
    await soon(() => page.locator("[data-first-view] text").count()).toBeGreaterThan(0);
    await soon(() => page.getByText(sv.map.failed).isVisible()).toBe(false);
  },
);

test.each(["svep", "sida"])(
  "on paper both mappings stand beside each other when jamfor is %s, each with its date",
  async (look) => {
    const page = await openPage(`/ovning/forandring?jamfor=${look}`);
    const stills = page.locator("[data-first-view] svg");
    await soon(() => stills.count()).toBe(2);
    await waitForAnswers(page);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 688, height: 980 });
    await waitForDrawing(page);
    const read = async (index: number) =>
      (await stills.nth(index).boundingBox()) ?? expect.fail("no map");
    await soon(async () => (await read(1)).x - (await read(0)).x).toBeGreaterThan(200);
    const [left, right] = [await read(0), await read(1)];
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    expect([left.height, right.height].every((height) => height > 200)).toBe(true);
    expect(right.y).toBe(left.y);
    for (const date of ["oktober 2022", "oktober 2023"])
      await soon(() => page.locator("section p", { hasText: date }).isVisible()).toBe(true);
    await soon(() => page.getByRole("radio").first().isVisible()).toBe(false);
  },
);
