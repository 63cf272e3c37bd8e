/** The scenes as a table and to take along: what stands there, in which order, and who can reach it. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { en as explorerEn } from "../../web/src/text/explorer/en.ts";
import { sv as explorer } from "../../web/src/text/explorer/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import {
  findBackButton,
  findRow,
  findSceneHeading,
  readAddress,
  readText,
  toPlain,
} from "./explorer.ts";
import { findViolations } from "./find-violations.ts";
import { DESKTOP, PHONE, soon, startBrowser, waitForAnswers } from "./page.ts";

const { openPage } = startBrowser();

const findTable = (page: Page) => page.locator("#platser table");
const findHeader = (page: Page, name: string) =>
  findTable(page).getByRole("columnheader", { name, exact: true }).getByRole("button");

/** The cells of a column, as they are seen: a reason for the ear alone is left out. */
async function readColumn(page: Page, name: string): Promise<string[]> {
  await findTable(page).waitFor();
  const headers = (await findTable(page).locator("thead th").allInnerTexts()).map(toPlain);
  const nth = headers.indexOf(name) + 1;
  const cells = findTable(page).locator(`tbody tr > :nth-child(${nth})`);
  const texts = await cells.evaluateAll((all) =>
    all.map((cell) => cell.querySelector("[aria-hidden]")?.textContent ?? cell.textContent ?? ""),
  );
  return texts.map(toPlain);
}

/** The cells of a scene's row, for eye and ear. */
async function readRow(page: Page, sceneId: string): Promise<string[]> {
  const cells = findRow(page, sceneId).locator("xpath=ancestor::tr").locator("td");
  const texts = await cells.evaluateAll((all) => all.map((cell) => cell.textContent ?? ""));
  return texts.map(toPlain);
}

test("the table says of each scene what is known, and why where nothing is", async () => {
  const page = await openPage("/?visa=tabell");
  await findTable(page).waitFor();
  await soon(() => findTable(page).locator("caption").textContent()).toBe(
    "Öppna drogscener i Stockholms län. Kartläggning: december 2023, Länsstyrelsen Stockholm".replace(
      "december 2023",
      "december\u00a02023",
    ),
  );
  await soon(() => readRow(page, "edsbergs-centrum")).toEqual([
    ...["Sollentuna", "Sollentuna", "Upphörd", "härledd", "nov. 2023", "Punkt, inom 700 m"],
    "..Scenen är inte kartlagd som yta.",
    "Säkra platser (KTH); Länsstyrelsen Stockholm",
    "–Ingen rättelse.",
  ]);
  await soon(() => readRow(page, "storvreten")).toMatchObject({
    2: "Nämns inte",
    3: "..Källan tiger.",
    4: "..Källan tiger om när.",
    8: "14 apr. 2025",
  });
  await soon(async () => (await readRow(page, "grusasen"))[4]).toBe(".Scenen är aktiv.");
});

test("areas are written as Swedes write them, and no language is mixed", async () => {
  const page = await openPage("/ovning?visa=tabell");
  const areas = await readColumn(page, explorer.table.area);
  expect(areas.some((area) => /^\d{1,3} \d{3}$/.test(area))).toBe(true);
  expect(areas.filter((area) => !/^(\d{1,3}( \d{3})*|\.\.)$/.test(area))).toEqual([]);
  await page.goto("/ovning?visa=tabell&sprak=en");
  await findHeader(page, explorerEn.table.since).waitFor();
  await soon(async () => (await readColumn(page, explorerEn.table.area)).join(" ")).toMatch(
    /\d,\d{3}/,
  );
  expect(await page.locator("#platser").textContent()).not.toMatch(/upphörd|härledd|källan/i);
});

test("names come in Swedish order until a header is pressed, and a header says how it orders", async () => {
  const page = await openPage("/ovning?visa=tabell");
  const names = await readColumn(page, explorer.table.name);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "sv")));
  const sorted = findTable(page).locator("[aria-sort]");
  await soon(() => sorted.getAttribute("aria-sort")).toBe("ascending");
  await findHeader(page, explorer.table.name).press("Enter");
  await soon(() => readColumn(page, explorer.table.name)).toEqual(names.toReversed());
  await findHeader(page, explorer.table.area).press("Space");
  await soon(() => sorted.getAttribute("aria-sort")).toBe("descending");
  await soon(() => readText(sorted)).toBe(explorer.table.area);
  const areas = await readColumn(page, explorer.table.area);
  const numbers = areas
    .filter((area) => area !== "..")
    .map((area) => Number(area.replace(/\s/g, "")));
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(areas.slice(numbers.length).every((area) => area === "..")).toBe(true);
  await findHeader(page, explorer.table.kommun).press("Enter");
  await soon(() => readText(sorted)).toBe(explorer.table.kommun);
  const kommuner = await readColumn(page, explorer.table.kommun);
  expect(kommuner).toEqual([...kommuner].sort((a, b) => a.localeCompare(b, "sv")));
});

test("what ceased is ordered by time, not by letter", async () => {
  const page = await openPage("/?visa=tabell&status=upphorda,tidigare");
  await findHeader(page, explorer.table.since).press("Enter");
  await soon(async () => {
    const since = await readColumn(page, explorer.table.since);
    return [since[0], since.at(-1)];
  }).toEqual(["nov. 2023", "dec. 2023"]);
});

