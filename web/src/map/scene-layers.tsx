/** The scenes on the map: soft discs for uncertain places, signs, and names. */

import type { SceneFeature } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import type { ExpressionSpecification } from "maplibre-gl";
import { BELOW_NAMES } from "./base-style.ts";
import { LABEL_FONT } from "./label-layers.tsx";
import { usePalette } from "./palette-context.ts";
import { growWithZoom, toPixelsAtZoom0 } from "./uncertainty.ts";

/** The layers that a click can hit. */
export const SCENE_LAYERS = ["scene-marks", "scene-discs"];

interface SceneLayersProps {
  readonly scenes: readonly SceneFeature[];
  readonly selectedId: string | undefined;
}

export function SceneLayers({ scenes, selectedId }: SceneLayersProps) {
  const palette = usePalette();
  const byStatus = (active: string, ceased: string, unknown: string): ExpressionSpecification => [
    "match",
    ["get", "status"],
    "active",
    active,
    "ceased",
    ceased,
    unknown,
  ];
  const color = byStatus(palette["--accent"], palette["--lost"], palette["--label"]);
  const isSelected: ExpressionSpecification = ["==", ["get", "sceneId"], selectedId ?? ""];
  return (
    <Source id="scenes" type="geojson" data={toMapData(scenes)}>
      <Layer
        id="scene-discs"
        type="circle"
        beforeId={BELOW_NAMES}
        paint={{
          "circle-radius": growWithZoom("pixelsAtZoom0"),
          "circle-color": color,
          "circle-opacity": ["case", isSelected, 0.4, 0.26],
          "circle-blur": 0.35,
          "circle-pitch-alignment": "map",
        }}
      />
      <Layer
        id="scene-selected"
        type="circle"
        filter={isSelected}
        paint={{
          "circle-radius": 15,
          "circle-color": "rgba(0,0,0,0)",
          "circle-stroke-width": 2.5,
          "circle-stroke-color": palette["--ink"],
        }}
      />
      {/* Below the signs, so that signs are placed first and names make way for them. */}
      <Layer
        id="scene-names"
        type="symbol"
        minzoom={8.8}
        layout={{
          "text-field": ["get", "name"],
          "text-font": LABEL_FONT,
          "text-size": ["interpolate", ["linear"], ["zoom"], 9, 13, 13, 16],
          "text-variable-anchor": ["left", "right", "top", "bottom"],
          "text-radial-offset": ["case", isSelected, 1.4, 1.05],
          "text-justify": "auto",
          "text-max-width": 9,
          "symbol-sort-key": ["case", isSelected, 0, 1],
        }}
        paint={{
          "text-color": palette["--ink"],
          "text-halo-color": palette["--halo"],
          "text-halo-width": 1.6,
        }}
      />
      <Layer
        id="scene-marks"
        type="symbol"
        layout={{
          "icon-image": ["concat", "mark-", ["get", "status"]],
          "icon-allow-overlap": true,
          "icon-ignore-placement": false,
          "symbol-sort-key": ["case", isSelected, 2, ["==", ["get", "status"], "unknown"], 0, 1],
        }}
      />
    </Source>
  );
}

/** Scenes that have a place, each with its uncertainty as pixels at zoom 0. */
function toMapData(scenes: readonly SceneFeature[]): GeoJSON.FeatureCollection {
  return {
    type: "FeatureCollection",
    features: scenes.flatMap(({ geometry, properties }) => {
      if (geometry === null) return [];
      const latitude = geometry.type === "Point" ? Number(geometry.coordinates[1]) : 0;
      const metres =
        properties.positionBasis === "place" ? (properties.positionPrecisionM ?? 0) : 0;
      const { sceneId, name, status } = properties;
      const pixelsAtZoom0 = toPixelsAtZoom0(metres, latitude);
      return [{ type: "Feature", geometry, properties: { sceneId, name, status, pixelsAtZoom0 } }];
    }),
  };
}
