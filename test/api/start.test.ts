/** How the service starts, as whoever runs it sees it: settings it cannot start with are said in one sentence. */

import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkBasemap } from "@scenkartan/server";
import { Compression, TileType } from "pmtiles";
import { beforeAll, expect, it, vi } from "vitest";
import { aBasemapFile } from "../basemap-file.ts";
import { bakeInto, createFolder } from "./service.ts";

const MAIN = join(import.meta.dirname, "../../server/src/main.ts");
const releasesFolder = createFolder();
const folder = createFolder();

// A process of its own takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => bakeInto(releasesFolder));

/** Starts the service and ends it as soon as it says where it is. */
function start(
  environment: Record<string, string>,
): Promise<{ said: string; code: number | null }> {
  const env = { ...process.env, PORT: "0", WEB: "off", RELEASES: releasesFolder, ...environment };
  const child = spawn(process.execPath, [MAIN], { env });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  child.stdout.on("data", (text) => {
    said += text;
    child.kill("SIGTERM");
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ said, code })));
}

function write(name: string, bytes: Buffer | string): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

it("starts with every setting right, and says where it is", async () => {
  const { said, code } = await start({
    REPORT_ADDRESS: "fel@exempel.se",
    BASEMAP_PMTILES: write("county.pmtiles", aBasemapFile()),
    BASEMAP_STYLE_URL: "https://tiles.example.org/style.json",
    BASEMAP_STYLE_HOSTS: "https://a.example.org",
  });
  expect(said).toMatch(/^Scenkartan: http:\/\/127\.0\.0\.1:\d+\/\n$/);
  expect(code).toBe(0);
});

const whole = aBasemapFile();

it.each([
  ["is missing", join(folder, "nothing.pmtiles"), "cannot be opened"],
  ["is a folder", folder, "is no PMTiles file of version 3"],
  ["is empty", write("empty", ""), "is no PMTiles file of version 3"],
  ["is a web page", write("page", "<!doctype html>".repeat(99)), "is no PMTiles file of version 3"],
  ["is of version 2", write("two", aBasemapFile({ version: 2 })), "is PMTiles of version 2, not 3"],
  [
    "holds pictures",
    write("png", aBasemapFile({ tileType: TileType.Png })),
    "holds no vector tiles (MVT)",
  ],
  ["is cut short", write("short", whole.subarray(0, whole.length - 1)), "is cut short"],
  [
    "is compressed for few",
    write("zstd", aBasemapFile({ tileCompression: Compression.Zstd })),
    "is compressed in another way than gzip",
  ],
  [
    "is of another schema",
    write("other", aBasemapFile({ layerNames: ["water", "transportation", "place"] })),
    "is not of the Protomaps basemap schema: it lacks earth, roads, places",
  ],
])("a basemap that %s is refused", async (_, file, flaw) => {
  const sentence = `BASEMAP_PMTILES: ${file} ${flaw}.`;
  await expect(checkBasemap(file)).rejects.toMatchObject({ message: sentence });
});

it.each([
  [{ REPORT_ADDRESS: "fel" }, "REPORT_ADDRESS must be an e-mail address, not “fel”.\n"],
  [{ BASEMAP_PMTILES: "/nowhere" }, "BASEMAP_PMTILES: /nowhere cannot be opened.\n"],
])("does not start with %j", async (environment, sentence) => {
  expect(await start(environment)).toEqual({ said: sentence, code: 1 });
});
