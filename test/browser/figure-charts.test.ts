/** The charts of the studio: the same numbers as the figure's table, read with keys, and drawn to scale. */

import { type Row, type ToldFigure, writeCell } from "@scenkartan/figures";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { toPlain } from "./explorer.ts";
import { soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

/** Every figure that is a chart, in the edition whose data carry it. */
const CHARTS = [
  ...(["scener-over-tid", "upphorda-och-nya", "kommuner", "otrygghet-efter-avstand"] as const),
  ...(["insatser"] as const),
].map((slug) => ["", slug] as const);
const PRACTICE_CHARTS = [
  ...(["scener-over-tid", "upphorda-och-nya", "mark", "kommuner", "lokalpolisomraden"] as const),
  ...(["otrygghet-efter-avstand", "boende-nara", "insatser"] as const),
].map((slug) => ["/ovning", slug] as const);
const CASES = [...CHARTS, ...PRACTICE_CHARTS].flatMap(([base, slug]) =>
  (["sv", "en"] as const).map((lang) => [base, slug, lang] as const),
);

const fetchTold = async (path: string) =>
  (await (await fetch(inject("origin") + path)).json()) as ToldFigure;

async function openChart(path: string): Promise<Page> {
  const page = await openPage(path);
  await page.locator(".recharts-surface").first().waitFor();
  return page;
}

/** What is told of the row that the keyboard is at. */
const readTold = async (page: Page) =>
  toPlain((await page.locator(".recharts-tooltip-wrapper").allTextContents()).join(" "));

/** A row as it is to be told: what is known of it, name by name. */
function toExpected(row: Row, { table, language }: ToldFigure): string {
  const [first, ...others] = table.columns;
  const told = others.flatMap((column) => {
    const value = writeCell(row[column.key], column, language);
    return value === "" ? [] : [column.name + value];
  });
  return toPlain((first ? writeCell(row[first.key], first, language) : "") + told.join(""));
}

test.each(CASES)("%s %s in %s tells each row of its table", async (base, slug, lang) => {
  const told = await fetchTold(`${base}/figures/${slug}.json?lang=${lang}`);
  const page = await openChart(`${base}/figurer?figur=${slug}${lang === "en" ? "&sprak=en" : ""}`);
  const expected = told.table.rows.map((row) => toExpected(row, told));
  await page.locator(".recharts-surface").first().focus();
  for (const row of expected) {
    await soon(() => readTold(page)).toBe(row);
    await page.keyboard.press("ArrowRight");
  }
  expect(expected.length).toBeGreaterThan(0);
});

test("bars are as long as their numbers", async () => {
  const told = await fetchTold("/ovning/figures/mark.json");
  const page = await openChart("/ovning/figurer?figur=mark");
  const keys = ["keptM2", "lostM2", "gainedM2"];
  // Bars come when the axes know their place, and all are read at once, since they may still grow.
  const readWidths = () =>
    page
      .locator(".recharts-bar")
      .evaluateAll((groups) =>
        groups.map((group) =>
          [...group.querySelectorAll(".recharts-rectangle")].map((bar) =>
            Number(bar.getAttribute("width")),
          ),
        ),
      );
  const values = keys.map((key) =>
    told.table.rows.map((row) => row[key] as number).filter((value) => value > 0),
  );
  await soon(async () => (await readWidths()).map(({ length }) => length)).toEqual(
    values.map(({ length }) => length),
  );
  const scales = (await readWidths()).map((widths, place) =>
    widths.map((width, index) => width / (values[place]?.[index] ?? Number.NaN)),
  );
  const [first = 0, ...others] = scales.flat();
  for (const scale of others) expect(scale / first).toBeCloseTo(1, 3);
});

test("points stand as high as their numbers, from zero", async () => {
  const told = await fetchTold("/figures/scener-over-tid.json");
  const page = await openChart("/figurer?figur=scener-over-tid");
  const readHeights = async () => {
    const stems = await page
      .locator(".recharts-reference-line-line")
      .evaluateAll((lines) =>
        lines.map((line) => ["y1", "y2"].map((name) => Number(line.getAttribute(name)))),
      );
    return stems.map(([zero = 0, top = 0]) => zero - top);
  };
  const [key = ""] = told.plot.kind === "time" ? told.plot.series.map((each) => each.key) : [];
  const values = told.table.rows.map((row) => row[key] as number);
  await soon(readHeights).toHaveLength(values.length);
  const heights = await readHeights();
  const scales = heights.map((height, index) => height / (values[index] ?? Number.NaN));
  for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 3);
});
