/** Active scenes with bands of distance around their ground. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { useMemo } from "react";
import { BAND_COLORS, BandLayers } from "./band-layers.tsx";
import { BaseMap } from "./base-map.tsx";
import { useShown } from "./layers/layer-choice.ts";
import type { LegendGroup, SignTexts } from "./layers/legend.ts";
import { Pointables } from "./pointing/pointables.tsx";
import styles from "./proximity-map.module.css";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import { toSceneLegend } from "./scene-legend.tsx";
import {
  paintSceneImage,
  pickScene,
  type SceneMapTexts,
  type SharedSceneMapProps,
  toStatus,
} from "./scene-map.tsx";
import { useScenePointables } from "./use-scene-pointables.ts";

export interface ProximityMapProps extends SharedSceneMapProps {
  readonly scenes: readonly SceneFeature[];
  /** Metres, rising; none where no ground is mapped. */
  readonly distancesM: readonly number[];
  readonly onSelect: (sceneId: SceneId) => void;
  readonly sayBand: (distanceM: number) => string;
  readonly texts: SceneMapTexts & {
    readonly distance: { readonly title: string; readonly bands: SignTexts };
  };
}

export function ProximityMap(props: ProximityMapProps) {
  const { scenes, distancesM, onSelect, sayBand, ...shared } = props;
  const { texts } = shared;
  const shown = useShown(scenes, toStatus, undefined);
  const pointables = useScenePointables(shown, texts.tellScene);
  const legend = useMemo(
    () => [...toSceneLegend({ scenes, operations: [] }, texts), ...toBandLegend(props)],
    [scenes, distancesM, texts],
  );
  return (
    <BaseMap
      {...shared}
      interactiveLayerIds={SCENE_LAYERS}
      onClick={pickScene(onSelect)}
      paintImage={paintSceneImage}
      legend={legend}
    >
      <BandLayers scenes={scenes} distancesM={distancesM} />
      <SceneLayers scenes={shown} selectedId={undefined} />
      <Pointables {...pointables} onOpen={(id) => onSelect(id as SceneId)} texts={texts} />
    </BaseMap>
  );
}

/** One box for all bands: they only say something together. */
function toBandLegend({ distancesM, sayBand, texts }: ProximityMapProps): LegendGroup[] {
  const { title, bands } = texts.distance;
  const rows = distancesM.map((distanceM, index) => ({
    sign: (
      <span
        className={styles.band}
        style={{ background: `var(${BAND_COLORS[Math.min(index, 3)]})` }}
      />
    ),
    name: sayBand(distanceM),
  }));
  return rows.length === 0
    ? []
    : [{ title, rows: [{ ...bands, layer: "bands", sign: null }, ...rows] }];
}
