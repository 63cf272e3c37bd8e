/** The figure studio: a press officer's way from all figures to files, words and links, in both editions. */

import type { Page } from "playwright-core";
import { describe, expect, inject, it, test } from "vitest";
import { sv } from "../../web/src/text/figures/sv.ts";
import { sv as site } from "../../web/src/text/sv.ts";
import { findRegionSelect, readAddress, readText, toPlain } from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import { PHONE, soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

const findPicture = (page: Page) => page.locator("figure svg[role=img]");
/** Lines that were broken to fit stand together. */
const readPicture = async (page: Page) =>
  toPlain((await findPicture(page).allTextContents()).join(" "));
const findFigureSelect = (page: Page) =>
  page.locator("select").filter({ has: page.locator("option[value=karta]") });
const findSection = (page: Page, name: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name, level: 2 }) });
const findLink = (page: Page, name: string) =>
  findSection(page, sv.files.title).locator("a", {
    has: page.locator("strong", { hasText: new RegExp(`^${name}$`) }),
  });

/** Pretends that the browser has a clipboard, and keeps what is written to it. */
const keepClipboard = (page: Page) =>
  page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });
const readClipboard = (page: Page) =>
  page.evaluate(() => (window as unknown as { copied?: string }).copied);

describe.each(["", "/ovning"])("in the edition at “%s”", (base) => {
  it("all figures are shown with picture or reason, and each leads to the studio", async () => {
    const page = await openPage(`${base}/figurer`);
    const cards = page.locator("main ul > li").filter({ has: page.locator("h2") });
    await soon(() => cards.count()).toBe(13);
    const pictures = page.locator("main li svg[role=img]");
    await soon(() => pictures.count()).toBe(base === "" ? 11 : 13);
    await page.getByRole("link", { name: "Upphörda scener", exact: true }).click();
    await soon(() => readAddress(page)).toBe(`${base}/figurer?figur=upphorda`);
    await findPicture(page).waitFor();
    await soon(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await soon(async () => (await readPicture(page)).includes("Övningsdata")).toBe(base !== "");
  });

  it("every file that is offered is there, at the size, theme and words that are chosen", async () => {
    const page = await openPage(
      `${base}/figurer?figur=upphorda-och-nya&storlek=socialt&tema=morkt&skala=3&rubrik=Min+rubrik`,
    );
    await findPicture(page).waitFor();
    const links = findSection(page, sv.files.title).locator("a");
    await soon(() => links.count()).toBe(7);
    for (const link of await links.all()) {
      const href = (await link.getAttribute("href")) ?? "";
      expect((await fetch(inject("origin") + href)).status, href).toBe(200);
      const name = (await link.getAttribute("download")) ?? "";
      expect(name.startsWith("ovningsdata-")).toBe(base !== "");
    }
    const png = new URL(
      (await findLink(page, sv.files.png).getAttribute("href")) ?? "",
      inject("origin"),
    );
    const bytes = new DataView(await (await fetch(png)).arrayBuffer());
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([3240, 3240]);
    await soon(() => readPicture(page)).toContain("Min rubrik");
    await soon(() => readPicture(page)).toContain("Rubriken är ändrad av den som gjort bilden.");
  });
});

test("what is typed shows in picture and address, is no step of history, and can be taken back", async () => {
  const page = await openPage("/figurer?figur=scener-over-tid");
  await findPicture(page).waitFor();
  const steps = await page.evaluate(() => history.length);
  await page.getByLabel(sv.look.figureTitle).fill("Färre platser & <b>fler</b> frågor");
  await soon(() => readPicture(page)).toContain("Färre platser & <b>fler</b> frågor");
  await page.getByLabel(sv.look.figureNote).fill("Efter vår sammanställning");
  await soon(() => readPicture(page)).toContain("Efter vår sammanställning");
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.reload();
  await soon(() => readPicture(page)).toContain("Färre platser & <b>fler</b> frågor");
  await page.getByRole("button", { name: sv.look.reset }).click();
  await soon(() => readPicture(page)).toContain("Öppna drogscener i Stockholms län");
  await soon(() => readAddress(page)).toBe("/figurer?figur=scener-over-tid");
});

test("sentence, text alternative, address and code are copied as they are", async () => {
  const page = await openPage("/figurer?figur=scener-over-tid", { prepare: keepClipboard });
  await findPicture(page).waitFor();
  const copy = (title: string) =>
    page.getByRole("button", { name: `${site.copy.copy}: ${title}` }).click();
  await copy(sv.words.sentence);
  await soon(() => readClipboard(page)).toBe(
    "Länsstyrelsen uppgav 2024-02-20 att Stockholms län har 53 öppna drogscener, mot 63 i den kartläggning som Polisen publicerade i november 2023. Enligt länsstyrelsen arbetades tio bort under 2023 och inga nya tillkom.",
  );
  await copy(sv.words.alternative);
  await soon(() => readClipboard(page)).toContain("2021: publicerat antal 64");
  await copy(sv.link.address);
  await soon(() => readClipboard(page)).toBe(`${inject("origin")}/figures/scener-over-tid`);
  await page.getByText(sv.link.frozen, { exact: true }).click();
  await soon(() => readText(findSection(page, sv.link.title))).toMatch(/release=[0-9a-f]{16}/);
  await page.getByLabel(sv.link.table).uncheck();
  await page.getByLabel(sv.link.pointing).uncheck();
  await copy(sv.link.embed);
  await soon(() => readClipboard(page)).toMatch(
    /\/embed\/scener-over-tid\?table=no&amp;interactive=no&amp;release=/,
  );
  const code = (await readClipboard(page)) ?? "";
  const embed = code.match(/src="([^"]*)"/)?.[1]?.replaceAll("&amp;", "&") ?? "";
  expect((await fetch(embed)).status).toBe(200);
  await copy(sv.source.long);
  await soon(() => readClipboard(page)).toContain("CC0 1.0. http");
});

