/** The page talks to its own server and to nobody else, and the browser is told to see to it. */

import { expect, inject, test } from "vitest";
import { findRow } from "./explorer.ts";
import { startBrowser, waitForAnswers, waitForMap } from "./page.ts";

const { openMap, openPage } = startBrowser();

/** The directives of the policy that an address is served with. */
async function fetchPolicy(path: string): Promise<Map<string, string[]>> {
  const answer = await fetch(inject("origin") + path);
  const policy = answer.headers.get("content-security-policy") ?? "";
  return new Map(
    policy.split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values];
    }),
  );
}

test.each(["/", "/nonsens", "/api/v1/scenes"])(
  "%s is served with a policy that allows our own origin alone, and no inline code",
  async (path) => {
    const policy = await fetchPolicy(path);
    expect(policy.get("default-src")).toEqual(["'self'"]);
    expect(policy.get("script-src")).toEqual(["'self'"]);
    expect(policy.get("style-src")).toEqual(["'self'"]);
    expect(policy.get("connect-src")).toEqual(["'self'"]);
    const sources = [...policy.values()].flat();
    expect(sources).not.toContain("'unsafe-inline'");
    expect(sources).not.toContain("'unsafe-eval'");
    expect(sources.filter((source) => /^https?:|^\*|\./.test(source))).toEqual([]);
  },
);

test("everything that a visit asks for comes from our own origin, map and scene included", async () => {
  const asked: string[] = [];
  const page = await openPage("/", {
    prepare: async (page) => {
      page.on("request", (request) => asked.push(new URL(request.url()).origin));
    },
  });
  await waitForMap(page);
  await findRow(page, "dalen").click();
  await page.locator("article h2").waitFor();
  expect(asked.length).toBeGreaterThan(15);
  expect([...new Set(asked)].filter((origin) => origin !== "null")).toEqual([inject("origin")]);
});

test("a page that tried to ask another host would be stopped, and these tests would see it", async () => {
  const foreign = "https://tiles.example.org/0/0/0.png";
  const page = await openMap("/", { tolerated: [/tiles\.example\.org/] });
  const refused = page.waitForEvent("console", (message) => message.text().includes(foreign));
  const isStopped = await page.evaluate(
    (address) =>
      fetch(address).then(
        () => false,
        () => true,
      ),
    foreign,
  );
  expect(isStopped).toBe(true);
  expect((await refused).text()).toContain("Content Security Policy");
});

test("nothing is stored with the reader", async () => {
  const page = await openMap("/");
  await findRow(page, "dalen").click();
  await page.locator("article h2").waitFor();
  await waitForAnswers(page);
  expect(await page.context().cookies()).toEqual([]);
  expect(
    await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(indexedDB)]),
  ).toEqual([]);
});
