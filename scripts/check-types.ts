/** Type-checks every package; prints what is wrong and exits 1. */

import { spawnSync } from "node:child_process";

const PROJECTS = ["server/domain", "server/figures", "server", "scripts", "web", "test"];

const failed = PROJECTS.filter(
  (project) => spawnSync("tsc", ["-p", project], { stdio: "inherit" }).status !== 0,
);
process.exitCode = failed.length === 0 ? 0 : 1;
