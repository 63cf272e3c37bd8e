/** Names for orientation: kommuner at every scale, tätorter and stadsdelar nearer by; and borders. */

import type { KommunCollection, PlaceCollection } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { BELOW_NAMES } from "./basemap-order.ts";
import { listGrounds } from "./kommun-ground.ts";
import { LABEL_FONT, useLabelPaint } from "./label-paint.ts";
import { useVisibility } from "./layers/layer-choice.ts";
import { NOTHING } from "./nothing.ts";
import { usePalette } from "./palette-context.ts";

interface LabelLayersProps {
  readonly kommuner: KommunCollection | undefined;
  readonly chosenGround: GeoJSON.Geometry | undefined;
  readonly places: PlaceCollection | undefined;
  /** False upon a basemap that has names of its own: then only borders are drawn. */
  readonly hasNames: boolean;
}

export function LabelLayers({ kommuner, chosenGround, places, hasNames }: LabelLayersProps) {
  const palette = usePalette();
  const paint = useLabelPaint();
  const ofBorders = useVisibility("borders");
  const ofNames = useVisibility("names");
  const borders = useMemo(() => toBorders(kommuner), [kommuner]);
  const names = useMemo(() => toNames(hasNames ? kommuner : undefined), [kommuner, hasNames]);
  const named = hasNames ? places : undefined;
  return (
    <>
      <Source id="kommun-borders" type="geojson" data={borders}>
        <Layer
          id="kommun-borders"
          type="line"
          beforeId={BELOW_NAMES}
          layout={{ ...ofBorders, "line-join": "round" }}
          paint={{
            "line-color": palette["--border"],
            "line-width": ["interpolate", ["linear"], ["zoom"], 8, 0.8, 14, 1.6],
            "line-dasharray": [6, 2, 1, 2],
          }}
        />
      </Source>
      <Source id="chosen-border" type="geojson" data={chosenGround ?? NOTHING}>
        <Layer
          id="chosen-border"
          type="line"
          beforeId={BELOW_NAMES}
          layout={{ ...ofBorders, "line-join": "round" }}
          paint={{ "line-color": palette["--label"], "line-width": 1.8 }}
        />
      </Source>
      {/* Answers are GeoJSON already; their further members do not disturb MapLibre. */}
      <Source id="places" type="geojson" data={(named ?? NOTHING) as GeoJSON.FeatureCollection}>
        <Layer
          id="place-names"
          type="symbol"
          minzoom={10.2}
          maxzoom={15}
          layout={{
            ...ofNames,
            "text-field": ["get", "name"],
            "text-font": LABEL_FONT,
            "text-size": 12,
            "text-max-width": 7,
            "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
            "text-radial-offset": 1.6,
            "symbol-sort-key": ["-", 0, ["coalesce", ["get", "population"], 0]],
          }}
          paint={paint}
        />
      </Source>
      <Source id="kommuner" type="geojson" data={names}>
        <Layer
          id="kommun-names"
          type="symbol"
          maxzoom={12}
          layout={{
            ...ofNames,
            "text-field": ["upcase", ["get", "kommun"]],
            "text-font": LABEL_FONT,
            "text-size": ["interpolate", ["linear"], ["zoom"], 7, 10, 11, 13],
            "text-letter-spacing": 0.12,
            "text-max-width": 8,
            "text-padding": 6,
            // Beside the signs of a town where they leave no room upon it.
            "text-variable-anchor": ["center", "bottom", "top", "left", "right"],
            "text-radial-offset": 2.2,
          }}
          paint={paint}
        />
      </Source>
    </>
  );
}

function toNames(kommuner: KommunCollection | undefined): GeoJSON.FeatureCollection {
  const features = (kommuner?.features ?? []).map(({ properties: { kommun, labelPoint } }) => ({
    type: "Feature" as const,
    geometry: labelPoint,
    properties: { kommun },
  }));
  return { type: "FeatureCollection", features };
}

function toBorders(kommuner: KommunCollection | undefined): GeoJSON.GeometryCollection {
  return { type: "GeometryCollection", geometries: listGrounds(kommuner) };
}
