/** How large what is sent is, beside Origo's published build where there is one. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Row } from "../benchmark.ts";
import { measureBundle } from "./bundle-sizes.ts";

/** Bytes of script in Brotli. `ORIGO_BUILD` names the folder of an unpacked release of Origo. */
export function listSizes(webFolder: string): Row[] {
  const { list, map } = measureBundle(webFolder);
  const rows: Row[] = [
    { name: "script before the list", bytes: list },
    { name: "script before the map, worker included", bytes: map },
  ];
  const origo = process.env.ORIGO_BUILD;
  if (origo === undefined) return [...rows, { name: "Origo: not installed (ORIGO_BUILD)" }];
  return [...rows, { name: "Origo, every script of its build", bytes: measureScripts(origo) }];
}

/** Every script in a folder and below, packed as ours are. */
function measureScripts(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const scripts = files.filter((name) => name.endsWith(".js"));
  return scripts.reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length,
    0,
  );
}
