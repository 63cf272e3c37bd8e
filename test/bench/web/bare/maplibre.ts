/// <reference types="vite/client" />
/** A page with nothing but MapLibre: it frames the scenes and draws everything. */

import "maplibre-gl/dist/maplibre-gl.css";
import type { FeatureCollection, Position } from "geojson";
import { type LayerSpecification, LngLatBounds, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { ask, readAddresses } from "./ask.ts";

setWorkerUrl(workerUrl);
const addresses = readAddresses();
const scenes = await ask(addresses.at(-1) ?? "");
const data = [...addresses.slice(0, -1), scenes];
const map = new MapLibre({
  container: "map",
  bounds: toBounds(scenes),
  attributionControl: false,
  style: {
    version: 8,
    sources: Object.fromEntries(
      data.map((each, index) => [`source-${index}`, { type: "geojson", data: each }]),
    ),
    layers: data.flatMap((_, index) => toLayers(`source-${index}`)),
  },
});
map.once("idle", () => {
  map.getContainer().dataset.idle = "";
});

function toLayers(source: string): LayerSpecification[] {
  return [
    { id: `${source}-fill`, type: "fill", source, paint: { "fill-color": "#dde3dc" } },
    { id: `${source}-line`, type: "line", source, paint: { "line-color": "#6b7b70" } },
    { id: `${source}-sign`, type: "circle", source, filter: ["==", "$type", "Point"] },
  ];
}

function toBounds({ features }: FeatureCollection): LngLatBounds {
  const bounds = new LngLatBounds();
  for (const { geometry } of features)
    if ("coordinates" in geometry)
      for (const [lon = 0, lat = 0] of listPositions(geometry.coordinates))
        bounds.extend([lon, lat]);
  return bounds;
}

type Nested = Position | readonly Nested[];

function listPositions(coordinates: Nested): Position[] {
  if (typeof coordinates[0] === "number") return [coordinates as Position];
  return (coordinates as readonly Nested[]).flatMap(listPositions);
}
