/** The pages that the accessibility statement says are tested, at the addresses of both editions. */

import type { Page } from "playwright-core";
import { TESTED_PAGES } from "../../web/src/views/accessibility/tested.ts";
import { waitForAnswers, waitForDrawing } from "./page.ts";

/** Its name, and its address from the origin on. */
export const PAGE_ADDRESSES: readonly (readonly [name: string, path: string])[] =
  TESTED_PAGES.flatMap(({ name, published, practice }) => [
    [name, published] as const,
    [`${name} of Övningslän`, `/ovning${practice}`] as const,
  ]);

/** What a page that does not exist makes the browser say. */
export const TOLERATED = [/404 \(Not Found\)/];

/** Waits until what a page asked for has come and is drawn at its size, and opens what is folded. */
export async function unfold(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await waitForAnswers(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await waitForDrawing(page);
}
