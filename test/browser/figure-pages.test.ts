/** The pages of figures in a real browser: read by everyone, at a phone's width, and within another's page. */

import type { Page } from "playwright-core";
import { describe, expect, it, test } from "vitest";
import { readText, toPlain } from "./explorer.ts";
import { findOverflow } from "./find-overflow.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

const PAGES = ["/figures/karta", "/figures/upphorda?lang=en", "/rapport?extent=full"];
const LOOKS = [
  { viewport: DESKTOP, colorScheme: "light" },
  { viewport: PHONE, colorScheme: "dark" },
] as const;

describe.each(["", "/ovning"])("in the edition at “%s”", (base) => {
  it.each(PAGES)("%s breaks no rule of WCAG 2.1 AA and fits the page", async (path) => {
    for (const look of LOOKS) {
      const page = await openPage(base + path, look);
      expect(await findViolations(page)).toEqual([]);
      await soon(() => findOverflow(page)).toEqual([]);
    }
  });
});

test("on a phone a figure is drawn for the phone, not shrunk until nobody can read it", async () => {
  const page = await openPage("/figures/karta", { viewport: PHONE });
  await page.locator("svg[viewBox^='0 0 360']").waitFor();
  const size = await page
    .locator("svg text")
    .last()
    .evaluate((text) => text.getBoundingClientRect().height);
  expect(size).toBeGreaterThan(9);
});

test("a report has pictures drawn for a phone, and on paper those for paper", async () => {
  const page = await openPage("/rapport", { viewport: PHONE });
  const picture = page.getByRole("img", { name: /Öppna drogscener i Stockholms län/ }).first();
  const readWidth = () =>
    picture.evaluate((image) => (image as HTMLImageElement).naturalWidth ?? "inline");
  await soon(readWidth).toBe(360);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 700, height: 990 });
  await soon(readWidth).toBe("inline");
});

test("an embed draws itself anew for its width, tells its height, and asks nobody else", async () => {
  const page = await openPage("/ovning/embed/karta-forandring", {
    viewport: PHONE,
    isReady: (embed) => embed.locator("svg[viewBox^='0 0 400']").waitFor(),
  });
  expect(await findViolations(page)).toEqual([]);
  await soon(() => findOverflow(page)).toEqual([]);
  const height = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("message", ({ data }) => {
          if (data?.type === "scenkartan:height") resolve(data.height);
        });
      }),
  );
  await page.setViewportSize(DESKTOP);
  await page.locator("svg[viewBox^='0 0 1440']").waitFor();
  expect(await height).toBeGreaterThan(400);
  for (const key of ["Tab", "Tab", "Enter"]) await page.keyboard.press(key);
  await page.locator("details[open] table").waitFor();
});

const PLOTS = ["kommuner", "scener-over-tid", "upphorda-och-nya", "insatser", "karta"];

test.each(PLOTS)("an embed of %s tells each row to keyboard and mouse", async (slug) => {
  const page = await openPage(`/ovning/embed/${slug}`, {
    isReady: (embed) => embed.locator("svg[viewBox^='0 0 1440']").waitFor(),
  });
  const told = page.getByRole("status");
  const hint = await readText(told);
  const rows = await readNumbers(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await soon(() => readText(told)).toBe(rows[0]);
  await page.keyboard.press("End");
  await soon(() => readText(told)).toBe(rows.at(-1));
  await page.keyboard.press("Escape");
  await soon(() => readText(told)).toBe(hint);
  expect(await findViolations(page)).toEqual([]);
  // Nothing lies upon what is drawn last.
  const mark = page.locator(".picture [data-row]").last();
  await mark.locator("circle, rect, text").last().hover({ force: true });
  const row = rows[Number(await mark.getAttribute("data-row"))];
  await soon(() => readText(told)).toBe(row);
  await soon(() => page.locator(".picture [data-at]").count()).toBeGreaterThan(0);
  await page.locator("summary").hover();
  await soon(() => readText(told)).toBe(hint);
});

test.each(["light", "dark"] as const)(
  "on a %s page the mark of the row that is told has the ink of the picture",
  async (colorScheme) => {
    const page = await openPage("/figures/kommuner", { colorScheme });
    await page.locator(".picture").focus();
    await page.keyboard.press("End");
    const marked = page.locator(".picture [data-at] rect");
    const stroke = await marked.first().evaluate((bar) => getComputedStyle(bar).stroke);
    const title = page.locator(".picture text").first();
    expect(stroke).toBe(await title.evaluate((text) => getComputedStyle(text).fill));
  },
);

test("a finger on a mark is told its row, which stays; without interaction nothing is told", async () => {
  const page = await openPage("/ovning/embed/kommuner", {
    viewport: PHONE,
    hasTouch: true,
    isReady: (embed) => embed.locator("svg[viewBox^='0 0 400']").waitFor(),
  });
  const rows = await readNumbers(page);
  await page.locator(".picture [data-row='1'] text").first().tap();
  await soon(() => readText(page.getByRole("status"))).toBe(rows[1]);
  await soon(() => findOverflow(page)).toEqual([]);
  const still = await openPage("/ovning/embed/kommuner?interactive=no", {
    isReady: (embed) => embed.locator("svg[viewBox^='0 0 1440']").waitFor(),
  });
  await still.keyboard.press("Tab");
  await soon(() => still.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
  expect(await still.getByRole("status").count()).toBe(0);
});

/** Rows of the table as the embed tells them: what they are of, then each column with its value. */
async function readNumbers(page: Page): Promise<string[]> {
  const told = await page.locator("table").evaluate((table: HTMLTableElement) => {
    const [first, ...names] = [...(table.tHead?.rows[0]?.cells ?? [])].map(
      (cell) => cell.textContent,
    );
    if (first === undefined) throw new Error("a table without a head");
    return [...(table.tBodies[0]?.rows ?? [])].map(({ cells: [label, ...cells] }) => {
      const values = cells
        .map((cell, place) => [names[place], cell.textContent])
        .filter(([, value]) => value !== "");
      return `${label?.textContent}: ${values.map((each) => each.join(" ")).join(", ")}.`;
    });
  });
  return told.map(toPlain);
}
