/** The organisation's own basemap: Protomaps tiles from one PMTiles file that our server hands out. */

import { layers } from "@protomaps/basemaps";
import { addProtocol, type LayerSpecification } from "maplibre-gl";
import { PMTiles, Protocol } from "pmtiles";
import { toBaseStyle } from "./base-style.ts";
import { BASEMAP_PREFIX, type Basemap, type BasemapRequest } from "./basemap.ts";
import { toFlavor, toGreyPalette } from "./basemap-colors.ts";
import { LABEL_FONT } from "./label-paint.ts";
import type { Palette } from "./palette.ts";

const SOURCE = `${BASEMAP_PREFIX}tiles`;
/** The built-in map lies beneath instead; the others are nothing without a sprite. */
const LEFT_OUT = ["background", "roads_oneway", "roads_shields"];

const protocol = new Protocol();
addProtocol("pmtiles", protocol.tile);

/**
 * Reads the file's head, so that a map is only begun when there is one. Where the file ends, the
 * built-in land goes on in the same colours.
 * Errors: rejects when the file cannot be had or is no PMTiles.
 */
export async function loadTiles(
  request: Extract<BasemapRequest, { kind: "tiles" }>,
): Promise<Basemap> {
  const { tilesUrl, isGrey, language, attribution } = request;
  const url = new URL(tilesUrl, window.location.origin).href;
  const archive = new PMTiles(url);
  await archive.getHeader();
  protocol.add(archive);
  return {
    key: `${tilesUrl} ${isGrey ? "grey" : "coloured"} ${language}`,
    toStyle: (palette) => {
      const colors = isGrey ? toGreyPalette(palette) : palette;
      return toBaseStyle(colors, {
        sources: { [SOURCE]: { type: "vector", url: `pmtiles://${url}` } },
        layers: [...listLayers(colors, language), toStationLayer(colors)],
      });
    },
    hasNames: true,
    attribution,
  };
}

function listLayers(palette: Palette, lang: string): LayerSpecification[] {
  const all = layers(SOURCE, toFlavor(palette), { lang }) as LayerSpecification[];
  return all
    .filter(({ id }) => !LEFT_OUT.includes(id))
    .map((layer) => ({ ...withoutIcon(layer), id: BASEMAP_PREFIX + layer.id }));
}

function withoutIcon(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== "symbol") return layer;
  const layout = Object.entries(layer.layout ?? {}).filter(([name]) => !name.startsWith("icon-"));
  return { ...layer, layout: Object.fromEntries(layout) };
}

/** Stations are what most places are found by; the sign is the one that maps of ours have. */
function toStationLayer(palette: Palette): LayerSpecification {
  return {
    id: `${BASEMAP_PREFIX}stations`,
    type: "symbol",
    source: SOURCE,
    "source-layer": "pois",
    minzoom: 12.5,
    filter: ["==", ["get", "kind"], "station"],
    layout: {
      "icon-image": "station",
      "text-optional": true,
      "text-field": ["get", "name"],
      "text-font": LABEL_FONT,
      "text-size": 12.5,
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": 0.9,
      "text-max-width": 8,
    },
    paint: {
      "text-color": palette["--label"],
      "text-halo-color": palette["--halo"],
      "text-halo-width": 1.2,
    },
  };
}
