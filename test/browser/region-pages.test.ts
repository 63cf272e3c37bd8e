/** The pages of Sverige, län, kommuner and lokalpolisområden: an official's questions, answered. */

import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { sv as find } from "../../web/src/text/find/sv.ts";
import { sv as region } from "../../web/src/text/region/sv.ts";
import { sv as report } from "../../web/src/text/report/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { readAddress, readText } from "./explorer.ts";
import { PHONE, soon, startBrowser, waitForAnswers, waitForMap } from "./page.ts";
import { serveReleases } from "./serve.ts";

const { openMap, openPage } = startBrowser();

const findAnswer = (page: Page, question: string): Locator =>
  page.locator("dt", { hasText: question }).locator("xpath=following-sibling::dd[1]");
const readAnswer = (page: Page, question: string) => readText(findAnswer(page, question));
const findSection = (page: Page, id: string): Locator =>
  page.locator(`section[aria-labelledby=${id}]`);
const findCrumbs = (page: Page) => page.getByRole("navigation", { name: sv.breadcrumbs.label });

interface Collection {
  readonly features: readonly {
    readonly id: string;
    readonly properties: { readonly name: string; readonly status: string };
  }[];
}

async function ask<T>(page: Page, path: string): Promise<T> {
  return (await page.request.get(path)).json() as Promise<T>;
}

test("Huddinge's page says without a click what is listed, what ceased, when it was mapped and by whom", async () => {
  const page = await openPage("/kommun/0126-huddinge");
  await soon(() => readAnswer(page, region.answers.listed)).toBe(region.answers.noneNamed);
  await soon(() => readAnswer(page, region.answers.ceased)).toBe(
    "3: Grantorp/Visättra, Skogås C, Vårby C",
  );
  await soon(() => readAnswer(page, region.answers.mapped)).toBe(
    "Länet 4 gånger: 2017, 2021, nov. 2023 och dec. 2023. Läget december 2023 visas.",
  );
  await soon(() => readAnswer(page, region.answers.by)).toBe(
    "Länsstyrelsen Stockholm, publicerat 20 februari 2024",
  );
});

test("a kommun of a county without a mapping is silent, and no number stands for the silence", async () => {
  const page = await openPage("/kommun/2180-gavle");
  await soon(() => readAnswer(page, region.answers.listed)).toBe(
    "Ingen kartläggning av Gävleborgs län är publicerad. Det betyder inte att det saknas scener i Gävle: källorna tiger.",
  );
  await waitForAnswers(page);
  expect(await page.locator("main table").count()).toBe(0);
  await soon(() => readText(findSection(page, "insatser"))).toContain("Gävleborg mot narkotika");
});

test("where a source names nobody there stands no zero", async () => {
  const page = await openPage("/kommun/0126-huddinge");
  const rows = findSection(page, "kartlaggningar").locator("tbody tr");
  await soon(async () => readText(rows.nth(2).locator("td").first())).toBe("3");
  await waitForAnswers(page);
  const cells = await rows
    .locator("td:nth-child(2), td:nth-child(3)")
    .evaluateAll((all) => all.map((cell) => cell.textContent));
  expect(cells.filter((text) => text === "0")).toEqual([]);
  expect(cells[0]).toContain(region.mappings.noneNamed);
});

test("each mapping in the table is a link that shows the page at it, and Back undoes it", async () => {
  const page = await openPage("/kommun/0126-huddinge");
  await findSection(page, "kartlaggningar").getByRole("link", { name: "nov. 2023" }).click();
  await soon(() => readAddress(page)).toBe("/kommun/0126-huddinge?kartlaggning=stockholm-2023-11");
  await soon(() => readAnswer(page, region.answers.listed)).toContain(
    "3: Grantorp/Visättra, Skogås C, Vårby C",
  );
  await page.goBack();
  await soon(() => readAnswer(page, region.answers.listed)).toBe(region.answers.noneNamed);
});

test("the crumbs lead from a scene up to Sverige, and each page says where it is", async () => {
  const page = await openPage("/scen/skogas-c");
  const steps = ["Lokalpolisområde Huddinge", "Huddinge", "Stockholms län", "Sverige"];
  for (const step of steps) {
    await findCrumbs(page).getByRole("link", { name: step, exact: true }).click();
    await soon(() => readText(page.locator("h1"))).toBe(step.replace("Lokalpolisområde ", ""));
    if (step !== "Sverige")
      await soon(() => readText(findCrumbs(page).locator("[aria-current]"))).toBe(
        step.replace("Lokalpolisområde ", ""),
      );
    if (step === "Lokalpolisområde Huddinge")
      expect(readAddress(page)).toBe("/lokalpolisomrade/huddinge");
  }
  expect(readAddress(page)).toBe("/sverige");
});

test("Sverige tells counties with a mapping from those with something else and those with nothing", async () => {
  const page = await openPage("/sverige");
  const list = (id: string) =>
    findSection(page, id)
      .locator("a")
      .evaluateAll((links) => links.map(({ textContent }) => textContent));
  await soon(() => list("mapped")).toEqual(["Stockholms län"]);
  await soon(() => list("other")).toEqual(expect.arrayContaining(["Gävleborgs län"]));
  const listAll = async () => [
    ...(await list("mapped")),
    ...(await list("other")),
    ...(await list("silent")),
  ];
  await soon(listAll).toHaveLength(21);
});

test("a lokalpolisområde says what it takes in and from when, as far as a source does", async () => {
  const page = await openPage("/lokalpolisomrade/norrmalm");
  await soon(() => readText(page.locator("main header"))).toContain(
    "Lokalpolisområde i Stockholms län.",
  );
  await soon(() => readText(page.locator("main header"))).toContain("2024");
  await soon(() => readText(findSection(page, "kommuner"))).toContain("Stockholm (en del)");
});

