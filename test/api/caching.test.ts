/** ETags, codings and HEAD: an answer's bytes are named by its ETag, and nothing is sent twice. */

import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openEditionApi } from "./routes.ts";
import { openService, startService } from "./service.ts";

const service = await startService();

async function findEtag(path: string, headers: Record<string, string> = {}): Promise<string> {
  return (await service.ask(path, { headers })).headers.get("etag") ?? "";
}

describe("an ETag", () => {
  it.each(["/scenes", "/scenes/skogas-c", "/snapshots", "/releases", "/openapi.json", "/api-info"])(
    "of %s is strong, and the same when asked again",
    async (path) => {
      const etag = await findEtag(path);
      expect(etag).toMatch(/^"[\w-]{27}"$/);
      expect(await findEtag(path)).toBe(etag);
    },
  );

  it("is the same on a second server with the same release and build", async () => {
    const second = openService(service.releasesFolder);
    for (const path of ["/scenes?year=2023", "/releases", "/openapi.json"]) {
      const response = await second.ask(path);
      expect(response.headers.get("etag")).toBe(await findEtag(path));
    }
  });

  it("differs with the server's build", async () => {
    const [etag, other] = await Promise.all(
      ["one", "other"].map(async (build) => {
        const { api } = openEditionApi(service.releasesFolder, build);
        return (await api.request("/scenes")).headers.get("etag");
      }),
    );
    expect(etag).not.toBe(other);
  });

  it("differs with URL and coding", async () => {
    const etags = await Promise.all([
      findEtag("/scenes"),
      findEtag("/scenes?year=2021"),
      findEtag("/scenes?year=2023"),
      findEtag("/kommuner"),
      findEtag("/scenes", { "accept-encoding": "gzip" }),
      findEtag("/scenes", { "accept-encoding": "br" }),
    ]);
    expect(new Set(etags).size).toBe(6);
  });

  it("does not differ with the order of the parameters, and neither does the answer", async () => {
    const [a, b] = ["/scenes?year=2023&status=ceased", "/scenes?status=ceased&year=2023"];
    expect(await findEtag(b)).toBe(await findEtag(a));
    expect(await service.askJson(b)).toEqual(await service.askJson(a));
  });

  it("belongs to a success; a problem has none", async () => {
    expect(await findEtag("/scenes?limit=0")).toBe("");
    expect(await findEtag("/nowhere")).toBe("");
  });
});

describe("If-None-Match", async () => {
  const etag = await findEtag("/scenes");

  it.each([
    ["the ETag", etag],
    ["the ETag marked weak by a proxy", `W/${etag}`],
    ["a list with the ETag in it", `"other", W/"another" , ${etag}`],
  ])("with %s answers 304 without a body", async (_, ifNoneMatch) => {
    const response = await service.ask("/scenes", { headers: { "if-none-match": ifNoneMatch } });
    expect(response.status).toBe(304);
    expect(await response.text()).toBe("");
    expect(response.headers.get("etag")).toBe(etag);
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("cache-control")).toBe("public, no-cache");
    expect(response.headers.has("content-encoding")).toBe(false);
  });

  it.each([
    ["another ETag", '"other"'],
    ["the ETag without its quotes", etag.replaceAll('"', "")],
    ["the ETag of another URL", await findEtag("/kommuner")],
    ["the ETag of another coding", await findEtag("/scenes", { "accept-encoding": "br" })],
    ["nothing", ""],
  ])("with %s answers 200 with the body", async (_, ifNoneMatch) => {
    const response = await service.ask("/scenes", { headers: { "if-none-match": ifNoneMatch } });
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty("features");
  });

  it("is of no help where there is no success", async () => {
    const headers = { "if-none-match": etag };
    expect((await service.ask("/scenes?limit=0", { headers })).status).toBe(400);
  });
});

describe("compression", async () => {
  const plain = Buffer.from(await (await service.ask("/kommuner")).arrayBuffer());

  it.each([
    ["br", "br"],
    ["gzip", "gzip"],
    ["GZIP", "gzip"],
    ["gzip, deflate, br", "br"],
    ["gzip;q=1.0, br;q=0.1", "br"],
    ["br;q=0, gzip", "gzip"],
    ["br; q=0.0, gzip;q=0.000", null],
    ["identity", null],
    ["deflate, zstd", null],
    ["*", null],
    ["", null],
  ])("for Accept-Encoding “%s” is %s", async (acceptEncoding, coding) => {
    // Twice, since the second answer comes from the cache.
    for (const _ of [1, 2]) {
      const response = await service.ask("/kommuner", {
        headers: { "accept-encoding": acceptEncoding },
      });
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get("content-encoding")).toBe(coding);
      expect(response.headers.get("content-length")).toBe(String(bytes.length));
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
      expect(response.headers.get("content-type")).toBe("application/geo+json");
      expect(decompress(bytes, coding).equals(plain)).toBe(true);
    }
  });

  it("makes the answer smaller", async () => {
    const headers = { "accept-encoding": "br" };
    const compressed = await (await service.ask("/kommuner", { headers })).arrayBuffer();
    expect(compressed.byteLength * 4).toBeLessThan(plain.length);
  });
});

function decompress(bytes: Buffer, coding: string | null): Buffer {
  if (coding === "br") return brotliDecompressSync(bytes);
  return coding === "gzip" ? gunzipSync(bytes) : bytes;
}

describe("HEAD", () => {
  it.each(["/scenes", "/scenes/skogas-c", "/openapi.json", "/scenes?limit=0", "/nowhere"])(
    "of %s answers as GET does, without the body",
    async (path) => {
      // HEAD first, so that it is not answered from what a GET has cached.
      const head = await service.ask(path, { method: "HEAD" });
      const get = await service.ask(path);
      expect(head.status).toBe(get.status);
      expect(await head.text()).toBe("");
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    },
  );

  it("answers 304 where GET would", async () => {
    const headers = { "if-none-match": await findEtag("/scenes") };
    const response = await service.ask("/scenes", { method: "HEAD", headers });
    expect(response.status).toBe(304);
  });
});
