import { PAGE_PATHS } from "@scenkartan/domain";
import { expect, it } from "vitest";
import { TEST_METHODS, TESTED_PAGES } from "../../web/src/views/accessibility/tested.ts";
import { readSource } from "./source-files.ts";

/** Where each method that the accessibility statement names is run: a file, and words of it. */
const RUN_IN: Readonly<Record<(typeof TEST_METHODS)[number], readonly [string, string]>> = {
  axe: ["test/browser/every-page.test.ts", "await findViolations(page)"],
  keyboard: ["test/browser/keyboard.test.ts", "Tab alone leads from the top through everything"],
  tree: ["test/browser/every-page.test.ts", "findNameless(await readTree(page))"],
  forced: ["test/browser/every-medium.test.ts", 'forcedColors: "active"'],
  narrow: ["test/browser/every-page.test.ts", "width: 320, height: 256"],
  enlarged: ["test/browser/every-page.test.ts", "width: 720, height: 450"],
  motion: ["test/browser/layout.test.ts", "nothing moves by itself for readers who asked"],
  targets: ["test/browser/every-page.test.ts", "await findSmallTargets(page)"],
  contrast: ["web/src/ui/contrast.test.ts", "it.each(COLOR_PAIRS)"],
};

it.each(TEST_METHODS)("the accessibility statement's method %s is run by a test", (method) => {
  const [file, words] = RUN_IN[method];
  const source = readSource(file);
  expect(source).toContain(words);
  expect(source).not.toMatch(/\b(it|test|describe)\.(skip|todo|only)\b/);
});

it("every page that there is one of stands in the accessibility statement", () => {
  const named = TESTED_PAGES.map(({ published }) => published);
  expect(PAGE_PATHS.filter((path) => !named.includes(path))).toEqual([]);
});

it.each(["test/browser/every-page.test.ts", "test/browser/every-medium.test.ts"])(
  "%s takes its pages from the accessibility statement",
  (file) => {
    expect(readSource(file)).toContain("test.each(PAGE_ADDRESSES)");
    expect(readSource("test/browser/tested-pages.ts")).toContain("TESTED_PAGES.flatMap");
  },
);
