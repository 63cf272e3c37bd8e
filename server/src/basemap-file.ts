/** Serves the organisation's own basemap, a PMTiles file, in the pieces that browsers ask for. */

import { type FileHandle, open } from "node:fs/promises";
import { Readable } from "node:stream";
import type { Context, Handler } from "hono";
import { isMatch } from "./api/match-etag.ts";

export const BASEMAP_PATH = "/basemap.pmtiles";

/** Byte positions in the file, both included. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Answers GET and HEAD with the file or one range of it, streamed and never compressed: PMTiles are
 * compressed inside, and a range is one of the bytes on disk. The file may be replaced by renaming
 * another over it; readers notice by the ETag.
 * Source: RFC 9110, sections 13 (conditions) and 14 (ranges). Several ranges and malformed ones are
 * ignored, as it allows: the answer is then the whole file.
 */
export function serveBasemap(file: string): Handler {
  return async (c) => {
    const handle = await open(file);
    let isStreaming = false;
    try {
      const { size, ...validators } = await describeFile(handle);
      setHeaders(c, validators);
      if (isUnchanged(c, validators)) return c.body(null, 304);
      const range = chooseRange(c, validators, size);
      if (range === "unsatisfiable") {
        return c.body(null, 416, { "content-range": `bytes */${size}` });
      }
      const { start, end } = range ?? { start: 0, end: size - 1 };
      c.header("content-length", String(end - start + 1));
      if (range) c.header("content-range", `bytes ${start}-${end}/${size}`);
      if (c.req.method === "HEAD") return c.body(null, 200);
      isStreaming = true;
      return c.body(toBody(handle, { start, end }), range ? 206 : 200);
    } finally {
      if (!isStreaming) await handle.close();
    }
  };
}

interface Validators {
  readonly etag: string;
  readonly lastModified: string;
}

/** A file that was replaced has another inode or another time to the nanosecond. */
async function describeFile(handle: FileHandle): Promise<Validators & { readonly size: number }> {
  const { size, mtimeNs, mtime, ino } = await handle.stat({ bigint: true });
  return {
    size: Number(size),
    etag: `"${[size, mtimeNs, ino].map((part) => part.toString(36)).join("-")}"`,
    lastModified: mtime.toUTCString(),
  };
}

function setHeaders(c: Context, { etag, lastModified }: Validators): void {
  c.header("accept-ranges", "bytes");
  c.header("content-type", "application/vnd.pmtiles");
  c.header("cache-control", "public, max-age=3600, no-transform");
  c.header("etag", etag);
  c.header("last-modified", lastModified);
}

function isUnchanged(c: Context, { etag, lastModified }: Validators): boolean {
  const ifNoneMatch = c.req.header("if-none-match");
  if (ifNoneMatch !== undefined) return isMatch(ifNoneMatch, etag);
  return Date.parse(c.req.header("if-modified-since") ?? "") >= Date.parse(lastModified);
}

/** The range to answer with; undefined for the whole file. */
function chooseRange(
  c: Context,
  { etag, lastModified }: Validators,
  size: number,
): ByteRange | "unsatisfiable" | undefined {
  const header = c.req.header("range");
  const ifRange = c.req.header("if-range");
  const isOfThisFile = ifRange === undefined || ifRange === etag || ifRange === lastModified;
  if (header === undefined || c.req.method !== "GET" || !isOfThisFile) return undefined;
  return parseRange(header, size);
}

const ONE_RANGE = /^bytes=(\d*)-(\d*)$/i;

function parseRange(header: string, size: number): ByteRange | "unsatisfiable" | undefined {
  const [, first = "", last = ""] = header.match(ONE_RANGE) ?? [];
  if (first + last === "" || (first !== "" && last !== "" && +first > +last)) return undefined;
  const isSuffix = first === "";
  const start = isSuffix ? Math.max(size - +last, 0) : +first;
  const end = isSuffix || last === "" ? size - 1 : Math.min(+last, size - 1);
  return start < size ? { start, end } : "unsatisfiable";
}

/** Closes the file when it has been sent, or when the reader has gone. */
function toBody(handle: FileHandle, range: ByteRange): ReadableStream<Uint8Array> {
  return Readable.toWeb(handle.createReadStream(range)) as ReadableStream<Uint8Array>;
}
