/** `pnpm bench [name…] [--json FILE]`: runs benchmarks, prints what they measured, and judges nothing. */

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { areaBenchmark } from "./area.ts";
import { bakeBenchmark } from "./bake.ts";
import type { Row } from "./benchmark.ts";
import { figuresBenchmark } from "./figures.ts";
import { overlayBenchmark } from "./overlay.ts";
import { proximityBenchmark } from "./proximity.ts";
import { webBenchmark } from "./web/web.ts";

const BENCHMARKS = [
  areaBenchmark,
  overlayBenchmark,
  proximityBenchmark,
  bakeBenchmark,
  figuresBenchmark,
  webBenchmark,
];

const { positionals: names, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "string" } },
});
const known = BENCHMARKS.map(({ name }) => name);
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Okänt / unknown: ${unknown.join(", ")}. Finns / known: ${known.join(", ")}.`);
  process.exit(1);
}

const machine = {
  cpu: cpus()[0]?.model ?? "",
  cores: availableParallelism(),
  node: process.version,
  loadAtStart: loadavg()[0] ?? 0,
};
console.log(machine);
const folder = mkdtempSync(join(tmpdir(), "scenkartan-bench-"));
try {
  const wanted = BENCHMARKS.filter(({ name }) => names.length === 0 || names.includes(name));
  const results = [];
  for (const { name, about, run } of wanted) {
    console.log(`\n${name}: ${about}`);
    const rows: Row[] = [];
    for await (const row of run(folder)) {
      console.log(writeRow(row));
      rows.push(row);
    }
    results.push({ name, about, rows });
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ machine, results }, null, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true });
}

/** A line for the name, a line for what was measured. */
function writeRow({ name, ...measured }: Row): string {
  const parts = Object.entries(measured).map(([key, value]) => `${key} ${writeValue(value)}`);
  return `${name}\n    ${parts.join(" · ")}`;
}

/** Three digits are as many as a measurement can be trusted with. */
function writeValue(value: string | number): string {
  if (typeof value === "string" || Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(3)));
}