test("choosing how to read is a step, and a scene opened from the table closes to its row", async () => {
  const page = await openPage("/");
  await findRow(page, "dalen").waitFor();
  await page.getByRole("radio", { name: sv.reading.list }).focus();
  await page.keyboard.press("ArrowRight");
  await soon(() => readAddress(page)).toBe("/?visa=tabell");
  await findTable(page).waitFor();
  await findRow(page, "skogas-c").press("Enter");
  await soon(() => readText(findSceneHeading(page))).toBe("Skogås C");
  await findBackButton(page).press("Enter");
  await soon(() => page.evaluate(() => document.activeElement?.id)).toBe("rad-skogas-c");
  await page.goBack();
  await page.goBack();
  await soon(() => readAddress(page)).toBe("/?visa=tabell");
  await page.goBack();
  await soon(() => readAddress(page)).toBe("/");
  await findRow(page, "dalen").waitFor();
});

test("on a phone the table scrolls within the page, with the keyboard too", async () => {
  const page = await openPage("/?visa=tabell", { viewport: PHONE });
  const region = page.locator("#platser section[tabindex='0']");
  await region.focus();
  await page.keyboard.press("ArrowRight");
  await soon(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  const { width, right } = await page
    .locator("main")
    .evaluate((main) => ({ width: main.scrollWidth, right: main.getBoundingClientRect().right }));
  expect([width, right]).toEqual([PHONE.width, PHONE.width]);
  const first = await findTable(page).locator("tbody th").first().boundingBox();
  expect(first?.x).toBeGreaterThanOrEqual(0);
});

interface Answer {
  readonly fictional: boolean;
  readonly features?: readonly { readonly id: string }[];
}

test.each([
  ["/?visa=hamta&status=aktiva", "/?status=aktiva", true],
  ["/?visa=hamta&kommun=0126&status=upphorda", "/?kommun=0126&status=upphorda", true],
  ["/ovning?visa=hamta&status=upphorda,aktiva", "/ovning?status=upphorda,aktiva", true],
  ["/?visa=hamta&rattade=ja", "/?rattade=ja", false],
])(
  "the addresses of %s answer, and the first with the scenes shown",
  async (path, list, isExact) => {
    const page = await openPage(list);
    await page.locator("#platser li").first().waitFor();
    await waitForAnswers(page);
    const listed = await page
      .locator("#platser section li > button")
      .evaluateAll((rows) => rows.map(({ id }) => id.replace("rad-", "")));
    await page.goto(path);
    const links = page.locator("#platser a[href*='/api/v1/']");
    await links.first().waitFor();
    await waitForAnswers(page);
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => (link as HTMLAnchorElement).href),
    );
    const answers: Answer[] = [];
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect(answer.status(), address).toBe(200);
      answers.push((await answer.json()) as Answer);
    }
    expect(new Set(answers.map(({ fictional }) => fictional))).toEqual(
      new Set([path.startsWith("/ovning")]),
    );
    const answered = (answers[0]?.features ?? []).map(({ id }) => id);
    if (isExact) expect([...answered].sort()).toEqual([...listed].sort());
    else expect(answered).toEqual(expect.arrayContaining(listed));
    await soon(() => page.getByText("filtret här visar").count()).toBe(isExact ? 0 : 1);
    expect(addresses.filter((address) => address.includes("release="))).toHaveLength(
      addresses.length / 2,
    );
  },
);

test.each([
  ["/?visa=tabell&status=aktiva", ["Öppna drogscener i Stockholms län", "4 av 18 kända"], 4],
  ["/ovning?visa=hamta", [sv.fiction.label, "Öppna drogscener i Övningslän"], 70],
])(
  "the table of %s can be copied with what it is and where it is from",
  async (path, head, rows) => {
    const page = await openPage(path, {
      prepare: (page) => page.clock.install({ time: "2026-01-01T00:00:00Z" }),
    });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const button = page.getByRole("button", { name: explorer.table.copy });
    await button.waitFor();
    await waitForAnswers(page);
    // What the button says stays for as long as the clock stands still.
    await page.clock.pauseAt("2026-01-01T01:00:00Z");
    await button.press("Enter");
    await button.getByText(sv.copy.done).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const words of head) expect(text).toContain(words);
    const lines = text.split("\n").filter((line) => line.includes("\t"));
    expect(lines.length).toBe(rows + 1);
    expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([10]));
    expect(text).toContain("Källa: Scenkartan, utgåva");
  },
);

test.each(
  [
    "/?visa=tabell",
    "/ovning?visa=tabell&sprak=en",
    "/?visa=hamta&sprak=en",
    "/ovning?visa=hamta",
  ].flatMap((path) =>
    [DESKTOP, PHONE].map((viewport, index) => [path, viewport.width, viewport, index] as const),
  ),
)("%s at %i pixels has no violation that axe can find", async (path, _, viewport, index) => {
  const colorScheme = index === 0 ? "light" : "dark";
  const page = await openPage(path, { viewport, colorScheme });
  await page.locator("#platser :is(table, a)").first().waitFor();
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  expect(await findViolations(page)).toEqual([]);
});
