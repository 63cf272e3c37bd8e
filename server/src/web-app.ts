/** Serves the built web app: hashed files for ever, its one page for every page address. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { parsePageAddress, type Site, type SiteSettings } from "@scenkartan/domain";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { findCanonicalPath } from "./find-canonical-path.ts";
import { listFirstAnswers } from "./first-answers.ts";
import type { Release } from "./release/index.ts";

/** The tag of `index.html` that tells the pages where they are. */
const SITE_TAG = '<meta name="site" content="" />';

/**
 * The web app built into `folder` (by `pnpm build`), with what was compressed beside each file.
 * Every edition, given as its current release, has the same pages under its own slug. A page's status
 * says whether there is anything at its address; any other spelling of it leads there for good.
 * Errors: throws when nothing has been built there.
 */
export function createWebApp(
  folder: string,
  listReleases: () => readonly Release[],
  settings: SiteSettings,
): Hono {
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
    const releases = listReleases();
    const release = findRelease(releases, c.req.path);
    const path = findPath(release, c.req.path);
    c.header("cache-control", "no-cache");
    if (path !== undefined && path !== c.req.path) {
      return c.redirect(path + new URL(c.req.url).search, 301);
    }
    const editions = releases.map(({ edition }) => edition);
    const html = writeHead(readFileSync(indexFile, "utf8"), [
      toSiteTag({ current: release.edition.slug, editions, settings }),
      ...listPreloads(release, new URL(c.req.url)),
    ]);
    return c.html(html, path === undefined ? 404 : 200);
  });
  return app;
}

/** The edition whose slug begins the path; the one without a slug, or the first, for all others. */
function findRelease(releases: readonly Release[], path: string): Release {
  const [, segment] = path.split("/");
  const found =
    releases.find(({ edition: { slug } }) => slug !== "" && slug === segment) ??
    releases.find(({ edition: { slug } }) => slug === "") ??
    releases[0];
  if (found === undefined) throw new Error("there is no edition");
  return found;
}

/** The proper path of the page that is asked for; undefined where there is none. */
function findPath(release: Release, asked: string): string | undefined {
  const basePath = toBasePath(release);
  const address = parsePageAddress(asked.slice(basePath.length));
  const path = address && findCanonicalPath(release, address);
  return path === "/" ? basePath || "/" : path && basePath + path;
}

function toBasePath({ edition: { slug } }: Release): string {
  return slug && `/${slug}`;
}

/** In the place that the page keeps for it; what a tag holds is never read as a pattern. */
function writeHead(html: string, tags: readonly string[]): string {
  return html.replace(SITE_TAG, () => tags.join(""));
}

function toSiteTag(site: Site): string {
  return SITE_TAG.replace('""', () => `"${escapeValue(JSON.stringify(site))}"`);
}

/** The browser asks at once, and keeps the answers for the script that will ask for the same. */
function listPreloads(release: Release, { pathname, searchParams }: URL): string[] {
  const basePath = toBasePath(release);
  const page = { path: pathname.slice(basePath.length), query: searchParams };
  return listFirstAnswers(release, page).map((answer) => {
    const address = escapeValue(`${basePath}/api/v1${answer}`);
    return `<link rel="preload" as="fetch" crossorigin href="${address}" />`;
  });
}

function escapeValue(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
