/** Nothing that is read moves while the rest of the page arrives. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { DESKTOP, PHONE, soon, startBrowser } from "./page.ts";

const { openMap } = startBrowser();

/** What shifted by how much, and what the browser blames. */
interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** Notes every shift from the first picture on. Source: https://wicg.github.io/layout-instability/ */
const noteShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as LayoutShift[]) {
        const moved = entry.sources.map(({ node, previousRect: from, currentRect: to }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          return `${element?.tagName}.${element?.className} ${from.y} → ${to.y}, ${from.x} → ${to.x}`;
        });
        shifts.push({ value: entry.value, moved });
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

interface LayoutShift {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

const readShifts = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);

test.each([
  ["/", DESKTOP],
  ["/", PHONE],
  ["/ovning", DESKTOP],
  ["/ovning", PHONE],
  ["/?sprak=en&kommun=0126", DESKTOP],
])("on %s, %o nothing moves from the first picture to the last", async (path, viewport) => {
  const page = await openMap(path, { viewport, prepare: noteShifts });
  const shifts = await readShifts(page);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts)).toBeLessThan(0.01);
});

test("the measure above would see something move", async () => {
  const page = await openMap("/", { prepare: noteShifts });
  await page.locator("h1").evaluate((heading) => {
    heading.style.marginTop = "200px";
  });
  await soon(async () => (await readShifts(page)).length).toBeGreaterThan(0);
});
