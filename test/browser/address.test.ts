/** The address holds the state: it can be sent, walked back and forth, and be nonsense. */

import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { en } from "../../web/src/text/en.ts";
import { en as findEn } from "../../web/src/text/find/en.ts";
import { sv as findSv } from "../../web/src/text/find/sv.ts";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import {
  findMapping,
  findRegionSelect,
  findRow,
  findSceneHeading,
  findStateHeading,
  readAddress,
  readMapping,
  readText,
  toPlain,
} from "./explorer.ts";
import { findCanvas, toScreen, toView } from "./map-view.ts";
import { soon, startBrowser } from "./page.ts";
import { findColor, readColor, takePicture } from "./picture.ts";

const { openMap, openPage } = startBrowser();

const countSteps = (page: Page) => page.evaluate(() => history.length);
const hasView = (page: Page) => new URL(page.url()).searchParams.has("vy");

test("a sent address restores mapping, kommun, scene, view and language", async () => {
  const address = `/?kartlaggning=stockholm-2023-11&kommun=0126&scen=skogas-c&vy=${toView([18.149, 59.218], 12)}&sprak=en`;
  const page = await openMap(address);
  await soon(() => readText(findSceneHeading(page))).toBe("Skogås C");
  expect(readAddress(page)).toBe(address);
  await soon(() => readMapping(page)).toBe("stockholm-2023-11");
  await soon(() => page.locator("html").getAttribute("lang")).toBe("en");
  const accent = await readColor(page, "--accent");
  const place = await toScreen(page, [18.149, 59.218]);
  await soon(
    async () => findColor(await takePicture(page, place, 2), accent).length,
  ).toBeGreaterThan(10);
  await page.getByRole("button", { name: en.scene.back }).click();
  await soon(() => findRegionSelect(page).inputValue()).toBe("0126");
  await soon(() => readText(findStateHeading(page))).toBe("As of November 2023, Huddinge");
});

test("Back and Forward walk the steps that a reader took", async () => {
  const page = await openPage("/");
  await findRow(page, "dalen").waitFor();
  await findRegionSelect(page).selectOption("0126");
  await soon(() => readAddress(page)).toBe("/?kommun=0126");
  await findMapping(page, "stockholm-2023-12").focus();
  await page.keyboard.press("ArrowLeft");
  await soon(() => readText(findStateHeading(page))).toBe("Läget i november 2023, Huddinge");
  await findRow(page, "varby-c").click();
  await soon(() => readText(findSceneHeading(page))).toBe("Vårby C");
  const readStep = async () => ({
    address: readAddress(page),
    mapping: await readMapping(page),
    scene: await findSceneHeading(page).allInnerTexts(),
    heading: (await findStateHeading(page).allInnerTexts()).map(toPlain),
  });
  const steps = [
    {
      address: "/",
      mapping: "stockholm-2023-12",
      scene: [],
      heading: ["Läget i december 2023"],
    },
    {
      address: "/?kommun=0126",
      mapping: "stockholm-2023-12",
      scene: [],
      heading: ["Läget i december 2023, Huddinge"],
    },
    {
      address: "/?kartlaggning=stockholm-2023-11&kommun=0126",
      mapping: "stockholm-2023-11",
      scene: [],
      heading: ["Läget i november 2023, Huddinge"],
    },
    {
      address: "/?kartlaggning=stockholm-2023-11&kommun=0126&scen=varby-c",
      mapping: "stockholm-2023-11",
      scene: ["Vårby C"],
      heading: [],
    },
  ];
  await soon(readStep).toEqual(steps[3]);
  for (const step of steps.slice(0, 3).reverse()) {
    await page.goBack();
    await soon(readStep).toEqual(step);
  }
  for (const step of steps.slice(1)) {
    await page.goForward();
    await soon(readStep).toEqual(step);
  }
});

test.each<[string, (page: Page) => Promise<void>]>([
  [
    "the button for nearer",
    (page) => page.getByRole("button", { name: mapSv.controls.zoomIn }).click(),
  ],
  ["the mouse", drag],
  ["the arrow keys", (page) => findCanvas(page).press("ArrowRight")],
])(
  "moving the map with %s changes the address and adds no step to the history",
  async (_, move) => {
    const page = await openMap("/?kommun=0126");
    const steps = await countSteps(page);
    await move(page);
    await soon(() => hasView(page)).toBe(true);
    await soon(() => countSteps(page)).toBe(steps);
    expect(readAddress(page)).toMatch(/^\/\?kommun=0126&vy=\d+\.\d\d\/\d+\.\d{4}\/\d+\.\d{4}$/);
  },
);

async function drag(page: Page): Promise<void> {
  const { x, y, width, height } = (await findCanvas(page).boundingBox()) ?? expect.fail("no map");
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2 + 120, y + height / 2 + 40, { steps: 5 });
  await page.mouse.up();
}

