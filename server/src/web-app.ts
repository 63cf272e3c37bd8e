/** Serves the built web app: hashed files for ever, its one page for every page address. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Edition, parsePageAddress } from "@scenkartan/domain";
import { Hono } from "hono";
import { etag } from "hono/etag";

/** The tag of `index.html` that tells the pages where they are. */
const EDITIONS_TAG = '<meta name="editions" content="" />';

/**
 * The web app built into `folder` (by `pnpm build`), with what was compressed beside each file.
 * Every edition has the same pages under its own slug.
 * Errors: throws when nothing has been built there.
 */
export function createWebApp(folder: string, listEditions: () => readonly Edition[]): Hono {
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
    const editions = listEditions();
    const edition = findEdition(editions, c.req.path);
    const page = c.req.path.slice(edition.slug === "" ? 0 : edition.slug.length + 1);
    const html = writeEditions(readFileSync(indexFile, "utf8"), {
      current: edition.slug,
      editions,
    });
    c.header("cache-control", "no-cache");
    return c.html(html, parsePageAddress(page) ? 200 : 404);
  });
  return app;
}

/** The edition whose slug begins the path; the one without a slug, or the first, for all others. */
function findEdition(editions: readonly Edition[], path: string): Edition {
  const [, segment] = path.split("/");
  const found =
    editions.find(({ slug }) => slug !== "" && slug === segment) ??
    editions.find(({ slug }) => slug === "") ??
    editions[0];
  if (found === undefined) throw new Error("there is no edition");
  return found;
}

function writeEditions(html: string, editions: object): string {
  const content = JSON.stringify(editions).replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return html.replace(EDITIONS_TAG, EDITIONS_TAG.replace('""', `"${content}"`));
}
