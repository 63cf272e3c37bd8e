/** The whole service for the browser tests: the project's own data, Övningslän beside it, and the web app as it stands now. */

import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { bake } from "@scenkartan/scripts/bake";
import { buildIfChanged } from "@scenkartan/scripts/prepare";
import { createApp, type Settings } from "@scenkartan/server";
import { pino } from "pino";
import type { TestProject } from "vitest/node";
import { bakeOvningslan } from "../ovningslan.ts";

const ROOT = join(import.meta.dirname, "../..");

declare module "vitest" {
  interface ProvidedContext {
    /** The origin of the running service, without a slash at its end. */
    readonly origin: string;
    /** The releases that it answers from. */
    readonly releasesFolder: string;
  }
}

/** Bakes, builds what changed, serves; vitest calls the answer when the last test is over. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const releasesFolder = mkdtempSync(join(tmpdir(), "scenkartan-browser-"));
  const result = await bake({ dataFolder: join(ROOT, "data"), releasesFolder });
  if (result.kind === "refused") throw new Error(JSON.stringify(result.issues));
  await bakeOvningslan(releasesFolder);
  if (!(await buildIfChanged(ROOT))) throw new Error("the web app could not be built");
  const service = await serveReleases(releasesFolder);
  project.provide("origin", service.origin);
  project.provide("releasesFolder", releasesFolder);
  return async () => {
    await service.stop();
    rmSync(releasesFolder, { recursive: true });
  };
}

export interface Service {
  readonly origin: string;
  /** Ends it at once, for connections that are open too. */
  readonly stop: () => Promise<void>;
}

/**
 * Serves releases and the built web app on a free port of this machine alone, with what an operator
 * may have set. Only what is fatal is logged: what else goes wrong here is what a test is about.
 */
export async function serveReleases(
  releasesFolder: string,
  port = 0,
  settings: Settings = {},
): Promise<Service> {
  const webFolder = join(ROOT, "web/dist");
  const logger = pino({ level: "fatal" });
  const app = createApp({ releasesFolder, webFolder, settings, logger });
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const { port: actual } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${actual}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
