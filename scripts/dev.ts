/** Serves for development: the server restarts and the pages reload on change. */

import { spawn } from "node:child_process";
import { join } from "node:path";
import { bakeIfChanged } from "./prepare.ts";

const ROOT = join(import.meta.dirname, "..");
const API_PORT = process.env.API_PORT ?? "8788";
const PORT = process.env.PORT ?? "8787";

if (!(await bakeIfChanged(ROOT))) process.exit(1);

const children = [
  start(process.execPath, ["--watch", join(ROOT, "server/src/main.ts")], {
    PORT: API_PORT,
    // The page as it is written here: Vite asks the server what it has to say in it.
    WEB: join(ROOT, "web"),
  }),
  start(
    "vite",
    ["web", "--port", PORT, "--strictPort", "--host", process.env.HOST ?? "127.0.0.1"],
    {
      API_PORT,
    },
  ),
];
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
}

function start(command: string, args: readonly string[], environment: Record<string, string>) {
  return spawn(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
}
