/** The scenes of one mapping on the map. */

import { type SceneId, STATUSES } from "@scenkartan/domain";
import { MARK_SHAPES } from "@scenkartan/figures/map";
import type { OperationAnswer, SceneFeature } from "@scenkartan/server/api-types";
import type { MapLayerMouseEvent } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { BaseMap, type BaseMapProps, type BaseMapTexts } from "./base-map.tsx";
import { ExtentLayer } from "./extent-layer.tsx";
import { toFocus } from "./framing.ts";
import { useShown } from "./layers/layer-choice.ts";
import type { MapImage } from "./map-image.ts";
import { paintCorrection, paintMark } from "./paint-mark.ts";
import type { Palette } from "./palette.ts";
import { Pointables } from "./pointing/pointables.tsx";
import type { CyclingTexts } from "./pointing/use-cycling.ts";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import { type SceneLegendTexts, toSceneLegend } from "./scene-legend.tsx";
import { type TellScene, useScenePointables } from "./use-scene-pointables.ts";

/** What maps of scenes take for the map under them. */
export type SharedSceneMapProps = Pick<
  BaseMapProps,
  | "basemap"
  | "kommuner"
  | "chosenGround"
  | "places"
  | "view"
  | "bounds"
  | "theme"
  | "onMove"
  | "onFit"
  | "note"
>;

/** What every map of scenes says. */
export type SceneMapTexts = BaseMapTexts &
  SceneLegendTexts &
  CyclingTexts & { readonly tellScene: TellScene };

export interface SceneMapProps extends SharedSceneMapProps {
  readonly scenes: readonly SceneFeature[];
  readonly operations: readonly OperationAnswer[];
  readonly selectedId: SceneId | undefined;
  readonly onSelect: (sceneId: SceneId) => void;
  readonly texts: SceneMapTexts;
}

export function SceneMap({ scenes, operations, selectedId, onSelect, ...shared }: SceneMapProps) {
  const { texts } = shared;
  const focus = useMemo(() => toFocus(scenes, selectedId), [scenes, selectedId]);
  const shown = useShown(scenes, toStatus, selectedId);
  const pointables = useScenePointables(shown, texts.tellScene);
  const legend = useMemo(
    () => toSceneLegend({ scenes, operations }, texts),
    [scenes, operations, texts],
  );
  return (
    <BaseMap
      {...shared}
      focus={focus}
      interactiveLayerIds={SCENE_LAYERS}
      onClick={pickScene(onSelect)}
      paintImage={paintSceneImage}
      legend={legend}
    >
      <ExtentLayer operations={operations} />
      <SceneLayers scenes={shown} selectedId={selectedId} />
      <Pointables {...pointables} onOpen={(id) => onSelect(id as SceneId)} texts={texts} />
    </BaseMap>
  );
}

/** The layer that a scene belongs to. */
export function toStatus({ properties }: SceneFeature) {
  return properties.status;
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
  if (id === "mark-correction") return paintCorrection(palette);
  const status = STATUSES.find((each) => id === `mark-${each}`);
  return status && paintMark(MARK_SHAPES[status], palette);
}
