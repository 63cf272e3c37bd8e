/** The page Förändring in both editions: what is said, the three looks, tables, list, address. */

import { expect, test } from "vitest";
import { sv as change } from "../../web/src/text/change/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { findRegionSelect, readAddress } from "./explorer.ts";
import { findCanvas } from "./map-view.ts";
import { PHONE, soon, startBrowser, waitForAnswers, waitForMap } from "./page.ts";

const { openMap, openPage } = startBrowser();

const TEN = [
  ...["Dalen", "Dragörgränd", "Fisksätra torg", "Grantorp/Visättra", "Hallunda C/Norsborg C"],
  ...["Lagaplan", "Nordkapsgatan Husby", "Skogås C", "Ullerudsbacken-Brunskogsbacken", "Vårby C"],
];

test("the published edition says what is known, and pretends no square metre", async () => {
  const page = await openMap("/forandring");
  await soon(() => page.locator("h1").textContent()).toBe("Tio scener upphörde, inga tillkom");
  const column = (await page.locator("main").textContent()) ?? "";
  for (const name of TEN) expect(column).toContain(name);
  expect(column).toContain("mindre till ytan");
  expect(column).not.toMatch(/\d\sm²/);
});

test("looks that need ground cannot be chosen where none is mapped, and why is said", async () => {
  const page = await openPage("/forandring");
  await soon(() => page.getByRole("radio", { name: change.look.swipe }).isDisabled()).toBe(true);
  await page.getByText(change.look.needsGround).waitFor();
});

test("mappings in which nobody names a scene are no mappings without change", async () => {
  const page = await openPage("/forandring?fran=stockholm-2017&till=stockholm-2021");
  await page.locator("main dd", { hasText: /^64/ }).first().waitFor();
  const column = (await page.locator("main").textContent()) ?? "";
  expect(column).not.toMatch(/\d\sm²/);
  expect(column).toContain("64");
});

test("a pair that is chosen stands in the address, and the address opens it again", async () => {
  const page = await openMap("/ovning/forandring");
  const [from] = await page.locator("main select").all();
  await from?.selectOption("ovningslan-2019");
  await page.waitForURL(/fran=ovningslan-2019/);
  const ofFirst = { level: 1, name: /^Av 64 scener / } as const;
  await page.getByRole("heading", ofFirst).waitFor();
  const { pathname, search } = new URL(page.url());
  const again = await openMap(pathname + search);
  await again.getByRole("heading", ofFirst).waitFor();
  await soon(() => again.locator("main select").first().inputValue()).toBe("ovningslan-2019");
});

test("the divider between two mappings is moved by keyboard", async () => {
  const page = await openPage("/ovning/forandring?jamfor=svep");
  const divider = page.getByRole("slider");
  await divider.focus();
  const read = async () => Number(await divider.getAttribute("aria-valuenow"));
  await soon(read).toBe(50);
  await page.keyboard.press("ArrowRight");
  await soon(read).toBe(52);
  await page.keyboard.press("Home");
  await soon(read).toBe(0);
  await page.keyboard.press("End");
  await soon(read).toBe(100);
});

test("two maps stand side by side", async () => {
  const page = await openPage("/ovning/forandring?jamfor=sida");
  await page.locator("canvas").nth(1).waitFor();
  const boxes = await Promise.all(
    (await page.locator("canvas").all()).map((canvas) => canvas.boundingBox()),
  );
  expect(boxes).toHaveLength(2);
  expect(boxes[0]?.x).not.toBe(boxes[1]?.x);
});

test("a table is sorted by the column that is pressed, and says so", async () => {
  const page = await openPage("/ovning/forandring");
  const table = page.locator("main table:has(th[aria-sort])").first();
  const sorted = table.locator("th[aria-sort]");
  await soon(() => sorted.getAttribute("aria-sort")).toBe("ascending");
  const names = await table.locator("tbody th").allInnerTexts();
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, "sv")));
  await table.locator("thead th button").first().press("Enter");
  await soon(() => sorted.getAttribute("aria-sort")).toBe("descending");
  await soon(() => table.locator("tbody th").allInnerTexts()).toEqual(names.toReversed());
});

test.each(["/forandring", "/ovning/forandring", "/metod"])(
  "%s needs no sideways scrolling at 320 pixels",
  async (path) => {
    const page = await openPage(path, { viewport: { ...PHONE, width: 320 } });
    await page.waitForLoadState("networkidle");
    await waitForAnswers(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  },
);

test.each(["svep", "sida"])(
  "on a phone nothing lies over the dates of two maps, or over whom they are from, when jamfor is %s",
  async (look) => {
    const page = await openMap(`/ovning/forandring?jamfor=${look}`, { viewport: PHONE });
    const listBoxes = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility())
            .map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
        );
    const map = "section:has(.maplibregl-canvas)";
    const dates = await listBoxes(`${map} p[class*=date]`);
    const names = (await listBoxes(`${map} [data-attribution]`)).slice(-1);
    const others = await listBoxes(`${map} :is(button, summary, .maplibregl-ctrl-scale)`);
    expect([dates.length, names.length]).toEqual([2, 1]);
    expect(others.length).toBeGreaterThan(5);
    const isOver = (a: DOMRect, b: DOMRect) =>
      a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    for (const told of [...dates, ...names])
      expect(others.filter((other) => isOver(told, other))).toEqual([]);
  },
);

test("a lokalpolisområde is chosen as a kommun is: words, map and figure are of it", async () => {
  const page = await openMap("/ovning/forandring");
  await findRegionSelect(page).selectOption("ejdervik-ostra");
  await soon(() => page.locator("h1").textContent()).toMatch(/^Ejdervik östra: /);
  expect(readAddress(page)).toBe("/ovning/forandring?lokalpolisomrade=ejdervik-ostra");
  expect(await findRegionSelect(page).inputValue()).toBe("ejdervik-ostra");
  const figure = page.getByRole("link", { name: sv.app.makeFigure });
  expect(await figure.getAttribute("href")).toContain("lokalpolisomrade=ejdervik-ostra");
  await page.reload();
  await soon(() => findRegionSelect(page).inputValue()).toBe("ejdervik-ostra");
});

test("the map stays when another pair is chosen, and so does the region", async () => {
  const page = await openMap(
    "/ovning/forandring?fran=ovningslan-2019&lokalpolisomrade=ejdervik-ostra",
  );
  const canvas = await findCanvas(page).elementHandle();
  const title = await page.locator("h1").textContent();
  await page.locator("main select").nth(1).selectOption("ovningslan-2022");
  await soon(() => page.locator("h1").textContent()).not.toBe(title);
  await waitForMap(page);
  expect(await canvas?.evaluate((each) => each.isConnected)).toBe(true);
  expect(await findRegionSelect(page).inputValue()).toBe("ejdervik-ostra");
});
