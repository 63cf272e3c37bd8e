/** The whole service, and bare pages of other map libraries at the same origin. */

import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "@scenkartan/server";
import { Hono } from "hono";
import { pino } from "pino";
import { buildBare, LIBRARIES } from "./build-bare.ts";

const WEB = join(import.meta.dirname, "../../../web/dist");
const FOREVER = { "cache-control": "public, max-age=31536000, immutable" };

export interface Stand {
  readonly origin: string;
  readonly stop: () => void;
}

/** Serves releases, our pages, and `/bare/{library}` for the start page, `/bare/{library}/ovning` for Övningslän's. */
export async function serveBeside(releasesFolder: string, bareFolder: string): Promise<Stand> {
  const bare = await buildBare(bareFolder);
  const service = createApp({
    releasesFolder,
    webFolder: WEB,
    settings: {},
    logger: pino({ level: "fatal" }),
  });
  const app = new Hono();
  for (const library of LIBRARIES)
    for (const edition of ["", "/ovning"])
      app.get(`/bare/${library}${edition}`, async ({ html }) =>
        html(bare.toHtml(library, await listAddresses(service, edition))),
      );
  app.get("/bare/assets/:name", ({ req, body, notFound }) => {
    const file = bare.files.get(`assets/${req.param("name")}`);
    if (file === undefined) return notFound();
    const headers = { ...FOREVER, "content-type": file.type, "content-encoding": "br" };
    return body(new Uint8Array(file.packed), 200, headers);
  });
  app.all("*", ({ req }) => service.fetch(req.raw));
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

type Service = ReturnType<typeof createApp>;

/** What our start page draws: land, what an edition has of its own, scenes as it asks for them. */
async function listAddresses(service: Service, edition: string): Promise<string[]> {
  const land = readdirSync(join(WEB, "assets")).find((name) => /^land-.*\.json$/.test(name));
  const page = await (await service.request(edition || "/")).text();
  const scenes = page.match(/href="([^"]*\/scenes\?[^"]*)"/)?.[1]?.replaceAll("&amp;", "&");
  if (land === undefined || scenes === undefined) throw new Error("the start page has changed");
  const own = edition === "" ? [] : [`${edition}/api/v1/basemap`];
  return [`/assets/${land}`, ...own, scenes];
}
