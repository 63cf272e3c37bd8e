/** A basemap from another host: a MapLibre style that whoever runs the service has named. */

import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { BASEMAP_PREFIX, type Basemap, type BasemapRequest } from "./basemap.ts";
import { arrangeLayers } from "./basemap-order.ts";
import { LABEL_FONT } from "./label-paint.ts";

/**
 * Fetches the style and makes it one that ours can lie upon.
 * Errors: rejects when it cannot be had or is no style.
 */
export async function loadStyle({
  styleUrl,
}: Extract<BasemapRequest, { kind: "style" }>): Promise<Basemap> {
  const answer = await fetch(styleUrl);
  if (!answer.ok) throw new Error(`no style at ${styleUrl} (${answer.status})`);
  const read: unknown = await answer.json();
  if (!isStyle(read)) throw new Error(`no MapLibre style at ${styleUrl}`);
  const style = adaptStyle(read, answer.url);
  return {
    key: styleUrl,
    toStyle: () => style,
    hasNames: read.layers.some((layer) => layer.type === "symbol" && layer.layout?.["text-field"]),
    theme: isDark(read) ? "dark" : "light",
  };
}

function isStyle(read: unknown): read is StyleSpecification {
  const { version, sources, layers } = (read ?? {}) as Partial<StyleSpecification>;
  return version === 8 && typeof sources === "object" && sources !== null && Array.isArray(layers);
}

/**
 * The same style with ids that meet none of ours, addresses that say their host, names on top and in
 * the page's own font (a glyph server would be asked for our labels too), and nothing that tilts or
 * lights the map.
 */
export function adaptStyle(style: StyleSpecification, url: string): StyleSpecification {
  const { sprite } = style;
  const sources = Object.entries(style.sources).map(([id, source]) => [
    BASEMAP_PREFIX + id,
    toAbsoluteSource(source, url),
  ]);
  return {
    version: 8,
    sources: Object.fromEntries(sources),
    layers: arrangeLayers(style.layers.map(adaptLayer)),
    ...(typeof sprite === "string" && { sprite: toAbsolute(sprite, url) }),
    ...(Array.isArray(sprite) && {
      sprite: sprite.map((each) => ({ ...each, url: toAbsolute(each.url, url) })),
    }),
  };
}

function adaptLayer(layer: LayerSpecification): LayerSpecification {
  const adapted = { ...layer, id: BASEMAP_PREFIX + layer.id };
  if ("source" in adapted) adapted.source = BASEMAP_PREFIX + adapted.source;
  if (adapted.type !== "symbol" || !adapted.layout?.["text-field"]) return adapted;
  return { ...adapted, layout: { ...adapted.layout, "text-font": LABEL_FONT } };
}

function toAbsoluteSource(source: SourceSpecification, base: string): SourceSpecification {
  const { url, tiles, data } = source as { url?: string; tiles?: string[]; data?: unknown };
  return {
    ...source,
    ...(url !== undefined && { url: toAbsolute(url, base) }),
    ...(tiles !== undefined && { tiles: tiles.map((each) => toAbsolute(each, base)) }),
    ...(typeof data === "string" && { data: toAbsolute(data, base) }),
  } as SourceSpecification;
}

/** Addresses in a style are relative to the style; `{z}` and its like stay as they are. */
function toAbsolute(address: string, base: string): string {
  return new URL(address, base).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}

/** Whether its ground is dark, by the colour of its background; light where it says none. */
function isDark({ layers }: StyleSpecification): boolean {
  const background = layers.find((layer) => layer.type === "background");
  const color = background?.paint?.["background-color"];
  const context = document.createElement("canvas").getContext("2d");
  if (typeof color !== "string" || context === null) return false;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110;
}
