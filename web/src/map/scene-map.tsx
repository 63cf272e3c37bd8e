/** The scenes of one mapping on the map. */

import { type SceneId, STATUSES } from "@scenkartan/domain";
import type { OperationAnswer, SceneFeature } from "@scenkartan/server/api-types";
import type { MapLayerMouseEvent } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { BaseMap, type BaseMapProps, type BaseMapTexts } from "./base-map.tsx";
import { toBounds } from "./bounds.ts";
import { ExtentLayer } from "./extent-layer.tsx";
import type { MapImage } from "./map-image.ts";
import { MARK_SHAPES } from "./mark-shapes.ts";
import { paintMark } from "./paint-mark.ts";
import type { Palette } from "./palette.ts";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import { SceneLegend, type SceneLegendTexts } from "./scene-legend.tsx";

/** What maps of scenes take for the map under them. */
export type SharedSceneMapProps = Pick<
  BaseMapProps,
  | "basemap"
  | "kommuner"
  | "chosenKommunkod"
  | "places"
  | "view"
  | "bounds"
  | "theme"
  | "onMove"
  | "onFit"
  | "note"
>;

export interface SceneMapProps extends SharedSceneMapProps {
  readonly scenes: readonly SceneFeature[];
  readonly operations: readonly OperationAnswer[];
  readonly selectedId: SceneId | undefined;
  readonly onSelect: (sceneId: SceneId) => void;
  readonly texts: BaseMapTexts & SceneLegendTexts;
}

export function SceneMap({ scenes, operations, selectedId, onSelect, ...shared }: SceneMapProps) {
  const selected = scenes.find(({ id }) => id === selectedId)?.geometry;
  const focus = useMemo(() => (selected ? toBounds([selected]) : undefined), [selected]);
  return (
    <BaseMap
      {...shared}
      focus={focus}
      interactiveLayerIds={SCENE_LAYERS}
      onClick={pickScene(onSelect)}
      paintImage={paintSceneImage}
      legend={<SceneLegend scenes={scenes} operations={operations} texts={shared.texts} />}
    >
      <ExtentLayer operations={operations} />
      <SceneLayers scenes={scenes} selectedId={selectedId} />
    </BaseMap>
  );
}

/** Tells which scene was clicked. */
export function pickScene(onSelect: (sceneId: SceneId) => void) {
  return ({ features }: MapLayerMouseEvent) => {
    const sceneId = features?.[0]?.properties.sceneId as SceneId | undefined;
    if (sceneId !== undefined) onSelect(sceneId);
  };
}

/** Paints the sign of a status when the map first needs it. */
export function paintSceneImage(id: string, palette: Palette): MapImage | undefined {
  const status = STATUSES.find((each) => id === `mark-${each}`);
  return status && paintMark(MARK_SHAPES[status], palette);
}
