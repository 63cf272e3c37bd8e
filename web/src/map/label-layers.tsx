/** Names for orientation: kommuner at every scale, tätorter and stadsdelar nearer by. */

import type { KommunCollection, PlaceCollection } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { usePalette } from "./palette-context.ts";

/** The page's own font; the style names no glyph server. Quoted, since a digit stands in the name. */
export const LABEL_FONT = ['"Source Sans 3 Variable"'];

const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

interface LabelLayersProps {
  readonly kommuner: KommunCollection | undefined;
  readonly places: PlaceCollection | undefined;
}

export function LabelLayers({ kommuner, places }: LabelLayersProps) {
  const palette = usePalette();
  const paint = {
    "text-color": palette["--label"],
    "text-halo-color": palette["--halo"],
    "text-halo-width": 1.2,
  };
  return (
    <>
      <Source id="places" type="geojson" data={toData(places)}>
        <Layer
          id="place-names"
          type="symbol"
          minzoom={10.2}
          layout={{
            "text-field": ["get", "name"],
            "text-font": LABEL_FONT,
            "text-size": 12,
            "text-max-width": 7,
            "symbol-sort-key": ["-", 0, ["coalesce", ["get", "population"], 0]],
          }}
          paint={paint}
        />
      </Source>
      <Source id="kommuner" type="geojson" data={toData(kommuner)}>
        <Layer
          id="kommun-names"
          type="symbol"
          maxzoom={12}
          layout={{
            "text-field": ["upcase", ["get", "kommun"]],
            "text-font": LABEL_FONT,
            "text-size": ["interpolate", ["linear"], ["zoom"], 7, 10, 11, 13],
            "text-letter-spacing": 0.12,
            "text-max-width": 8,
            "text-padding": 6,
          }}
          paint={paint}
        />
      </Source>
    </>
  );
}

/** Answers are GeoJSON already; their further members do not disturb MapLibre. */
function toData(answer: KommunCollection | PlaceCollection | undefined) {
  return (answer ?? NOTHING) as GeoJSON.FeatureCollection;
}
