/** What is wrong with the bones of a page: landmarks, headings, and how large its controls are. */

import type { Page } from "playwright-core";
import { readTree } from "./read-tree.ts";

/** One main part and one banner; a language, a title, and navigations that can be told apart. */
export async function findLandmarkFlaws(page: Page): Promise<string[]> {
  const told = await readTree(page);
  const count = (wanted: string) => told.filter(({ role }) => role === wanted).length;
  const language = await page.locator("html").getAttribute("lang");
  const navigations = told.filter(({ role }) => role === "navigation").map(({ name }) => name);
  return [
    ...["main", "banner"].flatMap((role) =>
      count(role) === 1 ? [] : [`${count(role)} of ${role}`],
    ),
    ...(language === "sv" ? [] : [`language ${language}`]),
    ...((await page.title()).endsWith("Scenkartan") ? [] : [await page.title()]),
    ...(new Set(navigations).size === navigations.length ? [] : navigations),
  ];
}

/** One heading of the first level, first of all, and no level left out. */
export async function findOutlineFlaws(page: Page): Promise<string[]> {
  const levels = await page
    .locator("h1, h2, h3, h4, h5, h6")
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
  const isRight = levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1);
  const firsts = levels.filter((level) => level === 1).length;
  return isRight && firsts === 1 && levels[0] === 1 ? [] : [levels.join()];
}

/** What a finger could miss. Links in running text may be as small as the text. */
export async function findSmallTargets(page: Page): Promise<string[]> {
  return page
    .locator("button, select, summary, label:has(input[type=radio]), nav a, footer a")
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
        .map(({ control, box }) => `${control.textContent} ${box.width}×${box.height}`),
    );
}
