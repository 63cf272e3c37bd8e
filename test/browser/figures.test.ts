/** The figures at the top: as published, with source and date, and never a made-up zero. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv } from "../../web/src/text/sv.ts";
import { readText, toPlain } from "./explorer.ts";
import { soon, startBrowser } from "./page.ts";

const { openPage } = startBrowser();

const LANSSTYRELSEN =
  "https://www.lansstyrelsen.se/stockholm/om-oss/pressrum/nyheter/nyheter---stockholm/2024-02-20-antalet-oppna-drogscener-i-lanet-minskar.html";

interface ShownFigure {
  readonly label: string;
  /** The number with what stands beside it, or what is said instead. */
  readonly value: string;
  readonly source?: string;
  readonly href?: string;
}

async function readFigures(page: Page): Promise<ShownFigure[]> {
  const figures = page.locator("section[aria-labelledby=laget] dl > div");
  await figures.first().waitFor();
  const shown = await figures.evaluateAll((elements) =>
    elements.map((element) => {
      const parts = [...element.querySelectorAll("dd > span")].map((span) => span.textContent);
      const link = element.querySelector("a");
      return {
        label: element.querySelector("dt")?.textContent ?? "",
        value: parts.length > 1 ? parts.slice(0, -1).join("") : (parts[0] ?? ""),
        source: parts.length > 1 ? parts.at(-1) : undefined,
        href: link?.href,
      };
    }),
  );
  return shown.map(({ label, value, source, href }) => ({
    label,
    value: toPlain(value),
    ...(source !== undefined && { source: toPlain(source) }),
    ...(href !== undefined && { href }),
  }));
}

test("the page opens with 53 scenes in 8 of 26 kommuner, 10 ceased and 0 new, each with its source", async () => {
  const page = await openPage("/");
  const source = { source: "Länsstyrelsen Stockholm, 20 feb. 2024", href: LANSSTYRELSEN };
  await soon(() => readText(page.locator("#laget"))).toBe("Läget i december 2023");
  await soon(() => readFigures(page)).toEqual([
    { label: "öppna drogscener", value: "53", ...source },
    { label: "kommuner", value: "8 av 26", ...source },
    { label: "upphörda under 2023", value: "10", ...source },
    { label: "nya", value: "0", ...source },
  ]);
});

test("a sentence says what is named of the figures, by whom, and what the source says of the ground", async () => {
  const page = await openPage("/");
  const sentences = page.locator("section[aria-labelledby=laget] > p");
  await sentences.nth(1).waitFor();
  await soon(() => readText(sentences.nth(0))).toBe(
    "Alla tio upphörda är namngivna. Länsstyrelsen Stockholm namnger ingen av de 53; fyra i Södertälje följer av andra källor. Ingen av platserna är kartlagd som yta, så ingen areal kan anges.",
  );
  await soon(() => readText(sentences.nth(1))).toBe(
    "Ytan: »drogscenerna totalt sett har blivit mindre till ytan«. Inget tal publicerat.",
  );
});

const MISSING = { value: sv.figures.missing };

test.each([
  [
    "stockholm-2021",
    [
      { label: "öppna drogscener", value: "64", source: "Länsstyrelsen Stockholm, 5 juli 2022" },
      { label: "kommuner", value: "13 av 26", source: "Länsstyrelsen Stockholm, 5 juli 2022" },
      { label: "upphörda", ...MISSING },
      { label: "nya", ...MISSING },
    ],
  ],
  [
    "stockholm-2017",
    [
      {
        label: "öppna drogscener",
        value: "48",
        source: "Nyheter24, odaterad",
        href: "https://nyheter24.se/nyheter/inrikes/1008224",
      },
      { label: "kommuner", ...MISSING },
      { label: "upphörda", ...MISSING },
      { label: "nya", ...MISSING },
    ],
  ],
])(
  "figures that %s does not publish are said to be missing and never shown as 0",
  async (snapshot, figures) => {
    const page = await openPage(`/?kartlaggning=${snapshot}`);
    await soon(() => readFigures(page)).toEqual(figures);
    await soon(() => readText(page.locator("section[aria-labelledby=laget]"))).not.toMatch(/\b0\b/);
  },
);

test("numbers that contradict each other stand side by side, each with its source, and say so", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2021");
  await page.getByText("Fler publicerade tal").click();
  const contradicted = page.getByRole("listitem").filter({ hasText: sv.others.contradicted });
  await soon(() => contradicted.count()).toBe(2);
  const words = await Promise.all([0, 1].map((index) => readText(contradicted.nth(index))));
  expect(words.join(" ")).toContain("11 stadsdelsförvaltningar i Stockholms stad");
  expect(words.join(" ")).toContain("11 öppna drogscener i Stockholms stad");
  expect(words.join(" ")).toContain("Länsstyrelsen Stockholm");
});

test("a count that a news item quotes stands outside the mappings", async () => {
  const page = await openPage("/");
  await page.getByText("Fler publicerade tal").click();
  const quoted = page.getByRole("listitem").filter({ hasText: "59 öppna drogscener" });
  await soon(() => readText(quoted)).toContain(`mars 2022 ${sv.others.quoted}`);
  await soon(() => readText(quoted)).toContain("Upplands Väsby kommun");
});

test("the definition is a click away, in the words of its source and with a link to it", async () => {
  const page = await openPage("/");
  const definition = page.locator("details", { hasText: sv.definition.heading });
  expect(await definition.locator("blockquote").isVisible()).toBe(false);
  await definition.locator("summary").click();
  await soon(() => readText(definition.locator("blockquote"))).toBe(
    "»en geografisk bestående plats där bruk och försäljning av narkotika sker öppet och skapar otrygghet för omgivningen«",
  );
  await soon(() => definition.getByRole("link").getAttribute("href")).toBe(LANSSTYRELSEN);
});

test("a mapping whose source states no definition says so", async () => {
  const page = await openPage("/?kartlaggning=stockholm-2021");
  await page.locator("summary", { hasText: sv.definition.heading }).click();
  await page.getByText(sv.definition.missing).waitFor();
});

test("a kommun shows the published numbers it has, and one sentence for those that it has not", async () => {
  const page = await openPage("/?kommun=0181&kartlaggning=stockholm-2023-11");
  await soon(() => readFigures(page)).toMatchObject([
    { label: "öppna drogscener i Södertälje", value: "13", source: "Telgenytt, nov. 2023" },
  ]);
  const section = page.locator("section[aria-labelledby=laget]");
  await soon(() => readText(section.locator("h2"))).toBe("Läget i november 2023, Södertälje");
  await soon(() => readText(section)).toContain(
    "För kommunen finns inget publicerat tal på upphörda och nya.",
  );
});
