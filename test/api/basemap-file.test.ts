/** The organisation's own basemap over the wire: whole, in ranges, and not at all. */

import { renameSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type ServerType, serve } from "@hono/node-server";
import { createApp, type Settings } from "@scenkartan/server";
import { PMTiles } from "pmtiles";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aBasemapFile } from "../basemap-file.ts";
import { bakeInto, createFolder, createLog } from "./service.ts";

const releasesFolder = createFolder();
const file = join(createFolder(), "county.pmtiles");
const bytes = aBasemapFile();
const size = bytes.length;
const PATH = "/basemap.pmtiles";
const servers: ServerType[] = [];
const log = createLog();
let port: number;

beforeAll(async () => {
  await bakeInto(releasesFolder);
  writeFileSync(file, bytes);
  port = await startServer({ basemapFile: file });
});
afterAll(() => Promise.all(servers.map((each) => new Promise((done) => each.close(done)))));

async function startServer(settings: Settings): Promise<number> {
  const app = createApp({ releasesFolder, settings, logger: log.logger });
  return new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => {
      resolve((server.address() as AddressInfo).port);
    });
    servers.push(server);
  });
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

function send(headers: Record<string, string> = {}, method = "GET", to = port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port: to, path: PATH, method, headers, agent: false };
    request(options, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode, headers: response.headers, body });
    })
      .on("error", reject)
      .end();
  });
}

describe("the whole file", () => {
  it("comes as it lies on the disk, never compressed, with what a reader needs to ask for parts", async () => {
    const { status, headers, body } = await send({ "accept-encoding": "br, gzip" });
    expect(status).toBe(200);
    expect(body.equals(bytes)).toBe(true);
    expect(headers).toMatchObject({
      "accept-ranges": "bytes",
      "content-length": String(size),
      "content-type": "application/vnd.pmtiles",
      "last-modified": statSync(file).mtime.toUTCString(),
    });
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers["cache-control"]).toContain("no-transform");
  });

  it("has the same headers for HEAD, with and without a range, and no body", async () => {
    const { date: _, ...whole } = (await send()).headers;
    for (const sent of [{}, { range: "bytes=0-9" }]) {
      const { status, headers, body } = await send(sent, "HEAD");
      const { date: _, ...rest } = headers;
      expect([status, body.length]).toEqual([200, 0]);
      expect(rest).toEqual(whole);
    }
  });
});

describe("a range", () => {
  it.each([
    ["bytes=0-6", 0, 6],
    ["bytes=7-7", 7, 7],
    ["BYTES=0-6", 0, 6],
    ["bytes=0-99999999999999999999", 0, size - 1],
    [`bytes=${size - 1}-`, size - 1, size - 1],
    ["bytes=100-", 100, size - 1],
    ["bytes=-5", size - 5, size - 1],
    [`bytes=-${size + 5}`, 0, size - 1],
  ])("»%s« is answered with the bytes %i to %i", async (range, start, end) => {
    const { status, headers, body } = await send({ range });
    expect(status).toBe(206);
    expect(headers["content-range"]).toBe(`bytes ${start}-${end}/${size}`);
    expect(headers["content-length"]).toBe(String(end - start + 1));
    expect(body.equals(bytes.subarray(start, end + 1))).toBe(true);
  });

  it.each([`bytes=${size}-`, `bytes=${size}-${size + 9}`, "bytes=-0"])(
    "»%s« lies outside the file: 416 says how long that is",
    async (range) => {
      const { status, headers, body } = await send({ range });
      expect([status, body.length]).toEqual([416, 0]);
      expect(headers["content-range"]).toBe(`bytes */${size}`);
    },
  );

  it.each(["bytes=5-2", "bytes=-", "bytes=a-b", "bytes 0-6", "tiles=0-6", "bytes=0-1,5-6", ""])(
    "»%s« is none, or several: ignored, as RFC 9110 allows, and the whole file is the answer",
    async (range) => {
      const { status, headers, body } = await send({ range });
      expect([status, body.length]).toEqual([200, size]);
      expect(headers).not.toHaveProperty("content-range");
    },
  );
});

describe("conditions", async () => {
  const range = "bytes=0-6";

  it("a reader that has the file gets 304, by ETag or by date", async () => {
    const { etag = "", "last-modified": date = "" } = (await send()).headers;
    const answers = [
      await send({ "if-none-match": etag }),
      await send({ "if-none-match": `"other", W/${etag}`, range }),
      await send({ "if-modified-since": date }),
    ];
    expect(answers.map(({ status, body }) => [status, body.length])).toEqual([
      [304, 0],
      [304, 0],
      [304, 0],
    ]);
  });

  it("a reader that has another file gets this one, and a date counts only without an ETag", async () => {
    const { "last-modified": date = "" } = (await send()).headers;
    const answers = [
      await send({ "if-none-match": '"other"' }),
      await send({ "if-none-match": '"other"', "if-modified-since": date }),
      await send({ "if-modified-since": new Date(0).toUTCString() }),
      await send({ "if-modified-since": "yesterday" }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  });

  it("If-Range gives the part of the same file and the whole of another", async () => {
    const { etag = "", "last-modified": date = "" } = (await send()).headers;
    const sent = [etag, date, '"other"', `W/${etag}`, new Date(0).toUTCString()];
    const answers = await Promise.all(sent.map((each) => send({ range, "if-range": each })));
    expect(answers.map(({ status }) => status)).toEqual([206, 206, 200, 200, 200]);
  });
});

describe("PMTiles' own reader", () => {
  it("reads the header, a tile, and finds none where there is none", async () => {
    const archive = new PMTiles(`http://127.0.0.1:${port}${PATH}`);
    expect(await archive.getHeader()).toMatchObject({ specVersion: 3, minZoom: 0, maxZoom: 8 });
    expect((await archive.getZxy(8, 140, 75))?.data.byteLength).toBeGreaterThan(50);
    expect(await archive.getZxy(8, 0, 0)).toBeUndefined();
  });

  it("notices that the file has been replaced by another, of the same size and time", async () => {
    const archive = new PMTiles(`http://127.0.0.1:${port}${PATH}`);
    await archive.getHeader();
    const { etag } = (await send()).headers;
    const { atime, mtime } = statSync(file);
    writeFileSync(`${file}.new`, bytes);
    utimesSync(`${file}.new`, atime, mtime);
    renameSync(`${file}.new`, file);
    expect((await send()).headers.etag).not.toBe(etag);
    expect((await archive.getZxy(8, 140, 75))?.data.byteLength).toBeGreaterThan(50);
  });
});

describe("where there is no basemap", () => {
  it("answers 404 when none is set", async () => {
    expect((await send({}, "GET", await startServer({}))).status).toBe(404);
  });

  it("answers 500 and logs why when the file has gone, and comes back with it", async () => {
    renameSync(file, `${file}.away`);
    expect((await send()).status).toBe(500);
    expect(log.lines.at(-1)?.err?.message).toContain("ENOENT");
    renameSync(`${file}.away`, file);
    expect((await send()).status).toBe(200);
  });

  it("refuses to be written to", async () => {
    expect((await send({}, "PUT")).status).toBe(405);
  });
});
