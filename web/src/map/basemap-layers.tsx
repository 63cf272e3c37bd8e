/** An edition's own basemap: land and water, parks and squares, houses, streets, railway. */

import type { BasemapKind } from "@scenkartan/domain";
import type { BasemapCollection } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { BELOW_NAMES, BELOW_STREETS } from "./basemap-order.ts";
import { NOTHING } from "./nothing.ts";
import { usePalette } from "./palette-context.ts";

/** Pixels at the zoom levels 11, 14, 16 and 18. */
type Widths = readonly [number, number, number, number];

const STREET: Widths = [0.3, 1.8, 7, 20];
const MAIN_STREET: Widths = [1, 3.6, 11, 28];

export function BasemapLayers({ basemap }: { readonly basemap: BasemapCollection | undefined }) {
  const palette = usePalette();
  const data = useMemo(() => (basemap ?? NOTHING) as GeoJSON.FeatureCollection, [basemap]);
  const fill = (kind: BasemapKind, color: string, minzoom = 0) => (
    <Layer
      id={`basemap-${kind}`}
      type="fill"
      beforeId={kind === "land" || kind === "water" ? BELOW_STREETS : BELOW_NAMES}
      minzoom={minzoom}
      filter={ofKind(kind)}
      paint={{ "fill-color": color }}
    />
  );
  const line = (kind: BasemapKind, widths: Widths, edge = false) => (
    <Layer
      id={edge ? `basemap-${kind}-edge` : `basemap-${kind}`}
      type="line"
      beforeId={BELOW_NAMES}
      minzoom={kind === "mainStreet" ? 8 : 12}
      filter={ofKind(kind)}
      layout={{ "line-cap": "round", "line-join": "round" }}
      paint={{
        "line-color": palette[edge ? "--street-edge" : "--street"],
        "line-width": growBetween(widths, edge ? 1.6 : 0),
      }}
    />
  );
  return (
    <Source id="basemap" type="geojson" data={data} tolerance={0.2} maxzoom={15}>
      {fill("land", palette["--land"])}
      {fill("water", palette["--water"])}
      <Layer
        id="basemap-coast"
        type="line"
        beforeId={BELOW_STREETS}
        filter={["in", ["get", "kind"], ["literal", ["land", "water"]]]}
        paint={{ "line-color": palette["--coast"], "line-width": 0.8 }}
      />
      {fill("park", palette["--park"], 10)}
      {fill("square", palette["--square"], 12)}
      {fill("building", palette["--building"], 13)}
      {line("street", STREET, true)}
      {line("mainStreet", MAIN_STREET, true)}
      {line("street", STREET)}
      {line("mainStreet", MAIN_STREET)}
      <Layer
        id="basemap-rail"
        type="line"
        beforeId={BELOW_NAMES}
        minzoom={8}
        filter={ofKind("rail")}
        paint={{ "line-color": palette["--rail"], "line-width": growBetween([1, 1.6, 2.4, 3.2]) }}
      />
      <Layer
        id="basemap-rail-ties"
        type="line"
        beforeId={BELOW_NAMES}
        minzoom={13}
        filter={ofKind("rail")}
        paint={{
          "line-color": palette["--rail"],
          "line-width": growBetween([3, 5, 8, 11]),
          "line-dasharray": [0.3, 2.2],
        }}
      />
    </Source>
  );
}

function ofKind(kind: BasemapKind): FilterSpecification {
  return ["==", ["get", "kind"], kind];
}

/** A width that grows with the zoom as ground does; `more` pixels wider for an edge on each side. */
function growBetween([at11, at14, at16, at18]: Widths, more = 0): ExpressionSpecification {
  return [
    "interpolate",
    ["exponential", 1.6],
    ["zoom"],
    11,
    at11 + more / 2,
    14,
    at14 + more,
    16,
    at16 + more,
    18,
    at18 + more,
  ];
}
