/** The page Insatser: what was published word for word, nothing summed, nothing read into silence. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv as mapSv } from "../../web/src/text/map/sv.ts";
import { sv as operations } from "../../web/src/text/operations/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { readAddress, readText, toPlain } from "./explorer.ts";
import { PHONE, soon, startBrowser } from "./page.ts";
import { type Row, readPublishedRows, toSwedish } from "./read-published.ts";

const { openPage } = startBrowser();

const OPERATIONS = readPublishedRows("operations.csv");
const OUTCOMES = readPublishedRows("outcomes.csv");
const SOURCES = readPublishedRows("sources.csv");

const findArticle = (page: Page, id: string) => page.locator(`article[aria-labelledby="${id}"]`);
const listHeadings = (page: Page) =>
  page.locator("article h3").evaluateAll((headings) => headings.map(({ id }) => id));
const findSelect = (page: Page, name: string) => page.getByRole("combobox", { name, exact: true });
const findStale = (page: Page) => page.getByRole("status").filter({ hasText: sv.app.staleLink });

/** Rows as read: every cell, every kind of space one space. */
async function readRows(page: Page, id: string): Promise<string[][]> {
  const rows = await findArticle(page, id)
    .locator("tbody tr")
    .evaluateAll((each) =>
      each.map((row) =>
        [...row.querySelectorAll("th > span, td")].map((cell) => cell.textContent ?? ""),
      ),
    );
  return rows.map((cells) => cells.map(toPlain));
}

function toExpectedRow(row: Row) {
  const { outcome, kind, value = "", valueSilent, unit, approximate, publishedAs } = row;
  const number = value === "" ? "" : toSwedish(value);
  const about = approximate === "yes" ? `omkring ${number}` : number;
  return [
    outcome,
    publishedAs || operations.outcomes.noQuote,
    operations.kind[kind as keyof typeof operations.kind],
    value === ""
      ? operations.missing[valueSilent as keyof typeof operations.missing]
      : `${about} ${unit}`.trim(),
  ];
}

test.each(OPERATIONS.map(({ operationId }) => operationId as string))(
  "the outcomes of %s stand word for word as they were published, a row each and no more",
  async (operationId) => {
    const page = await openPage("/insatser");
    const published = OUTCOMES.filter((each) => each.operationId === operationId);
    expect(published.length).toBeGreaterThan(0);
    await soon(() => readRows(page, operationId)).toEqual(published.map(toExpectedRow));
    await soon(() => findArticle(page, operationId).locator("q[lang=sv]").count()).toBe(
      published.filter(({ publishedAs }) => publishedAs).length +
        (operationId.startsWith("klara") ? 1 : 0),
    );
  },
);

test("where, who, how and by which source stand beside each operation as its source has them", async () => {
  const page = await openPage("/insatser");
  expect((await listHeadings(page)).toSorted()).toEqual(
    OPERATIONS.map(({ operationId }) => operationId).toSorted(),
  );
  for (const { operationId = "", place, programme, actors = "", sourceId } of OPERATIONS) {
    const article = findArticle(page, operationId);
    const words = await readText(article);
    const source = SOURCES.find((each) => each.sourceId === sourceId);
    for (const said of [place, programme, source?.title, source?.publisher]) {
      expect(words).toContain(said);
    }
    expect(words).toContain(actors.split(";").join(", "));
  }
  const links = findArticle(page, "gastrikland-2022-11").locator("dd a[href^='/']");
  await soon(() =>
    links.evaluateAll((each) => each.map((link) => link.getAttribute("href"))),
  ).toEqual(["/kommun/2180-gavle", "/kommun/2181-sandviken", "/lokalpolisomrade/gastrikland"]);
});

