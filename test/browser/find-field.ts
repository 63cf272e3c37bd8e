/** The search field as a reader meets it. */

import type { Locator, Page } from "playwright-core";
import { sv as findSv } from "../../web/src/text/find/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { toPlain } from "./explorer.ts";

/** The one at the top of every page. */
export const findSearch = (page: Page): Locator => page.getByRole("search", { name: sv.find.site });

export const findField = (page: Page): Locator =>
  page.locator("header").locator("input[type=search]");

export const findOptions = (page: Page): Locator => page.locator("header").getByRole("option");

/** What each option says: its name, its kind, what it lies in. */
export async function readOptions(page: Page): Promise<string[]> {
  const texts = await findOptions(page).evaluateAll((options) =>
    options.map((option) => [...option.children].map(({ textContent }) => textContent).join(", ")),
  );
  return texts.map(toPlain);
}

/** The option that the field points at; undefined when it points at none. */
export function readMarked(page: Page): Promise<string | undefined> {
  return findField(page).evaluate((field) => {
    const id = field.getAttribute("aria-activedescendant");
    const option = id === null ? null : document.getElementById(id);
    return option?.getAttribute("aria-selected") === "true"
      ? (option.firstElementChild ?? option).textContent
      : undefined;
  });
}

/** Writes into the field, all at once, and waits until the list fits the words. */
export async function typeWords(page: Page, words: string): Promise<void> {
  await findField(page).click();
  await page.keyboard.insertText(words);
  await waitForFinds(page);
}

/** Waits until the list fits what is written in the field. */
export async function waitForFinds(page: Page): Promise<void> {
  await page.locator("header [aria-busy=false]").waitFor();
}

export const toAll = (count: number): string => findSv.list.all.replace("{{count}}", String(count));
