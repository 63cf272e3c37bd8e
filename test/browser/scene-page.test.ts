/** The page of a scene: everything that is known of it, by whom, and what is not known. */

import { expect, test } from "vitest";
import { sv as region } from "../../web/src/text/region/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { findSceneHeading, readAddress, readText } from "./explorer.ts";
import { soon, startBrowser, waitForMap } from "./page.ts";

const { openMap, openPage } = startBrowser();

test("Storvreten's page shows its correction before all else, and no area that nobody mapped", async () => {
  const page = await openPage("/scen/storvreten");
  const readLabels = () =>
    page
      .locator("main h1, main section")
      .evaluateAll((all) => all.slice(0, 2).map((each) => each.getAttribute("aria-label")));
  await soon(readLabels).toEqual([null, sv.scene.corrections]);
  await soon(() => readText(page.getByRole("region", { name: sv.scene.corrections }))).toContain(
    "Rättad 14 april 2025",
  );
  await soon(() => readText(page.locator("section[aria-labelledby=yta]"))).toContain(
    region.scene.noArea,
  );
});

test("the panel in the explorer leads to the page, and the page back to the map, at the same mapping", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2023-11&scen=skogas-c");
  await findSceneHeading(page).waitFor();
  await page.getByRole("link", { name: sv.scene.wholePage }).click();
  await soon(() => readAddress(page)).toBe("/scen/skogas-c?kartlaggning=stockholm-2023-11");
  await soon(() => readText(page.locator("main header"))).toContain(sv.status.active);
  await page.getByRole("link", { name: region.map.open }).click();
  await soon(() => readAddress(page)).toBe("/?kartlaggning=stockholm-2023-11&scen=skogas-c");
});

test("a made-up scene's areas over time are those of the API, to three digits", async () => {
  const start = await openPage("/ovning/sverige");
  const list = await (
    await start.request.get("/ovning/api/v1/scenes?status=active&limit=1")
  ).json();
  const [{ id }] = (list as { features: [{ id: string }] }).features;
  const { history } = (await (await start.request.get(`/ovning/api/v1/scenes/${id}`)).json()) as {
    history: { areaM2?: number }[];
  };
  const page = await openMap(`/ovning/scen/${id}`);
  const chart = page.getByRole("img", { name: region.scene.areaChart });
  const readShown = async () =>
    (await chart.locator("text").allTextContents()).map((text) =>
      Number(text.replace(/\s/g, "").replace("..", "")),
    );
  const areas = history.flatMap(({ areaM2 }) => areaM2 ?? []);
  expect(areas.length).toBeGreaterThan(0);
  for (const area of areas) await soon(readShown).toContain(Number(area.toPrecision(3)));
});

test("operations of the kommun stand beside the mappings in time, without a word of cause", async () => {
  const page = await openPage("/scen/klara-sergels-torg");
  const section = page.locator("section[aria-labelledby=insatser]");
  await section.locator("li").first().waitFor();
  await soon(() => readText(section)).toContain(region.operations.beside);
  await soon(() => readText(section)).toMatch(/(mellan|före|efter|över) kartläggning/);
});

test("the page is whole in English too", async () => {
  const page = await openPage("/scen/skogas-c?sprak=en");
  await soon(() => page.title()).toBe("Skogås C – Scenkartan");
  await soon(() => readText(page.locator("#historik"))).toBe("History");
  const link = page.getByRole("link", { name: "Huddinge", exact: true }).first();
  await soon(() => link.getAttribute("href")).toBe("/kommun/0126-huddinge?sprak=en");
  await waitForMap(page);
});
