/** What pages draw themselves has the numbers of the figure that says the same. */

import { type ToldFigure, toNumber } from "@scenkartan/figures";
import type { Locator } from "playwright-core";
import { expect, inject, test } from "vitest";
import { startBrowser, waitForAnswers } from "./page.ts";

const { openPage } = startBrowser();

const fetchTold = async (path: string) =>
  (await (await fetch(inject("origin") + path)).json()) as ToldFigure;

/** `−1 234,5 %` as a number; what is no number at all is left out. */
function toNumbers(texts: readonly string[]): number[] {
  return texts
    .map((text) =>
      text
        .replace(/[^\d,−]/g, "")
        .replace("−", "-")
        .replace(",", "."),
    )
    .filter((text) => text !== "")
    .map(Number);
}

const readRows = async (rows: Locator) =>
  Promise.all((await rows.all()).map(async (row) => row.locator("td").allTextContents()));

test("Förändring takes its steps from the same numbers as the figure of ceased and new scenes", async () => {
  const told = await fetchTold("/figures/upphorda-och-nya.json");
  const plot = told.plot as Extract<ToldFigure["plot"], { kind: "flow" }>;
  const page = await openPage("/forandring");
  const flow = page.locator("section[aria-labelledby=steg] figure").first();
  await flow.waitFor();
  await waitForAnswers(page);
  const shown = toNumbers((await readRows(flow.locator("tbody tr"))).flat());
  const expected = told.table.rows.map((row) => {
    const value = toNumber(row[plot.value]) ?? Number.NaN;
    return row[plot.step] === "ceased" ? -value : value;
  });
  expect(shown).toEqual(expected);
  expect(shown).toEqual([63, -10, 0, 53]);
});

test("Trygghet has the shares of the figure of insecurity by distance", async () => {
  const told = await fetchTold("/ovning/figures/otrygghet-efter-avstand.json");
  const page = await openPage("/ovning/trygghet");
  const rows = page.locator("section[aria-labelledby=tabell] tbody tr");
  await rows.first().waitFor();
  await waitForAnswers(page);
  const shown = toNumbers((await readRows(rows)).map(([share = ""]) => share));
  const [series] = told.plot.kind === "bars" ? told.plot.series : [];
  const expected = told.table.rows.flatMap((row) => toNumber(row[series?.key ?? ""]) ?? []);
  expect(shown).toEqual(expected.map((share) => Math.round(share * 10) / 10));
  expect(shown.length).toBeGreaterThan(3);
});

test("Trygghet counts as many residents as the figure of residents near scenes", async () => {
  const told = await fetchTold("/ovning/figures/boende-nara.json");
  const page = await openPage("/ovning/trygghet");
  const rows = page.locator("section[aria-labelledby=boende] tbody tr");
  await rows.first().waitFor();
  await waitForAnswers(page);
  const shown = (await readRows(rows)).map(toNumbers);
  const numbers = told.table.columns.filter(({ isText }) => !isText);
  const expected = told.table.rows.map((row) =>
    numbers.flatMap(({ key }) => toNumber(row[key]) ?? []),
  );
  expect(shown).toEqual(expected);
});
