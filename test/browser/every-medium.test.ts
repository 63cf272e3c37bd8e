/**
 * Every page of both editions on the widest screen, in a reader's own colours, and on paper. The
 * browser draws no map: what is asked here is whether everything else can be read.
 */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { measureContrast, parseColor } from "../../web/src/ui/contrast.ts";
import { findOverflow } from "./find-overflow.ts";
import { startBrowser } from "./page.ts";
import { findCommonColor, measureContrast as measureDistance, takePicture } from "./picture.ts";
import { PAGE_ADDRESSES, TOLERATED, unfold } from "./tested-pages.ts";

const { openPage } = startBrowser({ webgl: false });

const FOUR_K = { width: 3840, height: 2160 };
/** What an A4 sheet holds between the margins, at 96 pixels an inch. */
const SHEET = { width: 688, height: 980 };

test.each(PAGE_ADDRESSES)(
  "%s can be read at 4k, in forced colours and on paper",
  async (_, path) => {
    const page = await openPage(path, { viewport: FOUR_K, tolerated: TOLERATED });
    await unfold(page);
    const wrong: Record<string, unknown> = {};
    const note = (what: string, found: readonly unknown[]) => {
      if (found.length > 0) wrong[what] = found;
    };
    note("4k, beyond the edge", await findOverflow(page));
    note("4k, lines too long", await findLongLines(page));
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      note(`forced colours, ${colorScheme}`, await findFaintWords(page));
    }
    await page.emulateMedia({ media: "print", forcedColors: "none", colorScheme: "dark" });
    await page.setViewportSize(SHEET);
    await unfold(page);
    note("paper, beyond the edge", await findOverflow(page));
    note("paper, faint words", await findFaintWords(page));
    note("paper, what cannot be pressed there", await findPressable(page));
    note("paper, where it comes from", await findMissingFacts(page));
    expect(countSheets(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(0);
    expect(wrong).toEqual({});
  },
);

/** Lines of running text that the eye would lose its way back from. */
async function findLongLines(page: Page): Promise<string[]> {
  return page.locator("main :is(p, li, dd, blockquote)").evaluateAll((blocks) =>
    blocks
      .filter(
        (block) => block.checkVisibility() && block.querySelector("p, li, dd, table") === null,
      )
      .flatMap((block) => {
        const words = document.createRange();
        words.selectNodeContents(block);
        const tops = new Set([...words.getClientRects()].map(({ top }) => Math.round(top / 8)));
        const length = (block.textContent ?? "").length / Math.max(1, tops.size);
        return length > 100 ? [`${Math.round(length)} letters: ${block.textContent}`] : [];
      }),
  );
}

interface Word {
  readonly text: string;
  readonly ink: string;
  readonly ground: string;
}

/** Words that stand out too little from what is behind them. */
async function findFaintWords(page: Page): Promise<string[]> {
  const words = await readWords(page);
  if (words.length < 3) return [`only ${words.length} words`];
  return words.flatMap(({ text, ink, ground }) => {
    const [one, other] = [parseColor(ink), parseColor(ground)];
    if (one === undefined || other === undefined) return [`${text}: ${ink} on ${ground}`];
    const ratio = measureContrast(one, other);
    return ratio < 4.5 ? [`${ratio.toFixed(1)}: ${text}`] : [];
  });
}

async function readWords(page: Page): Promise<Word[]> {
  return page.evaluate(() => {
    const toParts = (color: string) => {
      const numbers = (color.match(/[\d.]+/g) ?? []).map(Number);
      // `color(srgb 1 1 1 / 0.8)` counts to one.
      const scale = color.startsWith("color(") ? 255 : 1;
      return numbers.map((number, index) => (index < 3 ? number * scale : number));
    };
    const findGround = (element: Element | null): string => {
      if (element === null) return getComputedStyle(document.body).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      const [red = 0, green = 0, blue = 0, alpha = 1] = toParts(backgroundColor);
      if (alpha === 1) return backgroundColor;
      const behind = findGround(element.parentElement);
      if (alpha === 0) return behind;
      const under = toParts(behind);
      const mixed = [red, green, blue].map(
        (part, index) => part * alpha + (under[index] ?? 0) * (1 - alpha),
      );
      return `rgb(${mixed.map(Math.round).join(", ")})`;
    };
    const words: Word[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: element, nodeValue } = walker.currentNode;
      const text = nodeValue?.trim() ?? "";
      const isMeant = element?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      const isPlain = element?.closest("script, style, noscript, svg, option, :disabled") === null;
      const isSeen = element?.closest(".visually-hidden") === null;
      if (!element || text === "" || !isMeant || !isPlain || !isSeen) continue;
      words.push({ text, ink: getComputedStyle(element).color, ground: findGround(element) });
    }
    return words;
  });
}

