/** Ground that a source describes in words: a dotted outline, never a scene's. */

import type { OperationAnswer } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { BELOW_NAMES } from "./basemap-order.ts";
import { LABEL_FONT } from "./label-paint.ts";
import { useVisibility } from "./layers/layer-choice.ts";
import { usePalette } from "./palette-context.ts";

interface ExtentLayerProps {
  readonly operations: readonly OperationAnswer[];
}

export function ExtentLayer({ operations }: ExtentLayerProps) {
  const palette = usePalette();
  const visibility = useVisibility("extents");
  return (
    <Source id="extents" type="geojson" data={toData(operations)}>
      <Layer
        id="extent-outlines"
        type="line"
        beforeId={BELOW_NAMES}
        minzoom={10.5}
        layout={{ ...visibility, "line-cap": "round" }}
        paint={{
          "line-color": palette["--label"],
          "line-width": 2.4,
          "line-dasharray": [0.1, 2],
        }}
      />
      <Layer
        id="extent-names"
        type="symbol"
        minzoom={12.5}
        layout={{
          ...visibility,
          "symbol-placement": "line",
          "text-field": ["get", "programme"],
          "text-font": LABEL_FONT,
          "text-size": 12,
          "text-offset": [0, 0.9],
        }}
        paint={{
          "text-color": palette["--label"],
          "text-halo-color": palette["--halo"],
          "text-halo-width": 1.4,
        }}
      />
    </Source>
  );
}

function toData(operations: readonly OperationAnswer[]): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: operations.flatMap(({ extent, programme }) =>
      extent === undefined
        ? []
        : [
            {
              type: "Feature",
              geometry: extent.geometry as GeoJSON.Polygon,
              properties: { programme },
            },
          ],
    ),
  };
}