test.each(["/insatser", "/ovning/insatser"])(
  "no sum of outcomes stands anywhere on %s, and the page says so",
  async (path) => {
    const page = await openPage(path);
    const main = toPlain((await page.locator("main").textContent()) ?? "");
    expect(main).toContain(operations.neverSummed);
    expect(await page.locator("tfoot").count()).toBe(0);
    const { items } = await (
      await page.request.get(path.replace("insatser", "api/v1/operations"))
    ).json();
    const outcomes = items.flatMap((each: { outcomes: object[] }) => each.outcomes);
    const published = new Set(outcomes.map(({ value }: { value: unknown }) => value));
    const sums = listSums(outcomes).filter((sum) => sum > 31 && !published.has(sum));
    expect(sums.length).toBeGreaterThan(3);
    for (const sum of sums) {
      const digits = toSwedish(String(sum)).replaceAll(" ", "\\s?");
      expect(main).not.toMatch(new RegExp(`(?<![\\d,–-])${digits}(?![\\d,–-])`));
    }
  },
);

interface ApiOutcome {
  readonly operationId: string;
  readonly kind: string;
  readonly unit?: string;
  readonly value: unknown;
}

/** What adding up would give: by operation, by kind and by unit, within operations and across. */
function listSums(outcomes: readonly ApiOutcome[]): number[] {
  const keys: ((each: ApiOutcome) => string)[] = [
    ({ operationId }) => operationId,
    ({ operationId, kind }) => `${operationId} ${kind}`,
    ({ kind, unit }) => `${kind} ${unit}`,
    ({ unit }) => `${unit}`,
  ];
  return keys.flatMap((toKey) =>
    [...new Set(outcomes.map(toKey))].flatMap((key) => {
      const values = outcomes
        .filter((each) => toKey(each) === key)
        .flatMap(({ value }) => (typeof value === "number" ? value : []));
      return values.length < 2 ? [] : values.reduce((sum, value) => sum + value, 0);
    }),
  );
}

test("what a county or kommun is chosen for stands in the address, and Back undoes it", async () => {
  const page = await openPage("/insatser");
  await findSelect(page, operations.lan).selectOption("21");
  await soon(() => readAddress(page)).toBe("/insatser?lan=21");
  await soon(() => listHeadings(page)).toEqual(["gastrikland-2022-11"]);
  await findSelect(page, operations.kommun).selectOption("2181");
  await soon(() => readAddress(page)).toBe("/insatser?kommun=2181");
  await soon(() => findSelect(page, operations.lan).inputValue()).toBe("21");
  await findSelect(page, operations.kommun).selectOption("");
  await soon(() => readAddress(page)).toBe("/insatser?lan=21");
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await soon(() => readAddress(page)).toBe("/insatser");
  await soon(() => listHeadings(page)).toHaveLength(4);
});

test("a kommun of which no source tells is silent, not empty of operations", async () => {
  const page = await openPage("/insatser?kommun=0126");
  const words = operations.none.region.replace("{{region}}", "Huddinge");
  await page.getByText(words).waitFor();
  expect(await page.locator("article").count()).toBe(0);
  await page.getByRole("link", { name: operations.none.showAll }).click();
  await soon(() => listHeadings(page)).toHaveLength(4);
  expect(readAddress(page)).toBe("/insatser");
});

test.each([
  ["/insatser?lan=77", 4, "/insatser"],
  ["/insatser?lan=x", 4, "/insatser"],
  ["/insatser?kommun=9999", 4, "/insatser"],
  ["/insatser?lan=21&kommun=0581", 2, "/insatser?lan=05&kommun=0581"],
  ["/ovning/insatser?kommun=0126", 7, "/ovning/insatser"],
])(
  "%s says that it cannot be followed, shows %i operations, and is put right",
  async (...given) => {
    const [path, count, mended] = given;
    const page = await openPage(path);
    await findStale(page).waitFor();
    expect(await page.locator("article").count()).toBe(count);
    await page.getByRole("button", { name: sv.app.dismiss }).click();
    await soon(() => readAddress(page)).toBe(mended);
    await soon(() => findStale(page).count()).toBe(0);
  },
);

test("an edition without operations says that none is loaded, not that there were none", async () => {
  const page = await openPage("/insatser", {
    prepare: (page) => replaceOperations(page, () => []),
  });
  await page.getByText(operations.none.edition).waitFor();
  expect(await page.locator("main select").count()).toBe(0);
});

