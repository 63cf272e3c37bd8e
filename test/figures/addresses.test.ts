/** Figures over HTTP: every form, what is refused, what is pinned, and what others may embed. */

import { brotliCompressSync } from "node:zlib";
import { FIGURES } from "@scenkartan/figures";
import { createApp } from "@scenkartan/server";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it, test, vi } from "vitest";
import { bakeInto, copyData, createLog } from "../api/service.ts";
import { openBothEditions } from "./both-editions.ts";

const { app, log, facts, releasesFolder } = await openBothEditions();
const ORIGIN = "http://localhost";

const TYPES = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
  json: "application/json",
} as const;

describe.each(["", "/ovning"])("the edition at “%s”", (base) => {
  it("lists every figure with its addresses", async () => {
    const list = (await (await app.request(`${base}/api/v1/figures`)).json()) as {
      items: {
        slug: string;
        missing?: object;
        addresses: Record<string, string>;
      }[];
    };
    expect(list.items.map(({ slug }) => slug)).toEqual(FIGURES.map(({ slug }) => slug));
    for (const { missing, addresses } of list.items)
      for (const address of Object.values(addresses)) {
        const { status } = await app.request(address);
        expect(status, address).toBe(missing ? 404 : 200);
      }
  });

  it.each(Object.entries(TYPES))("answers a figure as %s", async (form, type) => {
    const answer = await app.request(`${base}/figures/kommuner.${form}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("etag")).toBeTruthy();
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const again = await app.request(`${base}/figures/kommuner.${form}`, {
      headers: { "if-none-match": answer.headers.get("etag") as string },
    });
    expect(again.status).toBe(304);
  });

  it("says in every file whether it is fiction", async () => {
    for (const form of ["svg", "csv", "json"]) {
      const text = await (await app.request(`${base}/figures/kommuner.${form}`)).text();
      expect(/Övningsdata/.test(text), form).toBe(base === "/ovning");
    }
    const zip = await (await app.request(`${base}/figures/kommuner.zip`)).arrayBuffer();
    const files = unzipSync(new Uint8Array(zip));
    expect(Object.keys(files).toSorted()).toEqual([
      ...["README.txt", "kommuner-international.csv", "kommuner.csv", "kommuner.png"],
      ...["kommuner.svg", "kommuner.xlsx", "metadata.json"],
    ]);
    const readme = strFromU8(files["README.txt"] as Uint8Array);
    expect(readme).toMatch(/Definition\r\n {2}Länsstyrelsen .*, läget .*: ”.*plats.*”\r\n/);
    expect(/Övningsdata/.test(readme)).toBe(base === "/ovning");
    expect(JSON.parse(strFromU8(files["metadata.json"] as Uint8Array)).edition.fictional).toBe(
      base === "/ovning",
    );
  });
});

test("a Swedish spreadsheet reads the CSV: BOM, semicolons, decimal comma", async () => {
  const answer = await app.request("/ovning/figures/otrygghet-efter-avstand.csv");
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, first] = new TextDecoder().decode(bytes).split("\r\n");
  expect(head).toMatch(/^.?Avstånd;Andel otrygga \(%\);/);
  expect(first).toMatch(/^Högst 250 m;\d+,\d;/);
  const other = await (
    await app.request("/ovning/figures/otrygghet-efter-avstand.csv?locale=en")
  ).text();
  expect(other).toMatch(/^Avstånd,Andel otrygga \(%\),/);
});

describe("what is refused", () => {
  it.each([
    ["/figures/finns-inte.svg", 404, "unknown-figure"],
    ["/figures/kommuner.gif", 404, "unknown-path"],
    ["/figures/kommuner.svg.png", 404, "unknown-path"],
    ["/figures/kommuner.svg?lanskod=99", 404, "unknown-lan"],
    ["/figures/kommuner.svg?lanskod=x", 400, "bad-parameter"],
    ["/figures/kommuner.svg?snapshot=nonsens", 404, "unknown-snapshot"],
    ["/figures/kommuner.svg?kommunkod=0126", 400, "bad-parameter"],
    ["/figures/mark.svg", 404, "figure-without-data"],
    ["/figures/upphorda.svg?kommunkod=0114", 404, "figure-without-data"],
    ["/figures/upphorda.svg?kommunkod=0126&lokalpolisomrade=huddinge", 400, "bad-parameter"],
    [
      "/figures/upphorda-och-nya.svg?from=stockholm-2023-12&to=stockholm-2023-11",
      400,
      "bad-parameter",
    ],
    ["/figures/scenens-historia.svg", 400, "bad-parameter"],
    ["/figures/scenens-historia.svg?sceneId=nonsens", 404, "unknown-scene"],
    ["/figures/kommuner.svg?size=0x0", 400, "bad-parameter"],
    ["/figures/kommuner.svg?size=99999x2", 400, "bad-parameter"],
    ["/figures/kommuner.svg?theme=pink", 400, "bad-parameter"],
    ["/figures/kommuner.svg?lang=de", 400, "bad-parameter"],
    ["/figures/kommuner.svg?scale=2", 400, "bad-parameter"],
    ["/figures/kommuner.png?scale=9", 400, "bad-parameter"],
    ["/figures/kommuner.csv?locale=de", 400, "bad-parameter"],
    [`/figures/kommuner.svg?title=${"a".repeat(141)}`, 400, "bad-parameter"],
    ["/figures/kommuner.svg?title=%20", 400, "bad-parameter"],
    ["/figures/kommuner.svg?release=0000000000000000", 404, "unknown-release"],
    ["/embed/kommuner?size=300x300", 400, "bad-parameter"],
    ["/oembed", 400, "bad-parameter"],
    ["/oembed?url=https://example.org/figures/kommuner", 404, "unknown-path"],
    ["/oembed?url=http://localhost/figures/nonsens", 404, "unknown-path"],
  ])("%s answers %s, %s", async (address, status, code) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(status);
    const problem = (await answer.json()) as { type: string; detail: string; detailSv: string };
    expect(problem.type).toBe(`urn:scenkartan:problem:${code}`);
    expect(problem.detail).not.toBe(problem.detailSv);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });

  it("is never our fault", () => {
    expect(log).toEqual([]);
  });
});

const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&\u0000\u202e]]>`;

test("what somebody writes into a picture stays text", async () => {
  const query = new URLSearchParams({ title: HOSTILE, note: HOSTILE });
  for (const form of ["svg", "zip"]) {
    const answer = await app.request(`/figures/kommuner.${form}?${query}`);
    expect(answer.status).toBe(200);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const svg =
      form === "svg" ? strFromU8(bytes) : strFromU8(unzipSync(bytes)["kommuner.svg"] as Uint8Array);
    expect(svg).not.toMatch(/<script|<img|\p{Cc}|\p{Cf}/u);
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).toContain("ändrad av den som gjort bilden");
  }
  expect((await app.request(`/figures/kommuner.png?${query}`)).status).toBe(200);
});

test("no page of a figure repeats what an address says of itself", async () => {
  for (const name of ["lang", "theme", "lanskod", "snapshot", "release"])
    for (const path of ["/figures/kommuner", "/embed/kommuner"]) {
      const answer = await app.request(`${path}?${name}=${encodeURIComponent(HOSTILE)}`);
      expect(answer.status).toBe(400);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    }
});

describe("an embed", () => {
  it("is light: page, style, script, font and picture under 60 kB packed", async () => {
    const page = await (await app.request("/embed/karta")).text();
    const linked = [...page.matchAll(/(?:href|src)="(\/[^"]*\.(?:css|js))"/g)].map(
      ([, path]) => path ?? "",
    );
    expect(linked).toHaveLength(2);
    const parts = [
      page,
      ...(await Promise.all(linked.map(async (path) => (await app.request(path)).text()))),
    ];
    const font = await (await app.request("/figures/source-sans-3.woff2")).arrayBuffer();
    const bytes = parts.map((part) => brotliCompressSync(part).byteLength);
    expect(bytes.reduce((sum, each) => sum + each, font.byteLength)).toBeLessThan(60_000);
  });

  it("may be shown within others' pages, and nothing else may", async () => {
    const embed = (await app.request("/embed/kommuner")).headers;
    expect(embed.get("content-security-policy")).toContain("frame-ancestors *");
    expect(embed.get("x-frame-options")).toBeNull();
    expect(embed.get("set-cookie")).toBeNull();
    const page = (await app.request("/figures/kommuner")).headers;
    expect(page.get("content-security-policy")).toContain("frame-ancestors 'self'");
    expect(page.get("x-frame-options")).toBe("SAMEORIGIN");
  });

  it("leaves out its table when asked to", async () => {
    const [whole, bare] = await Promise.all(
      ["", "?table=no"].map(async (query) => (await app.request(`/embed/kommuner${query}`)).text()),
    );
    expect(whole).toContain("<table>");
    expect(bare).not.toContain("<table>");
  });
});

test("an operator says whose pages may show figures, and what the service is called", async () => {
  const settings = {
    embedParents: ["https://a.example.org"],
    publicOrigin: "https://karta.example.org",
  };
  const own = createApp({ releasesFolder, settings, logger: createLog().logger });
  const embed = await own.request("/embed/kommuner");
  expect(embed.headers.get("content-security-policy")).toContain(
    "frame-ancestors https://a.example.org",
  );
  const page = await (await own.request("/figures/kommuner")).text();
  expect(page).toContain("https://karta.example.org/embed/kommuner");
  expect(page).not.toContain(ORIGIN);
});

describe("the list of figures", () => {
  interface Item {
    readonly slug: string;
    readonly hasDefault: boolean;
    readonly needs: readonly string[];
    readonly missing?: { readonly sv: string; readonly en: string };
    readonly addresses: { readonly page: string };
  }
  const list = async (path: string) => {
    const answer = (await (await app.request(path)).json()) as { items: Item[] };
    return answer.items;
  };

  it("of a kommun holds figures of that kommun alone", async () => {
    const items = await list("/api/v1/figures?kommunkod=0126");
    expect(items.find(({ slug }) => slug === "upphorda")?.addresses.page).toBe(
      "/figures/upphorda?lanskod=01&kommunkod=0126",
    );
    expect(items.some(({ slug }) => slug === "kommuner")).toBe(false);
    for (const { missing, addresses } of items)
      expect((await app.request(addresses.page)).status).toBe(missing ? 404 : 200);
  });

  it("says why a figure is not there, and only then", async () => {
    const items = await list("/api/v1/figures");
    const ground = items.find(({ slug }) => slug === "mark");
    expect(ground?.missing?.sv).toContain("Ingen mark är kartlagd");
    expect(ground?.missing?.en).toMatch(/\w/);
    for (const { hasDefault, missing, needs } of items)
      expect(hasDefault).toBe(missing === undefined && needs.length === 0);
    expect(items.filter(({ needs }) => needs.length > 0).map(({ slug }) => slug)).toEqual([
      "scenens-historia",
    ]);
  });

  it.each([
    ["/api/v1/figures?kommunkod=9999", 404],
    ["/api/v1/figures?nonsens=1", 400],
  ])("%s answers %s", async (path, status) => {
    expect((await app.request(path)).status).toBe(status);
  });
});

describe("a report", () => {
  it.each([
    ["/rapport", 2],
    ["/rapport?extent=full", 6],
    ["/rapport?kommunkod=0126&extent=full&lang=en", 2],
    ["/ovning/rapport?extent=full", 10],
  ])("%s has figures of the region, its sources and a code of its address", async (path, least) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page.match(/role="img"/g)?.length).toBeGreaterThanOrEqual(least);
    expect(page).toContain("release=");
    expect(page).not.toMatch(/<script/);
    expect(/Övningsdata/.test(page)).toBe(path.startsWith("/ovning"));
  });

  it.each([
    ["/rapport?kommunkod=0114", 404],
    ["/rapport?kommunkod=9999", 404],
    ["/rapport?extent=x", 400],
    ["/rapport?nonsens=1", 400],
  ])("%s answers %s", async (path, status) => {
    expect((await app.request(path)).status).toBe(status);
  });
});

describe("oEmbed", () => {
  const ask = async (url: string) =>
    (await (await app.request(`/oembed?url=${encodeURIComponent(url)}`)).json()) as Record<
      string,
      string
    >;

  it("gives the embed of a figure, as it was asked for", async () => {
    const answer = await ask(`${ORIGIN}/figures/upphorda?kommunkod=0126`);
    expect(answer.type).toBe("rich");
    expect(answer.html).toContain(`src="${ORIGIN}/embed/upphorda?kommunkod=0126"`);
  });

  it("asks an embed for nothing that it does not take", async () => {
    const { html = "" } = await ask(
      `${ORIGIN}/figures/upphorda.png?kommunkod=0126&size=800x600&scale=2`,
    );
    const embed = html.match(/src="([^"]*)"/)?.[1] ?? "";
    expect(embed).toBe(`${ORIGIN}/embed/upphorda?kommunkod=0126`);
    expect((await app.request(embed)).status).toBe(200);
  });

  it("calls a figure what it is, in the language of its address, and fiction fiction", async () => {
    expect((await ask(`${ORIGIN}/figures/mal`)).title).toBe("Mål och värden");
    expect((await ask(`${ORIGIN}/figures/mal?lang=en`)).title).toBe("Goals and values");
    const address = encodeURIComponent(`${ORIGIN}/ovning/figures/mal`);
    const answer = await (await app.request(`/ovning/oembed?url=${address}`)).json();
    expect(answer).toMatchObject({ title: "Övningsdata: Mål och värden" });
  });

  it("gives a link for a page", async () => {
    expect((await ask(`${ORIGIN}/kommun/0126-huddinge`)).type).toBe("link");
  });
});

test("a figure is pinned to its release, and says when there is a newer one", async () => {
  const { releaseId } = facts.published;
  const address = `/figures/kommuner.svg?release=${releaseId}`;
  expect(await (await app.request(address)).text()).not.toContain("Nyare uppgifter");
  const current = await bakeInto(releasesFolder, copyData({ titleSv: "Ny utgåva" }));
  const pinned = await vi.waitFor(async () => {
    const svg = await (await app.request(address)).text();
    expect(svg).toContain(`Nyare uppgifter finns i utgåva ${current}`);
    return svg;
  }, 5_000);
  expect(pinned).toContain(releaseId);
  expect(await (await app.request("/figures/kommuner.svg")).text()).toContain(current);
});