test("a made-up kommun lists as many active scenes as the API, and every download answers", async () => {
  const page = await openMap("/ovning/kommun/9901-ejdervik");
  const { features } = await ask<Collection>(
    page,
    "/ovning/api/v1/kommuner/9901/scenes?status=active",
  );
  await soon(() => readText(findAnswer(page, region.answers.listed).locator("strong"))).toBe(
    String(features.length),
  );
  const names = await findSection(page, "platserna")
    .locator("section")
    .first()
    .locator("a")
    .evaluateAll((links) => links.map(({ firstChild }) => firstChild?.textContent));
  expect(names.sort()).toEqual(features.map(({ properties }) => properties.name).sort());
  const addresses = await findSection(page, "hamta")
    .locator("li a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBe(6);
  for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
});

test("residents near scenes stand on the page as the API has them", async () => {
  const page = await openPage("/ovning/kommun/9901-ejdervik");
  const { items } = await ask<{
    items: {
      snapshotId: string;
      regionId: string;
      withinM: number;
      residents: number;
      gridId: string;
    }[];
  }>(page, "/ovning/api/v1/exposure?snapshot=ovningslan-2023");
  const within = items.find(
    ({ regionId, withinM, gridId }) =>
      regionId === "9901" && withinM === 250 && gridId.includes("250"),
  );
  const row = findSection(page, "avstand").locator("tr", { hasText: "inom 250" });
  await row.waitFor();
  expect((await readText(row.locator("td").first())).replace(/\D/g, "")).toBe(
    String(within?.residents),
  );
});

test("a kommun's name at the end of its address is for people: an old one leads to the new", async () => {
  const page = await openPage("/kommun/0126-fel-namn?sprak=en");
  await soon(() => readAddress(page)).toBe("/kommun/0126-huddinge?sprak=en");
  await soon(() => readText(page.locator("h1"))).toBe("Huddinge");
});

test.each([
  "/kommun/0999-ingenstans",
  "/kommun/abc",
  "/lan/77-ingenstans",
  "/lokalpolisomrade/finns-inte",
  "/scen/finns-inte",
  "/scen/finns-inte/mer",
])("%s leads to a page that helps, with status 404", async (path) => {
  const page = await openPage(path, { tolerated: [/404 \(Not Found\)/] });
  expect((await page.request.get(path)).status()).toBe(404);
  await page.getByRole("link", { name: find.lost.map, exact: true }).waitFor();
});

test("a mapping that the county does not have is said, and the page shows its default", async () => {
  const page = await openPage("/kommun/0126-huddinge?kartlaggning=stockholm-1999");
  await page.getByText(sv.app.staleLink).waitFor();
  await soon(() => readAnswer(page, region.answers.ceased)).toContain("Skogås C");
  await page.getByRole("button", { name: sv.app.dismiss }).click();
  await soon(() => readAddress(page)).toBe("/kommun/0126-huddinge");
});

test("an answer that does not come says so in its own place, with a retry, and the rest stays", async () => {
  let isAway = true;
  const page = await openPage("/kommun/0126-huddinge", {
    tolerated: [/ERR_FAILED/, /Failed to load/],
    prepare: (page) =>
      page.route("**/api/v1/operations*", (route) => (isAway ? route.abort() : route.continue())),
  });
  const section = findSection(page, "insatser");
  await section.getByText(sv.app.failedTitle).waitFor();
  await soon(() => readAnswer(page, region.answers.ceased)).toContain("Skogås C");
  isAway = false;
  await section.getByRole("button", { name: sv.app.retry }).click();
  await section.getByText("Ingen publicerad insats i Huddinge.").waitFor();
});

test("the keyboard leads from the page's heading to a scene and on to its page", async () => {
  const page = await openPage("/kommun/0126-huddinge");
  await waitForAnswers(page);
  await page.getByRole("link", { name: "Skogås C" }).first().focus();
  await page.keyboard.press("Enter");
  await soon(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Skogås C");
  expect(readAddress(page)).toBe("/scen/skogas-c");
});

test("the letter about an error tells of the page; without an operator's address the page says so", async () => {
  const silent = await openPage("/kommun/0126-huddinge");
  await soon(() => readText(findSection(silent, "rapportera"))).toContain(report.none);
  const service = await serveReleases(inject("releasesFolder"), 0, {
    reportAddress: "fel@example.se",
  });
  const page = await openPage("/kommun/0126-huddinge", { origin: service.origin });
  const link = findSection(page, "rapportera").getByRole("link", { name: report.link });
  const { pathname, searchParams } = new URL((await link.getAttribute("href")) ?? "");
  expect(pathname).toBe("fel@example.se");
  expect(searchParams.get("subject")).toContain("Huddinge");
  expect(searchParams.get("body")).toContain(`${service.origin}/kommun/0126-huddinge`);
  await waitForMap(page);
  await service.stop();
});

test("a trail that wraps on a phone has its lines as near each other as text, and none is hard to hit", async () => {
  const page = await openPage("/scen/storvreten", { viewport: PHONE });
  await waitForAnswers(page);
  const steps = await findCrumbs(page)
    .locator("li")
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().y));
  const lines = [...new Set(steps.map(Math.round))];
  expect(lines.length).toBeGreaterThan(1);
  for (const [index, y] of lines.slice(1).entries())
    expect(y - (lines[index] as number)).toBeLessThanOrEqual(30);
  const heights = await findCrumbs(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});