test("bars lie along true time, pale where the source gives only a month or a year", async () => {
  const page = await openPage("/insatser");
  const spans = await page.locator("a[href='#klara-2018-2019']").evaluate((link) => {
    const track = (link.querySelector("[data-tone]") as Element).getBoundingClientRect();
    return [...link.querySelectorAll("[data-tone] > *")].map((bar) => {
      const { left, right } = bar.getBoundingClientRect();
      return [(left - track.left) / track.width, (right - track.left) / track.width];
    });
  });
  // The axis holds 2017 to 2023. Some time in 2018 until some time in May 2019; certain in between.
  const whole = Date.UTC(2024, 0) - Date.UTC(2017, 0);
  const toShare = (moment: number) => (moment - Date.UTC(2017, 0)) / whole;
  const possible = [toShare(Date.UTC(2018, 0)), toShare(Date.UTC(2019, 5))];
  const certain = [toShare(Date.UTC(2019, 0)), toShare(Date.UTC(2019, 4))];
  expect(spans).toHaveLength(2);
  for (const [index, expected] of [possible, certain].entries()) {
    expect(spans[index]?.[0]).toBeCloseTo(expected[0] as number, 2);
    expect(spans[index]?.[1]).toBeCloseTo(expected[1] as number, 2);
  }
});

test("a line of the time strip leads to its operation, by keyboard too", async () => {
  const page = await openPage("/insatser", { viewport: PHONE });
  await page.locator("a[href='#norrkoping-6']").focus();
  await page.keyboard.press("Enter");
  await soon(() => readAddress(page)).toBe("/insatser");
  await soon(() => isInView(page, "norrkoping-6")).toBe(true);
  await soon(() => page.evaluate(() => location.hash)).toBe("#norrkoping-6");
});

test.each([
  ["/insatser", "/", "klara-2018-2019"],
  ["/ovning/insatser", "/ovning", "ovning-ejdervik-centrum-2020"],
])(
  "ground that a source describes is quoted on %s, and shown on the map where it lies",
  async (...given) => {
    const [path, start, operationId] = given;
    const page = await openPage(path);
    const api = path.replace("insatser", "api/v1/operations");
    const { items } = await (await page.request.get(api)).json();
    const { extent } = items.find(
      (each: { operationId: string }) => each.operationId === operationId,
    );
    const article = findArticle(page, operationId);
    await soon(() => article.locator("dd q").textContent()).toBe(extent.describedAs);
    await article.getByRole("link", { name: operations.facts.onMap }).click();
    await soon(() => new URL(page.url()).pathname).toBe(start);
    const view = new URL(page.url()).searchParams.get("vy") ?? "";
    const [zoom, lat, lon] = view.split("/").map(Number) as [number, number, number];
    const ring: [number, number][] = extent.geometry.coordinates[0];
    const isBetween = (value: number, all: number[]) =>
      value > Math.min(...all) && value < Math.max(...all);
    expect(
      isBetween(
        lon,
        ring.map(([east]) => east),
      ),
    ).toBe(true);
    expect(
      isBetween(
        lat,
        ring.map(([, north]) => north),
      ),
    ).toBe(true);
    expect(zoom).toBeGreaterThan(12.5);
    await page.getByText(mapSv.sign.extent.name).first().waitFor({ state: "attached" });
  },
);

test("many operations are folded by year, and an address leads to one that is folded away", async () => {
  const prepare = (page: Page) => replaceOperations(page, toMany);
  const page = await openPage("/ovning/insatser", { prepare });
  const years = page.locator("main details", { has: page.locator("article") });
  await soon(() => years.count()).toBe(4);
  expect(
    await years.evaluateAll((each) => each.map((fold) => (fold as HTMLDetailsElement).open)),
  ).toEqual([false, false, false, true]);
  await soon(() => readText(years.first().locator("summary").first())).toBe("2020: 10 insatser");
  const first = (await listHeadings(page))[0] as string;
  const again = await openPage(`/ovning/insatser#${first}`, { prepare });
  await soon(() => isInView(again, first)).toBe(true);
});