test("a figure is of the kommun, pair and scene that are chosen, and Back undoes each", async () => {
  const page = await openPage("/ovning/figurer?figur=karta");
  await findPicture(page).waitFor();
  await findRegionSelect(page).selectOption({ value: "9901" });
  await soon(() => readPicture(page)).toContain("Ejdervik");
  await findFigureSelect(page).selectOption({ value: "mark" });
  await soon(() => readAddress(page)).toBe("/ovning/figurer?kommun=9901&figur=mark");
  await findFigureSelect(page).selectOption({ value: "scenens-historia" });
  await page.getByText(sv.missing.choose).waitFor();
  await page.getByLabel(new RegExp(`^${sv.choose.scene}`)).selectOption({ index: 1 });
  await findPicture(page).waitFor();
  await soon(() => readAddress(page)).toMatch(/scen=/);
  await page.goBack();
  await page.getByText(sv.missing.choose).waitFor();
  await page.goBack();
  await soon(() => readPicture(page)).toContain("Mark med öppna drogscener i Ejdervik");
});

test("a figure that the data does not carry says why, and nonsense leads to all figures", async () => {
  const tolerated = [/404 \(Not Found\)/];
  const page = await openPage("/figurer?figur=boende-nara", { tolerated });
  await page.getByText("Ingen befolkning på rutor är inläst").waitFor();
  const lost = await openPage("/figurer?figur=nonsens", { tolerated });
  await lost.getByText(site.app.staleLink).waitFor();
  await lost.getByRole("link", { name: "Scener över tid", exact: true }).waitFor();
  const elsewhere = await openPage("/figurer?figur=karta&kommun=9999", { tolerated });
  await elsewhere.getByText("9999").first().waitFor();
  await elsewhere.getByRole("button", { name: sv.missing.reset }).click();
  await findPicture(elsewhere).waitFor();
});

test("figures that were taken are remembered here alone, and forgotten when asked", async () => {
  const sent: string[] = [];
  const page = await openPage("/figurer?figur=upphorda&lang=sv", {
    prepare: async (page) => {
      page.on("request", (request) => sent.push(request.method()));
    },
  });
  await findPicture(page).waitFor();
  await soon(() => page.evaluate(() => localStorage.length)).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    findLink(page, sv.files.csv).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^upphorda-[0-9a-f]{16}\.csv$/);
  await page.goto("/figurer");
  await page.getByRole("heading", { name: sv.recent.title }).waitFor();
  await findSection(page, sv.recent.title).getByRole("link").click();
  await soon(() => readAddress(page)).toBe("/figurer?figur=upphorda");
  await page.getByRole("button", { name: sv.recent.forget }).click();
  await findSection(page, sv.recent.title).waitFor({ state: "detached" });
  await soon(() => page.evaluate(() => localStorage.length)).toBe(0);
  expect([...new Set(sent)]).toEqual(["GET"]);
});

test("what somebody else left in the browser's memory opens the page all the same", async () => {
  for (const left of ["{", '{"a":1}', '[{"name":1}]', '[{"name":"x","search":"javascript:1"}]']) {
    const page = await openPage("/figurer", {
      prepare: (page) =>
        page.addInitScript((text) => localStorage.setItem("scenkartan figurer ", text), left),
    });
    await page.locator("main li svg[role=img]").first().waitFor();
    expect(await findSection(page, sv.recent.title).count()).toBe(0);
  }
});

test("the page of a figure leads to the studio that shows the same", async () => {
  const page = await openPage("/figures/karta?kommunkod=0126&snapshot=stockholm-2023-12&lang=en");
  const link = page.locator("nav a[href*=figurer]");
  const address = (await link.getAttribute("href")) ?? "";
  await link.click();
  await findPicture(page).waitFor();
  await soon(() => readPicture(page)).toContain("Map of open drug scenes in Huddinge");
  expect(address).toContain("sprak=en");
  expect(await page.getByText(site.app.staleLink).count()).toBe(0);
});

test("on a phone the look is folded away, and everything works with keys alone", async () => {
  const page = await openPage("/figurer?figur=karta", { viewport: PHONE });
  await findPicture(page).waitFor();
  const fold = page.locator("summary", { hasText: sv.look.title });
  expect(await page.getByLabel(sv.look.figureTitle).isVisible()).toBe(false);
  await fold.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await soon(() => readAddress(page)).toBe("/figurer?figur=karta&storlek=socialt");
  await soon(() => findPicture(page).getAttribute("viewBox")).toBe("0 0 1080 1080");
  expect(await findViolations(page)).toEqual([]);
});

test("when the server is away what was shown stays, and the picture says that it could not come", async () => {
  const page = await openPage("/figurer?figur=scener-over-tid", {
    tolerated: [/Failed to load resource/],
  });
  await findPicture(page).waitFor();
  await page.route("**/figures/**", (route) => route.abort());
  await page.getByText(sv.look.slide, { exact: true }).click();
  await page.getByText(sv.preview.failed).waitFor();
  await soon(() => readText(findSection(page, sv.words.title))).toContain("53 öppna drogscener");
});

test("a table offers nothing to point at, since it says all of it in words", async () => {
  const page = await openPage("/figurer?figur=upphorda");
  await page.getByLabel(sv.link.table).waitFor();
  expect(await page.getByLabel(sv.link.pointing).count()).toBe(0);
  await findFigureSelect(page).selectOption({ value: "karta" });
  await page.getByLabel(sv.link.pointing).waitFor();
});
