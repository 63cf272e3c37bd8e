/**
 * The start page in a real browser, beside bare pages of Leaflet and MapLibre that draw the same: what
 * is there when, for how many bytes; how evenly it moves; and how large what is sent is.
 */

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { bake } from "@scenkartan/scripts/bake";
import { loadOvningslan } from "@scenkartan/scripts/load-ovningslan";
import { buildIfChanged } from "@scenkartan/scripts/prepare";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../browser/launch.ts";
import type { Benchmark, Row } from "../benchmark.ts";
import { toMedian } from "../compare-speed.ts";
import { listSizes } from "./list-sizes.ts";
import { type Frames, measureDragging, measurePlaying } from "./measure-frames.ts";
import { type Load, type Milestones, measureLoad } from "./measure-load.ts";
import { FREE, type Profile, THROTTLED } from "./profiles.ts";
import { type Stand, serveBeside } from "./serve-beside.ts";

const ROOT = join(import.meta.dirname, "../../..");
const ROUNDS = 3;
const SIZES = [
  { scenes: 64, snapshots: 5 },
  { scenes: 2_000, snapshots: 10 },
];

const OURS: Milestones = {
  list: "#platser li",
  polygons: '[data-first-view] svg:has([data-sign]) path[d^="M"]',
  idle: "[data-drawn] .maplibregl-map[data-idle]",
};
const LEAFLET: Milestones = { polygons: ".leaflet-overlay-pane path" };
const MAPLIBRE: Milestones = { idle: ".maplibregl-map[data-idle]" };

export const webBenchmark: Benchmark = {
  name: "web",
  about:
    "the start page in Chromium: medians of ms and bytes; ratios to bare pages of the same run",
  run: async function* (folder) {
    if (!(await buildIfChanged(ROOT))) throw new Error("the web app could not be built");
    const browser = await launchBrowser();
    try {
      yield* listSizes(join(ROOT, "web/dist"));
      yield* measureLoads(browser, folder);
      for (const size of SIZES) yield* measureFrames(browser, folder, size);
    } finally {
      await browser.close();
    }
  },
};

async function* measureLoads(browser: Browser, folder: string) {
  const stand = await standUp(folder, SIZES[0] as Size);
  for (const profile of [FREE, THROTTLED])
    for (const edition of ["", "/ovning"])
      yield* await compareLoads(browser, { stand, edition, profile });
  stand.stop();
}

interface Comparison {
  readonly stand: Stand;
  readonly edition: string;
  readonly profile: Profile;
}

/** Ours and the bare pages in turn, so that a busy moment meets all three. */
async function compareLoads(
  browser: Browser,
  { stand: { origin }, edition, profile }: Comparison,
): Promise<Row[]> {
  const visit = (path: string, milestones: Milestones) =>
    measureLoad(browser, { url: origin + path, milestones, profile });
  const rounds: Record<"ours" | "leaflet" | "maplibre", Load>[] = [];
  for (let round = 0; round < ROUNDS; round += 1)
    rounds.push({
      ours: await visit(edition || "/", OURS),
      leaflet: await visit(`/bare/leaflet${edition}`, LEAFLET),
      maplibre: await visit(`/bare/maplibre${edition}`, MAPLIBRE),
    });
  const ratio = (name: "leaflet" | "maplibre", key: "polygonsMs" | "idleMs") =>
    toMedian(rounds.map((round) => (round.ours[key] ?? 0) / (round[name][key] ?? Number.NaN)));
  const toRow = (name: "ours" | "leaflet" | "maplibre"): Row => ({
    name: `load ${name} ${edition}/ ${profile.name}`,
    ...toMedians(rounds.map((round) => round[name])),
  });
  return [
    {
      ...toRow("ours"),
      polygonsToLeaflet: ratio("leaflet", "polygonsMs"),
      idleToMapLibre: ratio("maplibre", "idleMs"),
    },
    toRow("leaflet"),
    toRow("maplibre"),
  ];
}

function toMedians(loads: readonly Load[]): Record<string, number> {
  const names = Object.keys(loads[0] ?? {}) as (keyof Load)[];
  return Object.fromEntries(
    names.map((name) => [
      name,
      Math.round(toMedian(loads.map((load) => load[name] ?? 0)) * 1000) / 1000,
    ]),
  );
}

type Size = (typeof SIZES)[number];

async function* measureFrames(browser: Browser, folder: string, size: Size) {
  const stand = await standUp(folder, size);
  const url = `${stand.origin}/ovning`;
  for (const profile of [FREE, THROTTLED])
    for (const [act, measure] of Object.entries({ play: measurePlaying, drag: measureDragging }))
      yield toFramesRow(
        `${act} ${size.scenes} ${profile.name}`,
        await measure(browser, url, profile),
      );
  stand.stop();
}

const toFramesRow = (name: string, frames: Frames): Row => ({ name, ...frames });

/** The service with what is published, and Övningslän in a size beside it. */
async function standUp(root: string, { scenes, snapshots }: Size): Promise<Stand> {
  const folder = join(root, `web-${scenes}`);
  const [releasesFolder, dataFolder] = [join(folder, "releases"), join(folder, "data")];
  mkdirSync(releasesFolder, { recursive: true });
  const issues = loadOvningslan({ seed: 1, scenes, snapshots, folder: dataFolder });
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  for (const each of [join(ROOT, "data"), dataFolder]) {
    const result = await bake({ dataFolder: each, releasesFolder });
    if (result.kind === "refused") throw new Error(JSON.stringify(result.issues[0]));
  }
  return serveBeside(releasesFolder, join(folder, "bare"));
}
