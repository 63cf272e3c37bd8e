/** Figures: every one drawn uncached, as SVG and as PNG of 1200 × 675; CPU a picture, and memory. */

import { join } from "node:path";
import { FIGURES } from "@scenkartan/figures";
import { bake } from "@scenkartan/scripts/bake";
import { loadOvningslan } from "@scenkartan/scripts/load-ovningslan";
import { openRelease, readPointer, toReleaseFile } from "@scenkartan/server/release";
import { readFacts } from "../../server/src/api/figures/read-facts.ts";
import { toPng } from "../../server/src/render/to-png.ts";
import { toSvg } from "../../server/src/render/to-svg.ts";
import type { Benchmark, Row } from "./benchmark.ts";
import { toMedian } from "./compare-speed.ts";

const LOOK = { width: 1200, height: 675, theme: "light" } as const;
const ROUNDS = { svg: 15, png: 7 };
/** Before anything is counted: what is compiled and read once. */
const WARM_UP = 3;

type Facts = ReturnType<typeof readFacts>;

export const figuresBenchmark: Benchmark = {
  name: "figures",
  about: "Övningslän's figures, from the release to the file: medians of CPU milliseconds",
  run: async function* (folder) {
    const facts = await openFacts(folder);
    const whole = FIGURES.filter(({ needs }) => needs.length === 0);
    const rows = [];
    for (const { slug } of whole) {
      const row = await measureFigure(facts, slug);
      rows.push(row);
      yield row;
    }
    yield summarise(rows);
  },
};

async function openFacts(folder: string): Promise<Facts> {
  const [dataFolder, releasesFolder] = [join(folder, "figures-data"), join(folder, "figures")];
  const issues = loadOvningslan({ seed: 1, scenes: 64, snapshots: 5, folder: dataFolder });
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  const result = await bake({ dataFolder, releasesFolder });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues[0]));
  const edition = join(releasesFolder, "ovning");
  const pointer = readPointer(edition);
  if (pointer === undefined) throw new Error(`nothing was baked into ${edition}`);
  return readFacts(openRelease(toReleaseFile(edition, pointer.current)));
}

type FigureRow = Row & { readonly svgCpuMs: number; readonly pngCpuMs: number };

async function measureFigure(facts: Facts, slug: string): Promise<FigureRow> {
  const compose = () => {
    const composed = FIGURES.find((each) => each.slug === slug)?.compose(facts, {}, "sv");
    if (composed === undefined || "missing" in composed) throw new Error(`no ${slug}`);
    return composed.sheet;
  };
  const svgCpuMs = await measureCpu(async () => void toSvg(compose(), LOOK), ROUNDS.svg);
  const pngCpuMs = await measureCpu(async () => void (await toPng(compose(), LOOK, 1)), ROUNDS.png);
  const svgBytes = Buffer.byteLength(toSvg(compose(), LOOK));
  return { name: slug, svgCpuMs, pngCpuMs, svgBytes };
}

/** Of this process, all its threads. */
async function measureCpu(act: () => Promise<void>, rounds: number): Promise<number> {
  const times: number[] = [];
  for (let round = -WARM_UP; round < rounds; round += 1) {
    const before = process.cpuUsage();
    await act();
    const { user, system } = process.cpuUsage(before);
    if (round >= 0) times.push((user + system) / 1000);
  }
  return toMedian(times);
}

function summarise(rows: readonly FigureRow[]): Row {
  const [svg, png] = [rows.map(({ svgCpuMs }) => svgCpuMs), rows.map(({ pngCpuMs }) => pngCpuMs)];
  return {
    name: "all figures",
    svgMedianCpuMs: toMedian(svg),
    svgMostCpuMs: Math.max(...svg),
    svgASecond: 1000 / toMedian(svg),
    pngMedianCpuMs: toMedian(png),
    pngMostCpuMs: Math.max(...png),
    pngASecond: 1000 / toMedian(png),
    memoryMiB: process.memoryUsage.rss() / 2 ** 20,
  };
}
