/** The scenes on the map: ground, soft discs for uncertain places, signs, and names. */

import type { SceneFeature } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import type { ExpressionSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { BELOW_NAMES } from "./basemap-order.ts";
import { LABEL_FONT } from "./label-paint.ts";
import { useVisibility } from "./layers/layer-choice.ts";
import { usePalette } from "./palette-context.ts";
import { SceneGround } from "./scene-ground.tsx";
import { toFade, toSignSize } from "./sign-size.ts";
import { toSceneData } from "./to-scene-data.ts";
import { growWithZoom } from "./uncertainty.ts";

/** The layers that a click can hit. */
export const SCENE_LAYERS = ["scene-marks", "scene-ground", "scene-discs"];

/** Names of what has ground come with the ground; a county's worth of them would bury it. */
const NAMES_OF_GROUND_FROM = 13;

interface SceneLayersProps {
  readonly scenes: readonly SceneFeature[];
  readonly selectedId: string | undefined;
}

export function SceneLayers({ scenes, selectedId }: SceneLayersProps) {
  const palette = usePalette();
  const { ground, points } = useMemo(() => toSceneData(scenes), [scenes]);
  const isSelected: ExpressionSpecification = ["==", ["get", "sceneId"], selectedId ?? ""];
  const color: ExpressionSpecification = [
    "match",
    ["get", "status"],
    "active",
    palette["--accent"],
    "ceased",
    palette["--lost"],
    palette["--label"],
  ];
  const whileSmall = toFade();
  return (
    <>
      <SceneGround ground={ground} isSelected={isSelected} />
      <Source id="scenes" type="geojson" data={points} maxzoom={15}>
        <Layer
          id="scene-discs"
          type="circle"
          beforeId={BELOW_NAMES}
          layout={useVisibility("discs")}
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
            "circle-stroke-opacity": whileSmall,
          }}
        />
        {/* Below the signs, so that signs are placed first and names make way for them. */}
        <Layer
          id="scene-names"
          type="symbol"
          minzoom={8.8}
          layout={{
            "text-field": toNameField(isSelected),
            "text-font": LABEL_FONT,
            "text-size": ["interpolate", ["linear"], ["zoom"], 9, 13, 13, 15],
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
            "icon-size": toSignSize(),
            "icon-allow-overlap": true,
            "icon-ignore-placement": false,
            "symbol-sort-key": ["case", isSelected, 2, ["==", ["get", "status"], "unknown"], 0, 1],
          }}
          paint={{ "icon-opacity": whileSmall }}
        />
        <Layer
          id="scene-corrections"
          type="symbol"
          filter={["has", "isCorrected"]}
          layout={{
            "icon-image": "mark-correction",
            "icon-size": toSignSize(),
            "icon-offset": [8, -8],
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
          }}
        />
      </Source>
    </>
  );
}

/** Names of points at every scale, names of ground nearer by, and always that of what is chosen. */
export function toNameField(isSelected: ExpressionSpecification): ExpressionSpecification {
  return [
    "step",
    ["zoom"],
    ["case", ["any", ["!", ["has", "signUntilZoom"]], isSelected], ["get", "name"], ""],
    NAMES_OF_GROUND_FROM,
    ["get", "name"],
  ];
}
