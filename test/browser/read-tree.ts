/** What assistive technology is told: roles and names, out of the browser's accessibility tree. */

import type { Page } from "playwright-core";

export interface Told {
  readonly role: string;
  readonly name: string;
}

/** Everything that the tree tells of, in order. */
export async function readTree(page: Page): Promise<Told[]> {
  const snapshot = await page.locator("body").ariaSnapshot();
  // Lines are `- role "name" [state]:`.
  return [...snapshot.matchAll(/^\s*- (\w+)(?: "((?:[^"\\]|\\.)*)")?/gm)].map(
    ([, role = "", name = ""]) => ({ role, name }),
  );
}

/** Roles that mean nothing to the ear without a name. */
const NEED_NAMES = [
  ...["button", "link", "combobox", "radio", "searchbox", "textbox", "slider"],
  ...["img", "navigation", "region", "heading"],
];

export function findNameless(told: readonly Told[]): Told[] {
  return told.filter(({ role, name }) => NEED_NAMES.includes(role) && name.trim() === "");
}
