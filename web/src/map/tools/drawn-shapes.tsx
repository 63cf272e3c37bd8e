/** The shapes of a tool on the map, above everything else that is drawn there. */

import { Layer, Source } from "@vis.gl/react-maplibre";
import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import { LABEL_FONT } from "../label-paint.ts";
import { usePalette } from "../palette-context.ts";
import type { Shapes } from "./to-shapes.ts";

export function DrawnShapes({ shapes }: { readonly shapes: Shapes }) {
  const palette = usePalette();
  const ofKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];
  const line = (id: string, filter: FilterSpecification, paint: object) => (
    <Layer
      id={id}
      type="line"
      filter={filter}
      layout={{ "line-cap": "round", "line-join": "round" }}
      paint={{ "line-color": palette["--ink"], ...paint }}
    />
  );
  const isEdge: ExpressionSpecification = ["in", ["get", "kind"], ["literal", ["line", "area"]]];
  const isAim: ExpressionSpecification = ["has", "isAim"];
  return (
    <Source id="drawn" type="geojson" data={shapes} tolerance={0}>
      <Layer
        id="drawn-area"
        type="fill"
        filter={ofKind("area")}
        paint={{ "fill-color": palette["--ink"], "fill-opacity": 0.08 }}
      />
      {line("drawn-halo", isEdge, { "line-color": palette["--halo"], "line-width": 5.5 })}
      {line("drawn-edge", ["all", isEdge, ["!", isAim]], { "line-width": 2.4 })}
      {line("drawn-aim", ["all", isEdge, isAim], {
        "line-width": 2.2,
        "line-dasharray": [1.4, 2],
      })}
      <Layer
        id="drawn-points"
        type="circle"
        filter={ofKind("point")}
        paint={{
          "circle-radius": 4.5,
          "circle-color": palette["--halo"],
          "circle-stroke-color": palette["--ink"],
          "circle-stroke-width": 2.4,
        }}
      />
      <Layer
        id="drawn-labels"
        type="symbol"
        filter={["has", "label"]}
        layout={{
          "text-field": ["get", "label"],
          "text-font": LABEL_FONT,
          "text-size": 14,
          "text-variable-anchor": ["left", "right", "top", "bottom"],
          "text-radial-offset": 0.8,
          "text-allow-overlap": true,
        }}
        paint={{
          "text-color": palette["--ink"],
          "text-halo-color": palette["--halo"],
          "text-halo-width": 2,
        }}
      />
    </Source>
  );
}
