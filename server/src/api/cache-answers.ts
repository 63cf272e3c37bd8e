/**
 * Strong ETags, 304, compression and an in-memory cache, in one place because they decide together:
 * an answer is a function of release, server build, URL and coding, and of nothing else.
 */

import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Context, MiddlewareHandler } from "hono";
import { accepts } from "hono/accepts";
import { LRUCache } from "lru-cache";
import type { ApiEnv } from "./context.ts";
import { isMatch } from "./match-etag.ts";

type Coding = "br" | "gzip" | "identity";
type Bytes = Uint8Array<ArrayBuffer>;

interface CachedAnswer {
  readonly bytes: Bytes;
  readonly contentType: string;
}

/** Preferred first. */
const CODINGS: readonly Coding[] = ["br", "gzip"];
/** The best trade of time for size at the first request; later ones come from the cache. */
const BROTLI_QUALITY = 5;
const CACHE_BYTES = 64 * 1024 * 1024;
/** What an entry costs besides its bytes. */
const ENTRY_BYTES = 200;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** What an answer depends on besides release, build and URL; "" where on nothing. */
export type TellApart = (c: Context<ApiEnv>) => string;

/** Caches what a release answers. Only successes are cached, and only they have an ETag. */
export function cacheAnswers(build: string, tellApart: TellApart): MiddlewareHandler<ApiEnv> {
  const cache = new LRUCache<string, CachedAnswer>({
    maxSize: CACHE_BYTES,
    sizeCalculation: ({ bytes }) => bytes.byteLength + ENTRY_BYTES,
  });
  return async (c, next) => {
    const coding = chooseCoding(c);
    const apart = tellApart(c);
    const etag = toEtag([c.var.release.releaseId, build, apart, toUrl(c), coding]);
    const isFixed = c.req.query("release") !== undefined && apart === "";
    const headers = {
      etag,
      vary: "Accept-Encoding",
      "cache-control": isFixed ? "public, max-age=86400" : "public, no-cache",
    };
    if (isMatch(c.req.header("if-none-match"), etag)) return c.body(null, 304, headers);
    const respond = ({ bytes, contentType }: CachedAnswer) =>
      c.body(bytes, 200, {
        ...headers,
        "content-type": contentType,
        "content-length": String(bytes.byteLength),
        ...(coding !== "identity" && { "content-encoding": coding }),
      });
    const cached = cache.get(etag);
    if (cached !== undefined) return respond(cached);
    await next();
    if (c.res.status !== 200) return;
    const answer = {
      bytes: await encode(new Uint8Array(await c.res.arrayBuffer()), coding),
      contentType: c.res.headers.get("content-type") ?? "application/json",
    };
    cache.set(etag, answer);
    c.res = respond(answer);
  };
}

/** Files that are compressed by themselves. */
const PACKED = /\.(png|woff2|xlsx|zip)$/;

/** The best coding that the client takes; `q=0` means that it does not. */
function chooseCoding(c: Context): Coding {
  if (PACKED.test(c.req.path)) return "identity";
  return accepts(c, {
    header: "Accept-Encoding",
    supports: [...CODINGS],
    default: "identity",
    match: (accepted, { supports }) =>
      supports.find((coding) =>
        accepted.some(({ type, q }) => type.toLowerCase() === coding && q > 0),
      ) ?? "identity",
  }) as Coding;
}

/** Path and sorted query, so that the order of parameters makes no second answer. */
function toUrl(c: Context): string {
  const url = new URL(c.req.url);
  url.searchParams.sort();
  return `${url.pathname}?${url.searchParams}`;
}

function toEtag(parts: readonly string[]): string {
  const hash = createHash("sha256").update(parts.join("\n")).digest("base64url");
  return `"${hash.slice(0, 27)}"`;
}

async function encode(bytes: Bytes, coding: Coding): Promise<Bytes> {
  if (coding === "identity") return bytes;
  if (coding === "gzip") return toGzip(bytes);
  return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } });
}
