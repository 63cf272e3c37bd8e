/** Reads a mapping that somebody hands in, whatever its format. */

import { closeSync, existsSync, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { type Issue, toIssue } from "@scenkartan/domain";
import { geojsonFormat } from "./geojson.ts";
import { geopackageFormat } from "./geopackage.ts";
import type { MappingFormat, RawMapping } from "./raw-mapping.ts";

/** Every format there is; a new one is one file and one entry here. */
const FORMATS: readonly MappingFormat[] = [geopackageFormat, geojsonFormat];

/** What the file says. Never throws for a bad file: what is wrong with it is in `issues`. */
export function readMapping(path: string): { mapping?: RawMapping; issues: readonly Issue[] } {
  const file = basename(path);
  if (!existsSync(path)) return { issues: [toIssue("file-missing", { file })] };
  const head = readHead(path);
  const format = FORMATS.find(({ matches }) => matches(head));
  if (format !== undefined) return format.read(path, file);
  const known = FORMATS.map(({ name }) => name).join(" | ");
  return { issues: [toIssue("format-unknown", { file }, { known })] };
}

function readHead(path: string): Buffer {
  const head = Buffer.alloc(64);
  const descriptor = openSync(path, "r");
  try {
    return head.subarray(0, readSync(descriptor, head, 0, head.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
