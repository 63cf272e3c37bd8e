/** Names of streets, squares, parks and stations, for those who have come near. */

import type { BasemapCollection } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { LABEL_FONT, useLabelPaint } from "./label-paint.ts";
import { toLabelPoint } from "./label-point.ts";
import { useVisibility } from "./layers/layer-choice.ts";
import { usePalette } from "./palette-context.ts";

export function BasemapNames({ basemap }: { readonly basemap: BasemapCollection | undefined }) {
  const palette = usePalette();
  const paint = useLabelPaint();
  const visibility = useVisibility("names");
  const names = useMemo(() => toNames(basemap), [basemap]);
  return (
    <Source id="basemap-names" type="geojson" data={names} maxzoom={15}>
      <Layer
        id="street-names"
        type="symbol"
        minzoom={14.5}
        filter={["==", ["geometry-type"], "LineString"]}
        layout={{
          ...visibility,
          "symbol-placement": "line",
          "symbol-spacing": 320,
          "text-field": ["get", "name"],
          "text-font": LABEL_FONT,
          "text-size": ["interpolate", ["linear"], ["zoom"], 14.5, 11, 18, 14],
          "text-max-angle": 25,
          "symbol-sort-key": ["case", ["==", ["get", "kind"], "mainStreet"], 0, 1],
        }}
        paint={{ ...paint, "text-halo-color": palette["--street"] }}
      />
      <Layer
        id="open-place-names"
        type="symbol"
        minzoom={14}
        filter={["in", ["get", "kind"], ["literal", ["square", "park"]]]}
        layout={{
          ...visibility,
          "text-field": ["get", "name"],
          "text-font": LABEL_FONT,
          "text-size": ["interpolate", ["linear"], ["zoom"], 14, 11.5, 18, 15],
          "text-max-width": 7,
        }}
        paint={{
          ...paint,
          "text-color": [
            "case",
            ["==", ["get", "kind"], "park"],
            palette["--park-label"],
            palette["--label"],
          ],
        }}
      />
      <Layer
        id="station-names"
        type="symbol"
        minzoom={12.5}
        filter={["==", ["get", "kind"], "station"]}
        layout={{
          ...visibility,
          "icon-image": "station",
          "icon-allow-overlap": true,
          "text-optional": true,
          "text-field": ["get", "name"],
          "text-font": LABEL_FONT,
          "text-size": 12.5,
          "text-variable-anchor": ["top", "bottom", "left", "right"],
          "text-radial-offset": 0.9,
          "text-justify": "auto",
          "text-max-width": 8,
        }}
        paint={paint}
      />
    </Source>
  );
}

/** Streets as lines; what is ground as one point inside it, so that tiles do not repeat its name. */
function toNames(basemap: BasemapCollection | undefined): GeoJSON.FeatureCollection {
  const features = (basemap?.features ?? []).flatMap(({ geometry, properties }) => {
    if (properties.name === undefined || properties.kind === "rail") return [];
    const shape = geometry as GeoJSON.Geometry;
    const isGround = shape.type === "Polygon" || shape.type === "MultiPolygon";
    const at: GeoJSON.Geometry = isGround
      ? { type: "Point", coordinates: toLabelPoint(shape) }
      : shape;
    return [{ type: "Feature" as const, geometry: at, properties }];
  });
  return { type: "FeatureCollection", features };
}
