/** Starts the server. What can be set comes from the environment; all of it has defaults. */

import "./use-production.ts";
import { join } from "node:path";
import { serve } from "@hono/node-server";
import { pino } from "pino";
import { createApp } from "./app.ts";
import { checkBasemap } from "./check-basemap.ts";
import { parseSettings, SettingError, type Settings } from "./settings.ts";

const ROOT = join(import.meta.dirname, "../..");
const port = Number(process.env.PORT ?? 8787);
const hostname = process.env.HOST ?? "127.0.0.1";
const logger = pino({ level: process.env.LOG_LEVEL ?? "warn" });

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT must be a number from 0 to 65535, not “${process.env.PORT}”.`);
}

const app = createApp({
  releasesFolder: process.env.RELEASES ?? join(ROOT, ".releases"),
  ...(process.env.WEB !== "off" && { webFolder: process.env.WEB ?? join(ROOT, "web/dist") }),
  settings: await readSettings(),
  logger,
});

const server = serve({ fetch: app.fetch, port, hostname }, (address) => {
  console.log(`Scenkartan: http://${hostname}:${address.port}/`);
});

server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE") {
    fail(`Port ${port} is taken. Choose another: PORT=${port + 1} npx -y pnpm@12 start`);
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    fail(`This machine has no address ${hostname}. Set HOST to one it has, such as 127.0.0.1.`);
  }
  throw error;
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => server.close(() => process.exit(0)));
}

async function readSettings(): Promise<Settings> {
  try {
    const settings = parseSettings(process.env);
    if (settings.basemapFile !== undefined) await checkBasemap(settings.basemapFile);
    return settings;
  } catch (error) {
    if (error instanceof SettingError) fail(error.message);
    throw error;
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
