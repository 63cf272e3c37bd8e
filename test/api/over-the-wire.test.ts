/** What only a real server shows: bytes on a socket, requests that no client library would send. */

import { request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type ServerType, serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { API, startService } from "./service.ts";

const service = await startService();
let server: ServerType;
let port: number;

beforeAll(async () => {
  server = await new Promise((resolve) => {
    const started = serve({ fetch: service.app.fetch, port: 0, hostname: "127.0.0.1" }, () =>
      resolve(started),
    );
  });
  port = (server.address() as AddressInfo).port;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly bytes: Buffer;
}

/** One request on a connection of its own; the body as it came, not decompressed. */
function send(method: string, path: string, headers = {}): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, method, path, headers, agent: false };
    const sent = request(options, async (response) => {
      const chunks = await response.toArray();
      const { date: _, ...rest } = response.headers;
      resolve({ status: response.statusCode, headers: rest, bytes: Buffer.concat(chunks) });
    });
    sent.on("error", reject).end();
  });
}

/** The status line that answers what is written to the socket. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString().split("\r\n")[0] ?? ""));
  });
}

describe("over the wire", () => {
  it.each(["br", "gzip", "identity"])(
    "HEAD has the headers of GET, its length too, and no body (%s)",
    async (coding) => {
      const headers = { "accept-encoding": coding };
      const head = await send("HEAD", `${API}/scenes`, headers);
      const get = await send("GET", `${API}/scenes`, headers);
      expect(head.status).toBe(200);
      expect(head.bytes).toHaveLength(0);
      expect(head.headers).toEqual(get.headers);
      expect(get.headers["content-length"]).toBe(String(get.bytes.length));
    },
  );

  it("a client that decompresses reads the same from every coding", async () => {
    const texts = await Promise.all(
      ["br", "gzip", "identity"].map(async (coding) => {
        const headers = { "accept-encoding": coding };
        return (await fetch(`http://127.0.0.1:${port}${API}/kommuner`, { headers })).text();
      }),
    );
    expect(new Set(texts).size).toBe(1);
    expect(JSON.parse(texts[0] ?? "")).toMatchObject({ numberMatched: 290 });
  });

  it("a 304 has no body and no length", async () => {
    const { headers } = await send("GET", `${API}/scenes`);
    const again = await send("GET", `${API}/scenes`, { "if-none-match": headers.etag });
    expect(again.status).toBe(304);
    expect(again.bytes).toHaveLength(0);
    expect(again.headers).not.toHaveProperty("content-length");
    expect(again.headers.etag).toBe(headers.etag);
  });

  it.each([
    [`GET ${API}/scenes/%zz HTTP/1.1`, "HTTP/1.1 400 Bad Request"],
    [`GET ${API}/scenes/a%00b HTTP/1.1`, "HTTP/1.1 400 Bad Request"],
    [`GET ${API}/../../etc/passwd HTTP/1.1`, "HTTP/1.1 404 Not Found"],
    ["GET //evil.example/api/v1/scenes HTTP/1.1", "HTTP/1.1 404 Not Found"],
    ["GET http://[ HTTP/1.1", "HTTP/1.1 400 Bad Request"],
    [
      `GET ${API}/scenes?x=${"a".repeat(20_000)} HTTP/1.1`,
      "HTTP/1.1 431 Request Header Fields Too Large",
    ],
    [`TRACE ${API}/scenes HTTP/1.1`, "HTTP/1.1 405 Method Not Allowed"],
    [`BREW ${API}/scenes HTTP/1.1`, "HTTP/1.1 400 Bad Request"],
  ])("a request that no browser sends is refused and breaks nothing", async (line, status) => {
    expect(await sendRaw(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`)).toBe(status);
    expect((await send("GET", "/healthz")).status).toBe(200);
    expect(service.log).toEqual([]);
  });

  it("a Host header that is none is refused", async () => {
    const text = `GET ${API}/scenes HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`;
    expect(await sendRaw(text)).toBe("HTTP/1.1 400 Bad Request");
  });
});
