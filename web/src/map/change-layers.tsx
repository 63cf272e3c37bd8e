/** Changes on the map: ground kept, lost and gained, and a sign for each change where it is small. */

import type { ChangeFeature } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { useMemo } from "react";
import { BELOW_NAMES } from "./basemap-order.ts";
import { LABEL_FONT } from "./label-paint.ts";
import { useVisibility } from "./layers/layer-choice.ts";
import type { Palette } from "./palette.ts";
import { usePalette } from "./palette-context.ts";
import { toNameField } from "./scene-layers.tsx";
import { toFade, toSignSize } from "./sign-size.ts";
import { toChangeMarks } from "./to-change-marks.ts";
import type { GroundData } from "./to-ground-data.ts";
import { growWithZoom } from "./uncertainty.ts";

/** The layers that a click can hit, the smallest first. */
export const CHANGE_LAYERS = ["change-marks", "ground-kept", "ground-lost", "ground-gained"];

interface ChangeLayersProps {
  readonly changes: readonly ChangeFeature[];
  readonly ground: GroundData | undefined;
  /** How uncertain the place of a scene is, in metres, by the scene's id. */
  readonly precisions: ReadonlyMap<string, number>;
  /** Drawn with a heavy outline. */
  readonly selectedId: string | undefined;
}

export function ChangeLayers(props: ChangeLayersProps) {
  const { changes, ground, precisions, selectedId } = props;
  const marks = useMemo(() => toChangeMarks(changes, precisions), [changes, precisions]);
  const isSelected = isChange(selectedId);
  return (
    <>
      {ground && <GroundLayers ground={ground} isSelected={isSelected} />}
      <MarkLayers marks={marks} isSelected={isSelected} />
    </>
  );
}

const isChange = (changeId: string | undefined): ExpressionSpecification => [
  "==",
  ["get", "changeId"],
  changeId ?? "",
];

interface Emphasis {
  readonly isSelected: ExpressionSpecification;
}

function GroundLayers({ ground, isSelected }: Emphasis & { readonly ground: GroundData }) {
  const palette = usePalette();
  const isPart = (part: string): ExpressionSpecification => ["==", ["get", "part"], part];
  const color: ExpressionSpecification = [
    "match",
    ["get", "part"],
    "lost",
    palette["--lost"],
    "gained",
    palette["--gained"],
    palette["--accent"],
  ];
  const width: ExpressionSpecification = ["case", isSelected, 4, 2];
  return (
    <Source id="change-ground" type="geojson" data={ground} tolerance={0.1} maxzoom={16}>
      {(["kept", "lost", "gained"] as const).map((part) => (
        <Layer
          key={part}
          id={`ground-${part}`}
          type="fill"
          beforeId={BELOW_NAMES}
          filter={isPart(part)}
          paint={{ "fill-pattern": `fill-${part}` }}
        />
      ))}
      <Layer
        id="ground-outlines"
        type="line"
        beforeId={BELOW_NAMES}
        filter={["!", isPart("lost")]}
        paint={{ "line-color": color, "line-width": width }}
      />
      <Layer
        id="ground-lost-outlines"
        type="line"
        beforeId={BELOW_NAMES}
        filter={isPart("lost")}
        paint={{ "line-color": color, "line-width": width, "line-dasharray": [2.4, 1.4] }}
      />
    </Source>
  );
}

function MarkLayers({
  marks,
  isSelected,
}: Emphasis & { readonly marks: GeoJSON.FeatureCollection }) {
  const palette = usePalette();
  const whileSmall = toFade();
  return (
    <Source id="changes" type="geojson" data={marks}>
      <Layer
        id="change-discs"
        type="circle"
        beforeId={BELOW_NAMES}
        layout={useVisibility("discs")}
        paint={{
          "circle-radius": growWithZoom("pixelsAtZoom0"),
          "circle-color": palette["--lost"],
          "circle-opacity": ["case", isSelected, 0.4, 0.26],
          "circle-blur": 0.35,
          "circle-pitch-alignment": "map",
        }}
      />
      <Layer
        id="change-emphasis"
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
      <Layer id="change-names" type="symbol" minzoom={8.8} {...toNameStyle(palette, isSelected)} />
      <Layer
        id="change-marks"
        type="symbol"
        layout={{
          "icon-image": ["concat", "change-", ["get", "kind"]],
          "icon-size": toSignSize(),
          "icon-allow-overlap": true,
          "symbol-sort-key": ["case", isSelected, 2, ["==", ["get", "kind"], "unchanged"], 0, 1],
        }}
        paint={{ "icon-opacity": whileSmall }}
      />
    </Source>
  );
}

function toNameStyle(palette: Palette, isSelected: ExpressionSpecification) {
  return {
    layout: {
      "text-field": toNameField(isSelected),
      "text-font": LABEL_FONT,
      "text-size": ["interpolate", ["linear"], ["zoom"], 9, 13, 13, 16],
      "text-variable-anchor": ["left", "right", "top", "bottom"],
      "text-radial-offset": 1.1,
      "text-justify": "auto",
      "text-max-width": 9,
      "symbol-sort-key": ["case", isSelected, 0, ["==", ["get", "kind"], "unchanged"], 2, 1],
    },
    paint: {
      "text-color": palette["--ink"],
      "text-halo-color": palette["--halo"],
      "text-halo-width": 1.6,
    },
  } satisfies Pick<SymbolLayerSpecification, "layout" | "paint">;
}
