/** The explorer as a reader meets it: its parts by what they are called. */

import type { Locator, Page } from "playwright-core";
import { sv } from "../../web/src/text/sv.ts";

/** The heading that says which state the figures are of. */
export const findStateHeading = (page: Page): Locator => page.locator("#laget");

/** One mapping on the time line, by its id. */
export const findMapping = (page: Page, snapshotId: string): Locator =>
  page.locator(`input[name=kartlaggning][value=${snapshotId}]`);

export const findRegionSelect = (page: Page): Locator =>
  page.getByLabel(/^(Område|Area)/).and(page.locator("select"));

/** One line of the list, by its scene. */
export const findRow = (page: Page, sceneId: string): Locator => page.locator(`#rad-${sceneId}`);

/** The name of the scene whose panel is open. */
export const findSceneHeading = (page: Page): Locator => page.locator("article h2");

export const findBackButton = (page: Page): Locator =>
  page.getByRole("button", { name: sv.scene.back });

/** The id of the mapping that is chosen on the time line. */
export const readMapping = (page: Page): Promise<string> =>
  page.locator("input[name=kartlaggning]:checked").inputValue();

/** What the address says after its origin. */
export function readAddress(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return decodeURIComponent(pathname + search);
}

/** Scenes in the list that a reader sees, group by group and in order. */
export async function readList(page: Page): Promise<Record<string, string[]>> {
  const groups = await page.locator("#platser section").evaluateAll((sections) =>
    sections.map((section) => ({
      heading: section.querySelector("h3")?.firstChild?.textContent ?? "",
      scenes: [...section.querySelectorAll("li > button")].map(({ id }) => id.replace("rad-", "")),
    })),
  );
  return Object.fromEntries(groups.map(({ heading, scenes }) => [heading, scenes]));
}

/** Text as a person reads it: every kind of space is one space. */
export function toPlain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The plain text of an element. */
export async function readText(element: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen is meant, without hidden text.
  return toPlain(await element.innerText());
}
