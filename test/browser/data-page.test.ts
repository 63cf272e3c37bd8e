/** The page Data: what it offers works in this edition, and what it says of the API is true. */

import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { sv as data } from "../../web/src/text/data/sv.ts";
import { sv } from "../../web/src/text/sv.ts";
import { readText } from "./explorer.ts";
import { soon, startBrowser, waitForDrawing } from "./page.ts";

const { openPage } = startBrowser();

const EDITIONS = [
  ["/data", "/api/v1", false],
  ["/ovning/data", "/ovning/api/v1", true],
] as const;

/** Opens the page and waits until the API's description has arrived. */
async function openData(path: string, options: Parameters<typeof openPage>[1] = {}) {
  const page = await openPage(path, options);
  await page.locator("section[aria-labelledby=api] li a").first().waitFor();
  await page.locator("section[aria-labelledby=egenskaper] tbody").nth(1).waitFor();
  return page;
}

/** Every address of ours that the page links to outside its pages. */
const listLinks = (page: Page) =>
  page
    .locator("main a[href*='/api/v1'], main a[href='/readyz']")
    .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLAnchorElement).href))]);

const readCode = (page: Page) => page.locator("main pre").allTextContents();

test.each(EDITIONS)(
  "every link of %s answers, from its own edition",
  async (path, api, isFiction) => {
    const page = await openData(path);
    const links = await listLinks(page);
    expect(links.length).toBeGreaterThan(30);
    for (const link of links) {
      const { pathname } = new URL(link);
      if (pathname !== "/readyz") expect(pathname.startsWith(`${api}/`), pathname).toBe(true);
      const answer = await page.request.get(link);
      expect([link, answer.status()]).toEqual([link, 200]);
      const body = await answer.json();
      if ("fictional" in body) expect([link, body.fictional]).toEqual([link, isFiction]);
    }
  },
);

