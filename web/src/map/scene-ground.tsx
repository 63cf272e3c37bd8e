/** Scenes as ground: filled while active, an open dashed outline when ceased, dots when described. */

import { Layer, Source } from "@vis.gl/react-maplibre";
import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import { BELOW_NAMES } from "./basemap-order.ts";
import { usePalette } from "./palette-context.ts";

interface SceneGroundProps {
  readonly ground: FeatureCollection;
  readonly isSelected: ExpressionSpecification;
}

const MAPPED: ExpressionSpecification = ["==", ["get", "positionBasis"], "mapped"];
const ACTIVE: ExpressionSpecification = ["==", ["get", "status"], "active"];

export function SceneGround({ ground, isSelected }: SceneGroundProps) {
  const palette = usePalette();
  const color: ExpressionSpecification = ["case", ACTIVE, palette["--accent"], palette["--lost"]];
  const inked: ExpressionSpecification = ["case", isSelected, palette["--ink"], color];
  const wide = (width: number, selected: number) => ["case", isSelected, selected, width];
  const outline = (id: string, filter: FilterSpecification, paint: object) => (
    <Layer
      id={id}
      type="line"
      beforeId={BELOW_NAMES}
      filter={filter}
      layout={{ "line-join": "round", "line-cap": id === "scene-dots" ? "round" : "butt" }}
      paint={{ "line-color": inked, ...paint }}
    />
  );
  return (
    <Source id="scene-ground" type="geojson" data={ground} tolerance={0.1} maxzoom={16}>
      {/* What is not filled is still there to be pressed. */}
      <Layer
        id="scene-ground"
        type="fill"
        beforeId={BELOW_NAMES}
        paint={{
          "fill-color": color,
          "fill-opacity": ["case", ["all", MAPPED, ACTIVE], 0.35, 0],
        }}
      />
      {outline("scene-halo", true, { "line-color": palette["--halo"], "line-width": wide(3.5, 7) })}
      {outline("scene-outline", ["all", MAPPED, ACTIVE], { "line-width": wide(2, 4.5) })}
      {outline("scene-dashes", ["all", MAPPED, ["!", ACTIVE]], {
        "line-width": wide(2, 4),
        "line-dasharray": [3, 1.6],
      })}
      {outline("scene-dots", ["!", MAPPED], {
        "line-width": wide(2.6, 4.5),
        "line-dasharray": [0.1, 2],
      })}
    </Source>
  );
}
