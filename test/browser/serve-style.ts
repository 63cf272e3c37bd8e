/** Another host with a map style of its own, as an operator might name one; it remembers what it was asked. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { findBasemapTile } from "../basemap-file.ts";

/** What its ground looks like, red, green and blue. */
export const STYLE_GROUND = [204, 221, 187] as const;
export const STYLE_ATTRIBUTION = "Provkartan AB";

export interface StyleHost {
  readonly origin: string;
  readonly styleUrl: string;
  /** Paths, in the order in which they were asked for. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

export interface StyleHostOptions {
  readonly port?: number;
  /** Where the style says that its tiles are, when that is not here. */
  readonly tilesOrigin?: string;
  /** What is sent instead of the style. */
  readonly style?: unknown;
}

/** A style with tiles, names, a sprite-less sign and a glyph server that nobody is to ask. */
export async function serveStyle(options: StyleHostOptions = {}): Promise<StyleHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    response.setHeader("access-control-allow-origin", "*");
    const found = toAnswer(path, options);
    response.writeHead(found === undefined ? 404 : 200).end(found);
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    styleUrl: `${origin}/styles/prov.json`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toAnswer(path: string, { style, tilesOrigin }: StyleHostOptions) {
  if (path === "/styles/prov.json") return JSON.stringify(style ?? toStyle(tilesOrigin));
  const [, z, x, y] = path.match(/^\/tiles\/(\d+)\/(\d+)\/(\d+)$/) ?? [];
  return y === undefined ? undefined : findBasemapTile(Number(z), Number(x), Number(y));
}

function toStyle(tilesOrigin = "..") {
  const source = "kommuner";
  return {
    version: 8,
    glyphs: "https://fonts.example.org/{fontstack}/{range}.pbf",
    sources: {
      [source]: {
        type: "vector",
        tiles: [`${tilesOrigin}/tiles/{z}/{x}/{y}`],
        maxzoom: 8,
        attribution: `<a href="https://example.org/">${STYLE_ATTRIBUTION}</a>`,
      },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": "#99aabb" } },
      {
        id: "names",
        type: "symbol",
        source,
        "source-layer": "places",
        layout: { "text-field": ["get", "name"], "text-font": ["Open Sans Bold"] },
      },
      {
        id: "land",
        type: "fill",
        source,
        "source-layer": "earth",
        paint: { "fill-color": `rgb(${STYLE_GROUND})` },
      },
    ],
  };
}
