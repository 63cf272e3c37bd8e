import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition } from "@scenkartan/domain";
import { expect, test } from "vitest";
import { createWebApp } from "./web-app.ts";

function anEdition(slug: string, fictional: boolean): Edition {
  return { slug, titleSv: `Data "${slug}" & mer`, titleEn: slug, fictional };
}

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "web-app-"));
  writeFileSync(join(folder, "index.html"), '<meta name="editions" content="" /><p>page</p>');
  return folder;
}

const app = createWebApp(aFolder(), () => [anEdition("", false), anEdition("ovning", true)]);

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
  ["/ovning/", 200, "ovning"],
  ["/nonsense", 404, ""],
  ["/ovning/nonsense", 404, "ovning"],
  ["/ovningen", 404, ""],
])("%s answers %i with the page of edition »%s«", async (path, status, current) => {
  expect(await openPage(path)).toMatchObject({ status, current });
});

test("the page knows every edition, whatever signs its title holds", async () => {
  const { editions, html } = await openPage("/");
  expect(editions).toEqual([anEdition("", false), anEdition("ovning", true)]);
  expect(html).not.toContain('Data "ovning"');
});

test("a page that has not changed is not sent again", async () => {
  const etag = (await app.request("/")).headers.get("etag") ?? "";
  const again = await app.request("/", { headers: { "if-none-match": etag } });
  expect([etag === "", again.status]).toEqual([false, 304]);
});

test("without a built web app the service says what to run", () => {
  expect(() => createWebApp(join(tmpdir(), "nothing-here"), () => [])).toThrow("pnpm build");
});
