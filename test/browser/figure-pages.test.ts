/** The pages of figures in a real browser: read by everyone, at a phone's width, and within another's page. */

import { describe, expect, it, test } from "vitest";
import { findOverflow } from "./find-overflow.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, startBrowser } from "./page.ts";

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
      expect(await findOverflow(page)).toEqual([]);
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

test("an embed draws itself anew for its width, tells its height, and asks nobody else", async () => {
  const page = await openPage("/ovning/embed/karta-forandring", {
    viewport: PHONE,
    isReady: (embed) => embed.locator("svg[viewBox^='0 0 400']").waitFor(),
  });
  expect(await findViolations(page)).toEqual([]);
  expect(await findOverflow(page)).toEqual([]);
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
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator("details[open] table").waitFor();
});