test("a view that a reader chose stays when a scene is opened, and goes with a new area or the frame button", async () => {
  const page = await openMap(`/?vy=${toView([18.1, 59.3], 11)}`);
  await findRow(page, "dalen").click();
  await soon(() => readAddress(page)).toBe(`/?scen=dalen&vy=11.00/59.3000/18.1000`);
  await page.getByRole("button", { name: mapSv.controls.fit }).click();
  await soon(() => readAddress(page)).toBe("/?scen=dalen");
  await page.goto(`/?vy=${toView([18.1, 59.3], 11)}`);
  await findRegionSelect(page).selectOption("0182");
  await soon(() => readAddress(page)).toBe("/?kommun=0182");
});

test("only what differs from the default stands in the address", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2017&kommun=0126");
  await findMapping(page, "stockholm-2017").focus();
  await page.keyboard.press("End");
  await soon(() => readAddress(page)).toBe("/?kommun=0126");
  await findRegionSelect(page).selectOption("");
  await soon(() => readAddress(page)).toBe("/");
  await page.getByRole("button", { name: sv.app.languageLabel }).click();
  await soon(() => readAddress(page)).toBe("/?sprak=en");
  await page.getByRole("button", { name: en.app.languageLabel }).click();
  await soon(() => readAddress(page)).toBe("/");
});

const SCRIPT = encodeURIComponent('"><img src=x onerror=hacked=1><script>hacked=1</script>');

test.each([
  ["an unknown mapping", "/?kartlaggning=stockholm-1999"],
  ["an unknown kommun", "/?kommun=0999"],
  ["a kommun of another county", "/?kommun=1280"],
  ["a view beyond the world", "/?vy=99/99/999"],
  ["a view of words", "/?vy=nonsens"],
  ["a script as mapping", `/?kartlaggning=${SCRIPT}`],
  ["a script as kommun", `/?kommun=${SCRIPT}`],
  ["a script as scene", `/?scen=${SCRIPT}`],
  ["a script as view", `/?vy=${SCRIPT}`],
  ["a scene with a very long name", `/?scen=${"a".repeat(3000)}`],
])("an address with %s says so, shows the default and runs nothing", async (_, path) => {
  const page = await openPage(path);
  const message = page.getByRole("status").filter({ hasText: sv.app.staleLink });
  await message.waitFor();
  await soon(() => readText(findStateHeading(page))).toBe("Läget i december 2023");
  await findRow(page, "dalen").waitFor();
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("img").count()).toBe(0);
  await message.getByRole("button", { name: sv.app.dismiss }).click();
  await soon(() => readAddress(page)).toBe("/");
  await soon(() => message.count()).toBe(0);
});

test.each([
  ["an unknown language", "/?sprak=klingon"],
  ["unknown parameters", `/?${SCRIPT}=${SCRIPT}&__proto__=1&constructor=2`],
  ["broken encoding", "/?%E0%A4%A"],
  ["empty parameters", "/?kartlaggning=&kommun=&scen=&vy="],
])("an address with %s opens the default", async (_, path) => {
  const page = await openPage(path);
  await soon(() => readText(findStateHeading(page))).toBe("Läget i december 2023");
  await soon(() => page.locator("html").getAttribute("lang")).toBe("sv");
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
});

test("an address with an unknown scene says so and leads back to the list", async () => {
  const page = await openPage("/?scen=finns-inte", { tolerated: [/404 \(Not Found\)/] });
  await page.getByText("Scenen finns-inte finns inte i den här utgåvan.").waitFor();
  await page.getByRole("button", { name: sv.scene.back }).click();
  await findRow(page, "dalen").waitFor();
});

test.each([
  "/nonsens",
  "/nonsens/djupare?kommun=0126",
  "/%E0%A4%A",
  "/index.html",
  "/..%2f..%2fetc%2fpasswd",
  "//example.org/",
  `/${SCRIPT}`,
])("%s is answered with 404 and a page that leads to the start", async (path) => {
  const address = inject("origin") + path;
  const page = await openPage(address, { tolerated: [/404 \(Not Found\)/] });
  const answer = await page.request.get(address);
  expect(answer.status()).toBe(404);
  await soon(() => readText(page.locator("h1"))).toBe(sv.app.notFoundTitle);
  expect(new URL(page.url()).origin).toBe(inject("origin"));
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await page.getByRole("link", { name: findSv.lost.map, exact: true }).click();
  await soon(() => readText(findStateHeading(page))).toBe("Läget i december 2023");
  expect(page.url()).toBe(`${inject("origin")}/`);
});

test("the page for addresses that lead nowhere speaks the language of the address", async () => {
  const page = await openPage("/nonsens?sprak=en", { tolerated: [/404 \(Not Found\)/] });
  await soon(() => readText(page.locator("h1"))).toBe(en.app.notFoundTitle);
  await page.getByRole("link", { name: findEn.lost.map, exact: true }).click();
  await soon(() => readText(findStateHeading(page))).toBe("As of December 2023");
});
