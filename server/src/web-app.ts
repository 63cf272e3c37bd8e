/** Serves the built web app: hashed files for ever, its one page for every page address. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";

/** Addresses that the web app has a page for; others get the page too, with status 404. */
const PAGES = new Set(["/"]);

/**
 * The web app built into `folder` (by `pnpm build`), with what was compressed beside each file.
 * Errors: throws when nothing has been built there.
 */
export function createWebApp(folder: string): Hono {
  const indexFile = join(folder, "index.html");
  if (!existsSync(indexFile)) throw new Error(`no web app in ${folder}; run: pnpm build`);
  const app = new Hono();
  app.get(
    "/assets/*",
    serveStatic({
      root: folder,
      precompressed: true,
      onFound: (_, c) => c.header("cache-control", "public, max-age=31536000, immutable"),
    }),
  );
  app.get("/assets/*", (c) => c.text("no such file", 404));
  app.get("/favicon.svg", serveStatic({ root: folder }));
  app.get("*", etag(), (c) => {
    c.header("cache-control", "no-cache");
    return c.html(readFileSync(indexFile, "utf8"), PAGES.has(c.req.path) ? 200 : 404);
  });
  return app;
}
