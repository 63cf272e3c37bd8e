/** The panel of a scene says what is known of it, how, and from whom. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { findBackButton, findRow, findSceneHeading, readText } from "./explorer.ts";
import { soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

const findPanel = (page: Page) => page.locator("article");
const findSection = (page: Page, heading: string) =>
  findPanel(page).locator("section", { hasText: heading });

/** Opens a scene's panel and waits for what it says. */
async function openScene(path: string): Promise<Page> {
  const page = await openPage(path);
  await findSceneHeading(page).waitFor();
  return page;
}

test("Storvreten is marked as corrected, and its panel says when, what, why and by which source", async () => {
  const page = await openPage("/");
  const row = findRow(page, "storvreten");
  await soon(() => readText(row)).toContain(sv.list.corrected);
  await row.click();
  const correction = findPanel(page).getByRole("region", { name: sv.scene.corrections });
  await soon(() => readText(correction)).toBe(
    "Rättad 14 april 2025 Fel: Felaktigt utpekad som fortfarande aktiv i en lista från början av 2025. Listan är inte inläst här. Rätt: Upphörd sedan cirka 1,5 år. Status i 2023 års kartläggningar är okänd. Orsak: Den mänskliga faktorn (enligt källan).",
  );
  const source = findPanel(page).getByRole("link", {
    name: "Lugnare i Storvreten sedan drogscenen försvann",
  });
  await soon(() => source.getAttribute("href")).toMatch(
    /^https:\/\/www\.mitti\.se\/|^https:\/\/mitti\.se\//,
  );
});

test("Klara is a place at Sergels torg; the ground in words belongs to the operation and is explained", async () => {
  const page = await openScene("/?scen=klara-sergels-torg");
  await soon(() => readText(findSceneHeading(page))).toBe("Klarakvarteren/Sergels torg");
  await soon(() => readText(findPanel(page).locator("dl"))).toContain(
    "Mitten av den namngivna platsen; scenen ligger någonstans inom 200 m.",
  );
  await soon(() => readText(findSection(page, sv.scene.notes))).toContain(
    "Fokusområdet mellan Olof Palmes gata, Herkulesgatan, Kungsträdgården och centralstationen hör till insatsen, inte till scenen.",
  );
  await soon(() => readText(findSection(page, sv.scene.history))).toContain(
    "maj 2019 Beskriven som aktiv Polismyndigheten. Källan kallar platsen öppen drogscen",
  );
  const source = findPanel(page).getByRole("link", {
    name: "Minskad tillgänglighet på narkotika i Klara",
  });
  await soon(() => source.getAttribute("href")).toBe(
    "https://polisen.se/aktuellt/nyheter/2019/maj/",
  );
  const legend = page.locator("details", { hasText: mapSv.legend.title });
  await soon(() => readText(legend)).toContain(mapSv.sign.extent.name);
});

test("what follows from a source without standing in it says that it is inferred, and from what", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2023-11");
  await soon(() => readText(findRow(page, "skogas-c"))).toContain(sv.list.inferred);
  await findRow(page, "skogas-c").click();
  await soon(() => readText(findPanel(page).locator("header p"))).toBe(
    "Aktiv Härlett: scenen upphörde till nästa kartläggning och fanns alltså i den här.",
  );
  const chosen = findPanel(page).locator("li[aria-current=true]");
  await soon(() => readText(chosen)).toContain(`nov. 2023 Aktiv ${sv.list.inferred}`);
});

test("what stands in the source is not marked as inferred", async () => {
  const page = await openPage("/");
  expect(await readText(findRow(page, "skogas-c"))).not.toContain(sv.list.inferred);
  await findRow(page, "skogas-c").click();
  await soon(() => readText(findPanel(page).locator("header p"))).toBe(
    `Upphörd ${sv.reason.stated}`,
  );
});

test("a caution about what no source says stands with the scene", async () => {
  const page = await openScene("/?scen=edsbergs-centrum");
  await soon(() => readText(findSection(page, sv.scene.notes))).toContain(
    "men ingen källa säger att det är samma scen",
  );
});

/** Stated as new by November 2023, so the mappings before have nothing to say of them. */
const ADDED = ["grusasen", "vastergard", "vastra-blombacka"];

test("every listed scene has a panel with kommun, lokalpolisområde, position, its mappings and linked sources", async () => {
  const page = await openPage("/");
  await findRow(page, "dalen").waitFor();
  const rows = page.locator("#platser li > button");
  const ids = await rows.evaluateAll((buttons) => buttons.map(({ id }) => id));
  expect(ids.length).toBe(18);
  for (const id of ids) {
    const row = page.locator(`#${id}`);
    const name = (await readText(row.locator("span").first())).split(",")[0]?.trim();
    await row.click();
    await soon(() => readText(findSceneHeading(page))).toBe(name);
    expect(await findPanel(page).locator("dt").allInnerTexts(), id).toEqual(
      expect.arrayContaining([sv.scene.kommun, sv.scene.lokalpolisomrade, sv.scene.position]),
    );
    const dates = findSection(page, sv.scene.history).locator("li strong");
    const history = (await dates.allInnerTexts()).map((text) => text.replaceAll("\u00a0", " "));
    expect(history, id).toEqual(expect.arrayContaining(["nov. 2023", "dec. 2023"]));
    const isAdded = ADDED.some((sceneId) => id.endsWith(sceneId));
    expect([history.includes("2017"), history.includes("2021")], id).toEqual([!isAdded, !isAdded]);
    const sources = findSection(page, sv.scene.sources);
    expect(await sources.locator("li").count(), id).toBeGreaterThan(0);
    expect(await sources.locator("li").count(), id).toBe(
      await sources.locator("li > a[href^='https://']").count(),
    );
    await findBackButton(page).click();
  }
});

test("a scene's history leads to what changed since the mapping before", async () => {
  const page = await openPage("/?scen=brunnsang&kartlaggning=stockholm-2023-11");
  await page.getByRole("link", { name: "Förändring sedan 2021" }).click();
  await soon(() => readText(page.locator("tr[data-open]"))).toContain("Brunnsäng");
  expect(new URL(page.url()).pathname).toBe("/forandring");
});
