import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition, SiteSettings } from "@scenkartan/domain";
import { afterAll, expect, test } from "vitest";
import { openRelease, writeRelease } from "./release/index.ts";
import { aContent } from "./release/testing/content.ts";
import { createWebApp } from "./web-app.ts";

const SETTINGS: SiteSettings = {
  reportAddress: "fel@example.org",
  basemaps: { styleUrl: "https://tiles.example.org/style.json?a=1&b=$'" },
};

function anEdition(slug: string, fictional: boolean): Edition {
  return { slug, titleSv: `Data "${slug}" & mer`, titleEn: slug, fictional };
}

const folder = mkdtempSync(join(tmpdir(), "web-app-"));
writeFileSync(join(folder, "index.html"), '<meta name="site" content="" /><p>page</p>');

async function aRelease(edition: Edition) {
  const file = join(folder, `${edition.slug || "default"}.sqlite`);
  await writeRelease(file, aContent({ edition }));
  return openRelease(file);
}

const releases = [await aRelease(anEdition("", false)), await aRelease(anEdition("ovning", true))];
afterAll(() => {
  for (const { db } of releases) db.close();
  rmSync(folder, { recursive: true });
});

const app = createWebApp(folder, () => releases, SETTINGS);

async function openPage(path: string) {
  const response = await app.request(path);
  const html = await response.text();
  const content = html.match(/content="([^"]*)"/)?.[1] ?? "";
  const written = content.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
  return { status: response.status, html, ...JSON.parse(written) };
}

test.each([
  ["/", 200, ""],
  ["/ovning", 200, "ovning"],
  ["/metod", 200, ""],
  ["/ovning/metod", 200, "ovning"],
  ["/nonsense", 404, ""],
  ["/ovning/nonsense", 404, "ovning"],
  ["/ovningen", 404, ""],
])("%s answers %i with the page of edition »%s«", async (path, status, current) => {
  expect(await openPage(path)).toMatchObject({ status, current });
});

test.each([
  ["/lan/99-provlan", 200],
  ["/kommun/9901-provkoping", 200],
  ["/lokalpolisomrade/provdistriktet", 200],
  ["/scen/provtorget", 200],
  ["/ovning/scen/provtorget", 200],
  ["/lan/98-provlan", 404],
  ["/kommun/9902-provkoping", 404],
  ["/kommun/99-provkoping", 404],
  ["/lokalpolisomrade/provdistriktet-2", 404],
  ["/scen/provtorget-2", 404],
  ["/ovning/scen/Provtorget", 404],
])("%s answers %i, as there is such a place in the release or not", async (path, status) => {
  expect(await openPage(path)).toMatchObject({ status });
});

test.each([
  ["/kommun/9901", "/kommun/9901-provkoping"],
  ["/kommun/9901-fel-namn", "/kommun/9901-provkoping"],
  ["/kommun/9901-provkoping/", "/kommun/9901-provkoping"],
  [
    "/kommun/9901?kartlaggning=prov-2021&sprak=en",
    "/kommun/9901-provkoping?kartlaggning=prov-2021&sprak=en",
  ],
  ["/ovning/kommun/9901-provk%C3%B6ping", "/ovning/kommun/9901-provkoping"],
  ["/lan/99", "/lan/99-provlan"],
  ["/ovning/lan/99-fel?vy=9/57/20", "/ovning/lan/99-provlan?vy=9/57/20"],
  ["/scen/provtorget/", "/scen/provtorget"],
  ["/metod/", "/metod"],
  ["/ovning/", "/ovning"],
])("%s leads for good to %s", async (path, location) => {
  const response = await app.request(path);
  expect([response.status, response.headers.get("location")]).toEqual([301, location]);
  // A name can change again: what a browser remembers must not outlive it.
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("a redirect stays on this host, whatever the path begins with", async () => {
  const paths = ["//evil.example/kommun/9901", "/%2F%2Fevil.example", "/kommun/9901//evil.example"];
  const answers = await Promise.all(paths.map((path) => app.request(`http://localhost${path}`)));
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test("the page knows every edition and what is set, whatever signs they hold", async () => {
  const { editions, settings, html } = await openPage("/");
  expect(editions).toEqual([anEdition("", false), anEdition("ovning", true)]);
  expect(settings).toEqual(SETTINGS);
  expect(html).not.toContain('Data "ovning"');
  expect(html).toContain('" /><p>page</p>');
});

test.each([
  ["/", "/api/v1"],
  ["/?kartlaggning=%22%3E", "/api/v1"],
  ["/ovning", "/ovning/api/v1"],
])("%s tells the browser what its scripts will ask for", async (path, api) => {
  const { html } = await openPage(path);
  const links = html.matchAll(/<link rel="preload" as="fetch" crossorigin href="([^"]*)" \/>/g);
  expect([...links].map(([, address]) => address)).toEqual([
    `${api}/snapshots`,
    `${api}/scenes?snapshot=prov-2021&amp;include=earlier`,
    `${api}/kommuner?snapshot=prov-2021&amp;lanskod=99`,
    `${api}/totals`,
    `${api}/sources`,
  ]);
});

test("a page that asks for itself is told of nothing", async () => {
  const { html } = await openPage("/metod");
  expect(html).not.toContain("preload");
});

test("a page that has not changed is not sent again", async () => {
  const etag = (await app.request("/")).headers.get("etag") ?? "";
  const again = await app.request("/", { headers: { "if-none-match": etag } });
  expect([etag === "", again.status]).toEqual([false, 304]);
});

test("without a built web app the service says what to run", () => {
  expect(() => createWebApp(join(tmpdir(), "nothing-here"), () => [], SETTINGS)).toThrow(
    "pnpm build",
  );
});