async function findPressable(page: Page): Promise<string[]> {
  return page
    .locator("header nav, select, input, footer ul")
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    );
}

/** Title, edition, and where the page was read; of a page that is there its release too. */
async function findMissingFacts(page: Page): Promise<string[]> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is meant, without hidden text.
  const said = await page.locator("body").innerText();
  const isMadeUp = page.url().includes("/ovning");
  const isThere = (await page.locator("footer").count()) > 0;
  return [
    isMadeUp ? "Övningsdata" : "Publicerade uppgifter",
    ...(isThere ? [page.url(), /[0-9a-f]{16}/] : []),
  ].flatMap((fact) => {
    const isSaid = typeof fact === "string" ? said.includes(fact) : fact.test(said);
    return isSaid ? [] : [String(fact)];
  });
}

/** Source: ISO 32000-1, 7.7.3.3; Chromium writes each page as an object of its own. */
function countSheets(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("a long page takes several sheets, with sources by their addresses and tables whole", async () => {
  const page = await openPage("/metod");
  await unfold(page);
  await page.emulateMedia({ media: "print" });
  expect(countSheets(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(3);
  const after = await page
    .locator("main a[href^=https]")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(after).toMatch(/https:\/\//);
  const breaks = await page
    .locator("tr")
    .evaluateAll((rows) => rows.map((row) => getComputedStyle(row).breakInside));
  expect([...new Set(breaks)]).toEqual(["avoid"]);
});

test.each(["light", "dark"] as const)(
  "in forced colours, %s, every sign and every chart is still drawn",
  async (colorScheme) => {
    const page = await openPage("/byggstenar", { forcedColors: "active", colorScheme });
    await unfold(page);
    const lost: string[] = [];
    const drawings = page.locator("main svg:visible");
    expect(await drawings.count()).toBeGreaterThan(20);
    for (const drawing of await drawings.all()) {
      await drawing.scrollIntoViewIfNeeded();
      const box = await drawing.boundingBox();
      if (box === null || box.width < 8 || box.height < 8) continue;
      const reach = Math.ceil(Math.min(box.width, box.height) / 2);
      const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
      const picture = await takePicture(page, middle, reach);
      const ground = findCommonColor(picture);
      const points = Array.from({ length: picture.width * picture.height }, (_, index) =>
        picture.colorAt([index % picture.width, Math.floor(index / picture.width)]),
      );
      if (!points.some((color) => measureDistance(color, ground) > 90)) {
        lost.push(await drawing.evaluate((svg) => svg.outerHTML.slice(0, 120)));
      }
    }
    expect(lost).toEqual([]);
  },
);

test("what is lost would be found", async () => {
  const page = await openPage("/metod", { viewport: FOUR_K });
  await page.evaluate(() => {
    for (const block of document.querySelectorAll<HTMLElement>("main p")) {
      block.style.color = "#f0f0f0";
      block.style.width = "3000px";
    }
  });
  expect(await findFaintWords(page)).not.toEqual([]);
  expect(await findLongLines(page)).not.toEqual([]);
});
