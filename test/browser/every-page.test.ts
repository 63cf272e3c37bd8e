/**
 * Every page of both editions, opened once and looked at in every way: by axe in each theme at each
 * size, as assistive technology is told of it, with a finger, and on narrow screens.
 */

import { expect, test } from "vitest";
import { findLandmarkFlaws, findOutlineFlaws, findSmallTargets } from "./find-flaws.ts";
import { findOverflow } from "./find-overflow.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, startBrowser } from "./page.ts";
import { findNameless, readTree } from "./read-tree.ts";
import { PAGE_ADDRESSES, TOLERATED, unfold } from "./tested-pages.ts";

const { openPage } = startBrowser();

const LOOKS = [
  ["desk", DESKTOP, "light"],
  ["desk", DESKTOP, "dark"],
  ["phone", PHONE, "light"],
  ["phone", PHONE, "dark"],
] as const;

/** Widths on which nothing may have to be scrolled sideways; the last is a desk at 200 %. */
const NARROW = [
  ["320 pixels, as a desk enlarged to 400 %", { width: 320, height: 256 }],
  ["360 pixels", { width: 360, height: 740 }],
  ["a desk enlarged to 200 %", { width: 720, height: 450 }],
] as const;

test.each(PAGE_ADDRESSES)(
  "%s can be used by everyone, as far as a machine can tell",
  async (_, path) => {
    const page = await openPage(path, { tolerated: TOLERATED });
    await unfold(page);
    const wrong: Record<string, unknown> = {};
    const note = (what: string, found: readonly unknown[]) => {
      if (found.length > 0) wrong[what] = found;
    };
    note("names", findNameless(await readTree(page)));
    note("landmarks", await findLandmarkFlaws(page));
    note("outline", await findOutlineFlaws(page));
    for (const [size, viewport, colorScheme] of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await unfold(page);
      note(`axe, ${size}, ${colorScheme}`, await findViolations(page));
    }
    note("targets on a phone", await findSmallTargets(page));
    for (const [what, viewport] of NARROW) {
      await page.setViewportSize(viewport);
      await unfold(page);
      note(what, await findOverflow(page));
    }
    expect(wrong).toEqual({});
  },
);

test("what is wrong would be found", async () => {
  const page = await openPage("/metod");
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.style.width = "2000px";
    document.querySelector("main")?.append(button, document.createElement("h5"));
  });
  expect(findNameless(await readTree(page))).toContainEqual({ role: "button", name: "" });
  expect(await findOutlineFlaws(page)).toHaveLength(1);
  expect(await findSmallTargets(page)).not.toEqual([]);
  expect(await findOverflow(page)).not.toEqual([]);
  expect(await findViolations(page)).toMatchObject([{ id: "button-name" }]);
});
