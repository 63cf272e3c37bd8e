/** WCAG 2.1 AA as far as a machine can tell. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const WCAG_2_1_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/** What axe finds wrong with the page as it stands, and where. */
export async function findViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG_2_1_AA).analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target }) => target.join(" ")),
  }));
}
