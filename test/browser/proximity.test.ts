/** The page Trygghet in both editions: what is said, what is held back, choices and address. */

import { expect, test } from "vitest";
import { sv as proximity } from "../../web/src/text/proximity/sv.ts";
import { PHONE, soon, startBrowser } from "./page.ts";

const { openMap: openAnyMap, openPage } = startBrowser();

/** Opens the page and waits for its shares, which its title is made of. */
async function openMap(...given: Parameters<typeof openAnyMap>) {
  const page = await openAnyMap(...given);
  await page.locator("#andelar").waitFor();
  return page;
}

test("the published edition sets 36 percent beside the whole county, and says what is missing", async () => {
  const page = await openMap("/trygghet");
  await soon(() => page.locator("h1").textContent()).toBe(
    "36 procent otrygga inom 500 meter, 21 procent i hela Stockholms län",
  );
  const column = (await page.locator("main").textContent()) ?? "";
  expect(column).toContain("Stockholms län, även de som bor nära: 21 %");
  expect(column).toContain(proximity.chart.noMargin);
  expect(column).toContain(proximity.exposure.none);
  expect(column).not.toMatch(/bortom|utanför 500/i);
  const [near, whole] = await page.locator("#andelar ~ section tbody tr").allTextContents();
  expect([near, whole]).toEqual(["högst 500 m36saknas", `${proximity.band.reference}21saknas`]);
  await page.getByText(proximity.map.noGround).waitFor();
});

test("published shares of other questions stand apart, each with its source", async () => {
  const page = await openPage("/trygghet");
  const rows = page.locator("section[aria-labelledby='publicerade'] tbody tr");
  await rows.first().waitFor();
  await soon(() => rows.count()).toBe(9);
  await soon(() => rows.filter({ hasText: "Vaxholm" }).textContent()).toContain("538");
  await soon(() => rows.locator("th a").count()).toBe(9);
});

test("a survey says its shares with intervals, and that a difference is not established", async () => {
  const page = await openMap("/ovning/trygghet?kommun=9902");
  const table = page.locator("#andelar ~ section table");
  const rows = await table.locator("tbody tr").allTextContents();
  expect(rows).toHaveLength(6);
  expect(rows.filter((row) => row.includes(proximity.table.none)).length).toBeGreaterThan(0);
  const hidden = table.locator("td", { hasText: proximity.missing["too-few"] });
  await soon(() => hidden.first().textContent()).toContain("..");
  const chart = page.getByRole("img", { name: proximity.chart.label });
  await soon(() => chart.textContent()).toContain(proximity.missing["too-few"]);
  await soon(() => chart.locator("rect[fill='url(#hatch)']").count()).toBeGreaterThan(0);
});

test("the survey and the region that are chosen stand in the address, and it opens them again", async () => {
  const page = await openMap("/ovning/trygghet");
  const [survey, region] = await page.locator("main select").all();
  await survey?.selectOption("ovningslan-2019");
  await page.waitForURL(/kartlaggning=ovningslan-2019/);
  await region?.selectOption("9901");
  await page.waitForURL(/kommun=9901/);
  await page.getByRole("heading", { level: 1, name: /Ejdervik/ }).waitFor();
  const title = await page.locator("h1").textContent();
  const { pathname, search } = new URL(page.url());
  const again = await openMap(pathname + search);
  await soon(() => again.locator("h1").textContent()).toBe(title);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes("kommun="));
});

test("two surveys are compared where both may be shown", async () => {
  const page = await openPage("/ovning/trygghet");
  const rows = page.locator("section[aria-labelledby='mellan'] tbody tr");
  await rows.first().waitFor();
  await soon(() => rows.count()).toBe(5);
  await soon(() => rows.first().textContent()).toMatch(/^högst 250 m\d\d,\d\d\d,\d[+−]?\d+,\d$/);
});

test("residents nearby are told mapping by mapping, beside the number of scenes", async () => {
  const page = await openPage("/ovning/trygghet");
  const section = page.locator("section[aria-labelledby='boende']");
  await section.locator("tbody tr").first().waitFor();
  await soon(() => section.locator("tbody tr").count()).toBe(5);
  await soon(() => section.getByRole("img").count()).toBe(2);
  await soon(() => section.textContent()).toContain("250 m");
});

test("an address that names what is not there opens the whole, and says so", async () => {
  const page = await openPage("/ovning/trygghet?kommun=0126");
  await page.getByRole("status").first().waitFor();
  await page.getByRole("heading", { level: 1, name: /Övningslän/ }).waitFor();
});

test("at phone size nothing is wider than the screen, in Swedish and in English", async () => {
  for (const path of [
    "/ovning/trygghet",
    "/ovning/trygghet?kommun=9902&sprak=en",
    "/trygghet?sprak=en",
  ]) {
    const page = await openMap(path, { viewport: PHONE });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest).toBeLessThanOrEqual(PHONE.width);
  }
});

test.each(["the link", "the address"])("%s leads to how it is computed", async (way) => {
  const page = await openPage(way === "the link" ? "/trygghet" : "/metod#proximity");
  if (way === "the link") await page.getByRole("link", { name: proximity.method }).click();
  const heading = page.locator("h2#proximity");
  await heading.waitFor();
  await soon(() =>
    heading.evaluate((each) => Math.round(each.getBoundingClientRect().top / 400)),
  ).toBe(0);
});
