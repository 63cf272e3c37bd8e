/** One command from a clone to a running service: bake and build what changed, then serve. */

import { spawn } from "node:child_process";
import { join } from "node:path";
import { bakeIfChanged, buildIfChanged } from "./prepare.ts";

const ROOT = join(import.meta.dirname, "..");

if ((await bakeIfChanged(ROOT)) && (await buildIfChanged(ROOT))) {
  const server = spawn(process.execPath, [join(ROOT, "server/src/main.ts")], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => server.kill(signal));
  server.on("exit", (code) => {
    process.exitCode = code ?? 0;
  });
} else {
  process.exitCode = 1;
}
