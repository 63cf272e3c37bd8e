/** The whole service: every edition's API, health, and the web app. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Hono, type MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import { createEditionApi } from "./api/edition-api.ts";
import { createFigureApi } from "./api/figures/figure-api.ts";
import { refuseWriting } from "./api/refuse-writing.ts";
import { BASEMAP_PATH, serveBasemap } from "./basemap-file.ts";
import { computeBuildId } from "./build-id.ts";
import { type LiveEdition, openLiveEdition, readPointer } from "./release/index.ts";
import { createSecurityHeaders } from "./security-headers.ts";
import { type Settings, toSiteSettings } from "./settings.ts";
import { createWebApp } from "./web-app.ts";

export interface AppOptions {
  /** One folder of releases per edition. */
  readonly releasesFolder: string;
  /** The built web app; without it only the API is served. */
  readonly webFolder?: string;
  /** What whoever runs the service has set; nothing when absent. */
  readonly settings?: Settings;
  readonly logger: Logger;
}

/**
 * Puts the service together. Reads releases, writes nothing.
 * Errors: throws when there is no release, or no built web app where one is asked for.
 */
export function createApp({ releasesFolder, webFolder, settings = {}, logger }: AppOptions): Hono {
  const build = computeBuildId();
  const editions = openEditions(releasesFolder);
  const app = new Hono();
  app.use(
    logRequests(logger),
    createSecurityHeaders(settings.basemapStyle?.origins, settings.embedParents),
  );
  app.onError((error, c) => {
    logger.error(error);
    return c.text("Något gick sönder här. Something broke here.", 500);
  });
  for (const live of editions) {
    const { slug } = live.findCurrent().edition;
    const base = slug && `/${slug}`;
    const basePath = `${base}/api/v1`;
    app.route(basePath, createEditionApi({ live, build, basePath, logger }));
    const { publicOrigin } = settings;
    app.route(base || "/", createFigureApi({ live, build, base, publicOrigin, logger }));
  }
  app.use(refuseWriting);
  app.get("/healthz", (c) => c.json({ status: "ok" }, 200, NO_STORE));
  app.get("/readyz", (c) => c.json(toReadiness(editions), 200, NO_STORE));
  if (settings.basemapFile !== undefined) app.get(BASEMAP_PATH, serveBasemap(settings.basemapFile));
  if (webFolder !== undefined) {
    const listReleases = () => editions.map((live) => live.findCurrent());
    app.route("/", createWebApp(webFolder, listReleases, toSiteSettings(settings)));
  }
  return app;
}

const NO_STORE = { "cache-control": "no-store" };

function logRequests(logger: Logger): MiddlewareHandler {
  return async (c, next) => {
    const startedAt = performance.now();
    await next();
    const ms = Math.round(performance.now() - startedAt);
    logger.info({ method: c.req.method, path: c.req.path, status: c.res.status, ms });
  };
}

function openEditions(releasesFolder: string): LiveEdition[] {
  const folders = readdirSync(releasesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(releasesFolder, entry.name))
    .filter((folder) => readPointer(folder) !== undefined);
  if (folders.length === 0)
    throw new Error(`no release in ${releasesFolder}; run: pnpm scener bake`);
  return folders.map(openLiveEdition);
}

/** Which release each edition answers from. Throws, which answers 500, when one cannot be opened. */
function toReadiness(editions: readonly LiveEdition[]) {
  return {
    status: "ready",
    editions: editions.map((live) => {
      const { releaseId, edition } = live.findCurrent();
      return { ...edition, release: releaseId };
    }),
  };
}