/** Ten of each for the first operation of each year. */
function toMany(items: readonly { fromOn: string; operationId: string }[]) {
  const years = ["2020", "2021", "2022", "2023"];
  return years.flatMap((year) => {
    const one = items.find(({ fromOn }) => fromOn.startsWith(year));
    return Array.from({ length: 10 }, (_, index) => ({
      ...one,
      operationId: `${one?.operationId}-${index}`,
    }));
  });
}

function replaceOperations(page: Page, replace: (items: never[]) => object[]) {
  return page.route("**/api/v1/operations", async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, items: replace(answer.items) } });
  });
}

function isInView(page: Page, id: string): Promise<boolean> {
  return page.locator(`h3[id="${id}"]`).evaluate((heading) => {
    const { top, bottom, height } = heading.getBoundingClientRect();
    return height > 0 && top >= 0 && bottom <= innerHeight;
  });
}

test("facts that could not be fetched are said where they would stand, with a retry", async () => {
  let isBroken = true;
  const page = await openPage("/insatser", {
    tolerated: [/500 \(Internal Server Error\)/],
    prepare: (page) =>
      page.route("**/api/v1/context", (route) =>
        isBroken ? route.fulfill({ status: 500, json: {} }) : route.continue(),
      ),
  });
  const section = page.locator("section[aria-labelledby=sammanhang]");
  await section.getByText(sv.app.failedTitle).waitFor();
  await soon(() => page.locator("article").count()).toBe(4);
  isBroken = false;
  await section.getByRole("button", { name: sv.app.retry }).click();
  await soon(() => section.locator("tbody tr").count()).toBe(8);
});

test("the facts around stand word for word, each with its source", async () => {
  const page = await openPage("/insatser");
  const rows = page.locator("section[aria-labelledby=sammanhang] tbody tr");
  await rows.first().waitFor();
  const facts = readPublishedRows("context.csv");
  await soon(() => rows.locator("th > span:first-child").allTextContents()).toEqual(
    facts.map(({ text }) => text),
  );
  const values = await rows.locator("td:last-child").allTextContents();
  expect(values.map(toPlain)).toEqual(
    facts.map(({ value, unit }) =>
      value ? `${toSwedish(value)} ${unit}` : operations.context.onlyWords,
    ),
  );
});

test("without the server's operations the page says so, and a retry shows them", async () => {
  let isBroken = true;
  const page = await openPage("/insatser", {
    tolerated: [/500 \(Internal Server Error\)/, /no answer \(500\)/, /Error in route match/],
    prepare: (page) =>
      page.route("**/api/v1/operations", (route) =>
        isBroken ? route.fulfill({ status: 500, json: {} }) : route.continue(),
      ),
    isReady: (page) => page.getByText(sv.app.failedTitle).first().waitFor(),
  });
  isBroken = false;
  await page.getByRole("button", { name: sv.app.retry }).click();
  await soon(() => page.locator("article").count()).toBe(4);
});

test("in English all is English but what sources say, which is marked as Swedish", async () => {
  const page = await openPage("/insatser?sprak=en");
  const heading = page.locator("h3[id=klara-2018-2019]");
  await soon(() => readText(heading)).toBe("Klaraområdet, 2018 – May 2019");
  await soon(() => heading.locator("span").first().getAttribute("lang")).toBe("sv");
  const rows = await readRows(page, "klara-2018-2019");
  expect(rows[3]).toEqual(["tramadoltabletter", "ca 43 500", "seizure", "about 43,500 tabletter"]);
});

test("paper gets every outcome, folded or not", async () => {
  const page = await openPage("/ovning/insatser", {
    prepare: (page) => replaceOperations(page, toMany),
  });
  await page.emulateMedia({ media: "print" });
  const tables = page.locator("article table");
  await soon(() => tables.count()).toBe(40);
  const countHidden = () =>
    tables.evaluateAll(
      (each) => each.filter((table) => table.getBoundingClientRect().height === 0).length,
    );
  await soon(countHidden).toBe(0);
});
