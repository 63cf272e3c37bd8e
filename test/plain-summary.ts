/**
 * A reporter that leaves the run's numbers as one plain line in `.results/summary.txt`, and says which
 * tests passed only when they were tried again.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";

const FOLDER = join(import.meta.dirname, "../.results");

export default class PlainSummary implements Reporter {
  /** A module that failed to load counts as one failure, so that nothing fails unseen. */
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string) => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) => module.state() === "failed" && module.errors().length > 0,
    ).length;
    for (const test of tests.filter((each) => each.diagnostic()?.flaky))
      console.warn(`passed only when tried again: ${test.module.relativeModuleId} > ${test.name}`);
    const failed = count("failed") + broken + unhandled.length;
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(
      join(FOLDER, "summary.txt"),
      `${count("passed")} passed, ${failed} failed, ${count("skipped")} skipped\n`,
    );
  }
}
