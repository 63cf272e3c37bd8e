/** Bake: a county and a nation, in a process of its own: seconds, peak memory, bytes. */

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { loadOvningslan } from "@scenkartan/scripts/load-ovningslan";
import type { Benchmark, Row } from "./benchmark.ts";

const SIZES = [
  { scenes: 64, snapshots: 5, rounds: 3 },
  { scenes: 2_000, snapshots: 10, rounds: 1 },
];

export const bakeBenchmark: Benchmark = {
  name: "bake",
  about: "Övningslän from its data folder to a release; generated and imported beforehand",
  run: function* (folder) {
    for (const size of SIZES) yield bakeSize(folder, size);
  },
};

function bakeSize(root: string, { scenes, snapshots, rounds }: (typeof SIZES)[number]): Row {
  const folder = join(root, `bake-${scenes}`);
  const issues = loadOvningslan({ seed: 1, scenes, snapshots, folder });
  if (issues.length > 0) throw new Error(JSON.stringify(issues[0]));
  const runs = Array.from({ length: rounds }, (_, round) =>
    bakeOnce(folder, join(root, `releases-${scenes}-${round}`)),
  );
  const [fastest] = runs.toSorted((a, b) => a.seconds - b.seconds);
  return { name: `bake ${scenes} × ${snapshots}`, rounds, ...(fastest as (typeof runs)[0]) };
}

/** The time of the whole process, its start included. */
function bakeOnce(data: string, releases: string) {
  mkdirSync(releases, { recursive: true });
  const startedAt = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "bake-once.ts"), data, releases],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - startedAt) / 1000;
  const edition = join(releases, "ovning");
  const file = readdirSync(edition).find((name) => name.endsWith(".sqlite")) ?? "";
  return { seconds, peakMiB: Number(stdout) / 1024, bytes: statSync(join(edition, file)).size };
}
