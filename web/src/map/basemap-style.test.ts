import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { BELOW_NAMES, BELOW_STREETS } from "./basemap-order.ts";
import { adaptStyle } from "./basemap-style.ts";

const URL = "https://tiles.example.org/styles/light/style.json";

const NAMES: LayerSpecification = {
  id: "places",
  type: "symbol",
  source: "places",
  "source-layer": "place",
  layout: { "text-field": ["get", "name"], "text-font": ["Noto Sans Bold"], "icon-image": "dot" },
};

const STYLE: StyleSpecification = {
  version: 8,
  projection: { type: "globe" },
  glyphs: "https://fonts.example.org/{fontstack}/{range}.pbf",
  sprite: "sprite",
  sources: {
    places: { type: "vector", url: "../../places.json" },
    pictures: { type: "raster", tiles: ["/r/{z}/{x}/{y}.png", "https://b.example.org/{z}"] },
    coast: { type: "geojson", data: "coast.geojson" },
    inline: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
  },
  layers: [NAMES, { id: "ground", type: "background", paint: { "background-color": "#eee" } }],
};

test("ids of sources and layers cannot meet ours, and layers still find their sources", () => {
  const { sources, layers } = adaptStyle(STYLE, URL);
  expect(Object.keys(sources)).toEqual(
    ["places", "pictures", "coast", "inline"].map((id) => `underlag-${id}`),
  );
  expect(layers.map(({ id }) => id)).toEqual([
    ...["underlag-ground", BELOW_STREETS, BELOW_NAMES, "underlag-places"],
  ]);
  expect(layers.at(-1)).toMatchObject({ source: "underlag-places", "source-layer": "place" });
});

test("addresses are those of the style's own host, with the parts that tiles fill in", () => {
  const { sources, sprite } = adaptStyle(STYLE, URL);
  expect(sprite).toBe("https://tiles.example.org/styles/light/sprite");
  expect(sources).toMatchObject({
    "underlag-places": { url: "https://tiles.example.org/places.json" },
    "underlag-pictures": {
      tiles: ["https://tiles.example.org/r/{z}/{x}/{y}.png", "https://b.example.org/{z}"],
    },
    "underlag-coast": { data: "https://tiles.example.org/styles/light/coast.geojson" },
    "underlag-inline": { data: { type: "FeatureCollection" } },
  });
  const two = adaptStyle({ ...STYLE, sprite: [{ id: "a", url: "a/s" }] }, URL).sprite;
  expect(two).toEqual([{ id: "a", url: "https://tiles.example.org/styles/light/a/s" }]);
});

test("names are drawn with the page's own font, and nothing tilts the map", () => {
  const adapted = adaptStyle(STYLE, URL);
  expect(adapted.layers.at(-1)?.layout).toMatchObject({
    "text-font": ['"Source Sans 3 Variable"'],
    "icon-image": "dot",
  });
  expect(Object.keys(adapted).sort()).toEqual(["layers", "sources", "sprite", "version"]);
});