test.each(EDITIONS)("every path of the API has an address on %s", async (path, api) => {
  const page = await openData(path);
  const { paths } = await (await page.request.get(`${api}/openapi.json`)).json();
  const shown = await page
    .locator("section[aria-labelledby=api] li a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("?")[0] ?? ""));
  for (const template of Object.keys(paths)) {
    const pattern = new RegExp(`^${api}${template.replace(/{\w+}/g, "[^/]+")}$`);
    expect([template, shown.filter((address) => pattern.test(address)).length]).toEqual([
      template,
      1,
    ]);
  }
  expect(shown).toHaveLength(Object.keys(paths).length);
});

test.each(EDITIONS)("every address in the examples of %s answers with scenes", async (path) => {
  const page = await openData(path);
  const blocks = await readCode(page);
  const urls = blocks.flatMap((code) => code.match(/https?:\/\/[^\s"']+/g) ?? []);
  expect(blocks).toHaveLength(7);
  expect(urls).toHaveLength(7);
  for (const url of urls) {
    const answer = await page.request.get(url);
    const { features, release } = await answer.json();
    expect([url, answer.status()]).toEqual([url, 200]);
    expect(features.length).toBeGreaterThan(0);
    const asked = new URL(url).searchParams.get("release");
    if (asked !== null) expect(release).toBe(asked);
  }
});

test.each(EDITIONS)("the JavaScript of %s runs as it stands", async (path) => {
  const page = await openData(path);
  const code = (await readCode(page)).find((each) => each.includes("await fetch")) ?? "";
  const [lines, wanted] = await page.evaluate(async (source) => {
    const logged: string[] = [];
    const run = new Function("console", `return (async () => {${source}})()`);
    await run({ log: (...words: string[]) => logged.push(words.join(" ")) });
    const [url = ""] = source.match(/https?:\/\/[^"]+/) ?? [];
    const { features } = await (await fetch(url)).json();
    const names = features.map(
      ({ properties }: { properties: { name: string; status: string } }) =>
        `${properties.name} ${properties.status}`,
    );
    return [logged, names] as const;
  }, code);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines).toEqual(wanted);
});

test.each(EDITIONS)(
  "a file of %s has its mapping and release in its name, and fiction too",
  async (path, api, isFiction) => {
    const page = await openData(path);
    const { items, release } = await (await page.request.get(`${api}/snapshots`)).json();
    const latest = items.at(-1).snapshotId;
    const rows = page.locator("section[aria-labelledby=filer] tbody tr");
    await soon(() => rows.count()).toBe(items.length);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      rows.first().locator("a").first().click(),
    ]);
    const name = `scener-${latest}-${release}.geojson`;
    expect(download.suggestedFilename()).toBe(isFiction ? `ovningsdata-${name}` : name);
    const file = JSON.parse(readFileSync(await download.path(), "utf8"));
    expect(file).toMatchObject({
      type: "FeatureCollection",
      snapshot: latest,
      release,
      fictional: isFiction,
    });
    await soon(() => rows.last().textContent()).toContain(data.files.first);
  },
);

test.each(EDITIONS)(
  "the dictionary of %s is the API's own description, word for word",
  async (path, api) => {
    const page = await openData(path);
    const { components } = await (await page.request.get(`${api}/openapi.json`)).json();
    const tables = page.locator("section[aria-labelledby=egenskaper] table");
    for (const [index, schema] of ["SceneProperties", "ChangeProperties"].entries()) {
      const { properties, required } = components.schemas[schema];
      const rows = await tables
        .nth(index)
        .locator("tbody tr")
        .evaluateAll((each) =>
          each.map((row) => [
            row.querySelector("th code")?.textContent,
            row.querySelector("td")?.firstChild?.textContent,
            row.querySelector("th .quiet")?.textContent?.split(", ")[1],
          ]),
        );
      expect(rows).toEqual(
        Object.entries<{ "x-description-sv": string }>(properties).map(([name, property]) => [
          name,
          property["x-description-sv"],
          required.includes(name) ? data.properties.always : data.properties.sometimes,
        ]),
      );
    }
  },
);

test("what the page says is not there yet is not there", async () => {
  const page = await openData("/data");
  const words = await readText(page.locator("section[aria-labelledby=format]"));
  for (const format of [data.formats.csv, data.formats.geopackage, data.formats.ogc]) {
    expect(words).toContain(format);
  }
  const ask = async (path: string, accept?: string) => {
    const answer = await page.request.get(path, accept ? { headers: { accept } } : {});
    return [answer.status(), answer.headers()["content-type"]] as const;
  };
  expect((await ask("/api/v1/scenes?format=csv"))[0]).toBe(400);
  expect((await ask("/api/v1/scenes?format=gpkg"))[0]).toBe(400);
  expect((await ask("/api/v1/scenes", "text/csv"))[1]).toBe("application/geo+json");
  expect((await ask("/ogc"))[0]).toBe(404);
  expect((await ask("/ogc/collections"))[0]).toBe(404);
});

test("every reason that the API can give for a missing number is explained", async () => {
  const page = await openData("/data");
  const { components } = await (await page.request.get("/api/v1/openapi.json")).json();
  const reasons = components.schemas.Figure.anyOf.flatMap(
    ({ properties = {} }: { properties?: Record<string, { enum: string[] }> }) =>
      Object.entries(properties).flatMap(([kind, each]) =>
        each.enum.map((reason) => `{"${kind}": "${reason}"}`),
      ),
  );
  const rows = page.locator("section[aria-labelledby=saknas] tbody tr");
  const written = await rows.locator("th").allTextContents();
  expect(reasons.length).toBeGreaterThan(10);
  expect(written).toEqual(expect.arrayContaining(["0", ...reasons]));
  const meanings = await rows.locator("td").allTextContents();
  expect(new Set(meanings).size).toBe(meanings.length);
});

test("a citation names the release and an address that keeps to it, and fiction says so", async () => {
  for (const [path, api, isFiction] of EDITIONS) {
    const page = await openData(path);
    const { release } = await (await page.request.get(`${api}/snapshots`)).json();
    const sentence = (await readCode(page)).find((code) => code.startsWith("Scenkartan,")) ?? "";
    expect(sentence).toContain(release);
    expect(sentence).toContain(`release=${release}`);
    expect(sentence.includes(sv.fiction.label)).toBe(isFiction);
  }
});

test("a copy button copies what it stands beside, and says so to eye and ear", async () => {
  const page = await openData("/data", {
    prepare: async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.clock.install({ time: "2026-01-01T00:00:00Z" });
    },
  });
  // What the button says stays for as long as the clock stands still.
  await page.clock.pauseAt("2026-01-01T01:00:00Z");
  const name = `${sv.copy.copy}: ${data.examples.code.replace("{{tool}}", "Python")}`;
  const button = page.getByRole("button", { name });
  await button.focus();
  await page.keyboard.press("Enter");
  await soon(() => page.locator("[aria-live=polite]", { hasText: sv.copy.done }).count()).toBe(1);
  await soon(() => readText(button)).toContain(sv.copy.done);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("import urllib.request");
  expect(await readCode(page)).toContain(copied);
  await soon(() => button.evaluate((each) => each === document.activeElement)).toBe(true);
});

test("where the browser has no clipboard of its own, copying still works or says that it did not", async () => {
  const page = await openData("/data", {
    prepare: async (page) => {
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.addInitScript(() => {
        Object.defineProperty(navigator.clipboard, "writeText", {
          value: () => Promise.reject(new Error("refused")),
        });
      });
    },
  });
  const address = page.getByRole("button", { name: `${data.api.copyAddress}: /snapshots` });
  await address.click();
  await soon(() => page.locator("[aria-live=polite]").textContent()).toBe(sv.copy.done);
  await soon(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/api\/v1\/snapshots$/,
  );
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole("button", { name: `${data.api.copyAddress}: /totals` }).click();
  await soon(() => page.locator("[aria-live=polite]").textContent()).toBe(sv.copy.failed);
});

test("without the API's description the rest of the page stands, with a retry where it would be", async () => {
  let isBroken = true;
  const page = await openPage("/data", {
    tolerated: [/500 \(Internal Server Error\)/],
    prepare: (page) =>
      page.route("**/api/v1/openapi.json", (route) =>
        isBroken ? route.fulfill({ status: 500, json: {} }) : route.continue(),
      ),
  });
  const section = page.locator("section[aria-labelledby=egenskaper]");
  await section.getByText(sv.app.failedTitle).waitFor();
  await soon(() => readCode(page)).toHaveLength(7);
  isBroken = false;
  await section.getByRole("button", { name: sv.app.retry }).click();
  await soon(() => section.locator("tbody").count()).toBe(2);
});

test("an address of a section leads there, whatever arrives above it later", async () => {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const page = await openPage("/data#licens", {
    prepare: (page) =>
      page.route("**/api/v1/openapi.json", async (route) => {
        await held;
        await route.continue();
      }),
  });
  const isThere = () =>
    page.locator("#licens").evaluate((each) => {
      const { top } = each.getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  await soon(isThere).toBe(true);
  arrive();
  await page.locator("section[aria-labelledby=egenskaper] tbody").nth(1).waitFor();
  await soon(isThere).toBe(true);
  // A reader who has begun to read is not taken back.
  await page.keyboard.press("Home");
  await soon(() => page.evaluate(() => scrollY)).toBe(0);
  await page.setViewportSize({ width: 900, height: 900 });
  await waitForDrawing(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("the contents lead to every section", async () => {
  const page = await openData("/data");
  const links = page.getByRole("navigation", { name: data.contents }).locator("a");
  const targets = await links.evaluateAll((each) => each.map((link) => link.getAttribute("href")));
  expect(targets).toHaveLength(8);
  for (const target of targets) expect(await page.locator(`h2${target}`).count()).toBe(1);
});

test("in English the description is the API's English", async () => {
  const page = await openData("/data?sprak=en");
  const first = page.locator("section[aria-labelledby=egenskaper] tbody tr").first();
  await soon(() => first.locator("td").textContent()).toBe("Id of the scene; never reused.");
  const noun = page.locator("section[aria-labelledby=api] h3");
  await soon(() => noun.allTextContents()).toEqual(
    expect.arrayContaining(["Scenes", "Operations"]),
  );
});
