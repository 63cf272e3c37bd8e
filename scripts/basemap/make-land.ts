/**
 * Makes the map's built-in background, server/figures/src/land.json, with Node 24:
 *
 *     node scripts/basemap/make-land.ts
 *
 * The source package and mapshaper are fetched for the occasion; neither belongs to the project.
 */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { fetchPackage } from "./fetch-package.ts";
import { readSource } from "./read-source.ts";
import { runMapshaper } from "./run-mapshaper.ts";
import { selectLand } from "./select-land.ts";
import { AROUND, BEYOND } from "./settings.ts";
import { type RunFiles, toMapshaperRuns } from "./to-mapshaper-runs.ts";
import { writeLand } from "./write-land.ts";

const ROOT = join(import.meta.dirname, "../..");
const LAND = join(ROOT, "server/figures/src/land.json");
const USAGE = `usage: node scripts/basemap/make-land.ts [path of map.geo.json] [--output <file>]
  without a path the package is fetched from npm; the output is ${relative(ROOT, LAND)}`;

interface Order {
  /** The unpacked package's GeoJSON; fetched when absent. */
  readonly source: string | undefined;
  readonly output: string;
}

try {
  makeLand(parseOrder(process.argv.slice(2)));
} catch (error) {
  console.error(`make-land: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function parseOrder(args: string[]): Order {
  try {
    const options = { output: { type: "string", default: LAND } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.length > 1) throw new Error("more than one path given");
    return { source: positionals[0], output: values.output };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`, {
      cause: error,
    });
  }
}

function makeLand({ source, output }: Order): void {
  const folder = mkdtempSync(join(tmpdir(), "basemap-"));
  try {
    const { name, multiPolygons } = readSource(source ?? fetchPackage(folder));
    const files = toRunFiles(folder);
    selectLand(multiPolygons, { within: BEYOND.bounds, holesWithin: AROUND.bounds }, files.source);
    for (const args of toMapshaperRuns(files)) runMapshaper(args);
    const { bytes, polygons } = writeLand({ polygons: files.thinned, source: name, output });
    console.log(`${output}: ${polygons} polygons, ${bytes} bytes, from ${name}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function toRunFiles(folder: string): RunFiles {
  const at = (step: string) => join(folder, `${step}.json`);
  return {
    places: join(ROOT, "data/places/places.csv"),
    source: at("source"),
    land: at("land"),
    filled: at("filled"),
    ground: at("ground"),
    lakes: at("lakes"),
    thinned: at("thinned"),
  };
}
