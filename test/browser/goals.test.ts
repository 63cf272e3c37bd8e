/** The page Mål: goals as the plans write them, values as published, and what is not known. */

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv as goals } from "../../web/src/text/goals/sv.ts";
import { sv as operations } from "../../web/src/text/operations/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { readAddress, readText, toPlain } from "./explorer.ts";
import { soon, startBrowser } from "./page.ts";
import { readPublishedRows, toSwedish } from "./read-published.ts";

const { openPage } = startBrowser();

const [PLAN] = readPublishedRows("plans.csv");
const GOALS = readPublishedRows("goals.csv");
const VALUES = readPublishedRows("goal-values.csv");

const findGoal = (page: Page, goalId: string) => page.locator(`li[id="${goalId}"]`);

/** What stands beside a name in the facts of a goal; undefined where the name is not there. */
async function readFact(page: Page, goalId: string, name: string): Promise<string | undefined> {
  const facts = await findGoal(page, goalId)
    .locator("dl > div")
    .evaluateAll((each) =>
      each.map((fact) => [
        fact.querySelector("dt")?.textContent,
        fact.querySelector("dd")?.textContent ?? "",
      ]),
    );
  const found = facts.find(([term]) => term === name)?.[1];
  return found === undefined ? undefined : toPlain(found as string);
}

test("a plan says whose it is, since when, and by which source", async () => {
  const page = await openPage("/mal");
  const section = page.locator(`section[aria-labelledby=${PLAN?.planId}]`);
  const words = await readText(section);
  for (const said of [PLAN?.title, PLAN?.adoptedOn, ...(PLAN?.owners ?? "").split(";")]) {
    expect(words).toContain(said);
  }
  const lan = section.getByRole("link", { name: "Gävleborgs län" });
  await soon(() => lan.getAttribute("href")).toBe("/lan/21-gavleborgs-lan");
});

test.each(GOALS.map((goal) => [goal.goalId as string, goal] as const))(
  "goal %s stands as the plan writes it, and what the plan leaves out is said",
  async (goalId, goal) => {
    const page = await openPage("/mal");
    const item = findGoal(page, goalId);
    expect(toPlain((await item.locator("[lang=sv]").first().textContent()) ?? "")).toBe(goal.text);
    const direction = goal.direction
      ? goals.direction[goal.direction as keyof typeof goals.direction]
      : undefined;
    const said = {
      indicator: goal.indicator || undefined,
      unit: goal.unit || undefined,
      direction,
      // Zero is a target; an empty cell is none.
      target: goal.target || undefined,
      sourceOfValues: goal.sourceOfValues || undefined,
    };
    const words = await readText(item);
    const isFollowed = goal.kind === "malbild" || goal.kind === "effektmal";
    const [absent] = /Planen anger inte .*?\./.exec(words) ?? [""];
    for (const [name, value] of Object.entries(said)) {
      const key = name as keyof typeof said;
      await soon(() => readFact(page, goalId, goals.goal[key])).toBe(value);
      expect(absent.includes(goals.absent[key])).toBe(isFollowed && value === undefined);
    }
    if (goal.note) expect(words).toContain(goal.note);
    const values = VALUES.filter((value) => value.goalId === goalId);
    expect(words.includes(goals.values.none)).toBe(isFollowed && values.length === 0);
  },
);

test("the target 0 is a number of its own, and no goal without a target has one", async () => {
  const page = await openPage("/mal");
  await soon(() => readFact(page, "g-m5", goals.goal.target)).toBe("0");
  await soon(() => page.locator("dt", { hasText: goals.goal.target }).count()).toBe(1);
});

test("published values stand with their text, place, date, unit and source, and no change between them", async () => {
  const page = await openPage("/mal");
  const rows = await page
    .locator("main tbody tr")
    .evaluateAll((each) =>
      each.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
  expect(rows.map((cells) => cells.map(toPlain))).toEqual(
    VALUES.map(({ text, place, substance, stateOf, value = "", unit }) => [
      `${text}${place}, ${substance} · Drugnews`,
      stateOf,
      `${toSwedish(value)} ${unit}`,
    ]),
  );
  const main = (await page.locator("main").textContent()) ?? "";
  expect(main).not.toMatch(/7,5(?!\d)|76 gånger/);
  expect(await page.locator("main svg[role=img]").count()).toBe(0);
});

test("that a county is not here says nothing of its goals", async () => {
  const page = await openPage("/mal");
  const words = goals.coverage_one.replace("{{count}}", "1");
  await page.getByText(words).waitFor();
  await page.getByRole("link", { name: goals.context }).click();
  await page.getByRole("heading", { name: operations.context.title }).waitFor();
  await soon(() => readAddress(page)).toBe("/insatser");
  await page.getByText("Mål: antalet öppna drogscener i länet ska minska till 2027").waitFor();
});

test("the practice county's goals have a curve with the target beside, and the same values as rows", async () => {
  const page = await openPage("/ovning/mal");
  const goal = findGoal(page, "o-e1");
  const chart = goal.getByRole("img", { name: goals.values.chartLabel });
  const target = (await readFact(page, "o-e1", goals.goal.target)) ?? "";
  await soon(() => chart.textContent()).toContain(goals.values.target.replace("{{value}}", target));
  const { items } = await (await page.request.get("/ovning/api/v1/plans")).json();
  const answer = items[0].goals.find(({ goalId }: { goalId: string }) => goalId === "o-e1");
  const values = answer.values.map(({ value }: { value: number }) => `${value} scener`);
  const cells = await goal.locator("tbody td:last-child").allTextContents();
  expect(cells.map(toPlain)).toEqual(values);
  await soon(() => chart.locator("circle").count()).toBe(values.length);
});

test("an edition without a plan says that none is loaded", async () => {
  const page = await openPage("/mal", {
    prepare: (page) =>
      page.route("**/api/v1/plans", async (route) => {
        const answer = await (await route.fetch()).json();
        await route.fulfill({ json: { ...answer, items: [] } });
      }),
  });
  await page.getByText(goals.noPlans).waitFor();
  expect(await page.locator("main section").count()).toBe(0);
});

test("without the server's plans the page says so, and a retry shows them", async () => {
  let isBroken = true;
  const page = await openPage("/mal", {
    tolerated: [/500 \(Internal Server Error\)/, /no answer \(500\)/, /Error in route match/],
    prepare: (page) =>
      page.route("**/api/v1/plans", (route) =>
        isBroken ? route.fulfill({ status: 500, json: {} }) : route.continue(),
      ),
    isReady: (page) => page.getByText(sv.app.failedTitle).first().waitFor(),
  });
  isBroken = false;
  await page.getByRole("button", { name: sv.app.retry }).click();
  await soon(() => page.locator("main li[id]").count()).toBe(GOALS.length);
});

test("in English the plan's own words stay Swedish, and say that they are", async () => {
  const page = await openPage("/mal?sprak=en");
  const goal = findGoal(page, "g-e2");
  await soon(() => readText(goal)).toContain("The plan does not give a target.");
  await soon(() => goal.locator("[lang=sv]").first().textContent()).toBe(
    "Minskad förekomst av narkotika i avloppsmätningar",
  );
  const title = page.getByRole("heading", { level: 2, name: PLAN?.title as string });
  await soon(() => title.getAttribute("lang")).toBe("sv");
});
