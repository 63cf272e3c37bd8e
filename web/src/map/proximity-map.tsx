/** Active scenes with bands of distance around their ground. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { BAND_COLORS, BandLayers } from "./band-layers.tsx";
import { BaseMap, type BaseMapTexts } from "./base-map.tsx";
import styles from "./proximity-map.module.css";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import { SceneLegend, type SceneLegendTexts } from "./scene-legend.tsx";
import { paintSceneImage, pickScene, type SharedSceneMapProps } from "./scene-map.tsx";

export interface ProximityMapProps extends SharedSceneMapProps {
  readonly scenes: readonly SceneFeature[];
  /** Metres, rising; none where no ground is mapped. */
  readonly distancesM: readonly number[];
  readonly onSelect: (sceneId: SceneId) => void;
  readonly sayBand: (distanceM: number) => string;
  readonly texts: BaseMapTexts & SceneLegendTexts;
}

export function ProximityMap(props: ProximityMapProps) {
  const { scenes, distancesM, onSelect, sayBand, ...shared } = props;
  return (
    <BaseMap
      {...shared}
      interactiveLayerIds={SCENE_LAYERS}
      onClick={pickScene(onSelect)}
      paintImage={paintSceneImage}
      legend={
        <>
          <SceneLegend scenes={scenes} operations={[]} texts={shared.texts} />
          {distancesM.map((distanceM, index) => (
            <li key={distanceM}>
              <span
                className={styles.band}
                style={{ background: `var(${BAND_COLORS[Math.min(index, 3)]})` }}
              />
              {sayBand(distanceM)}
            </li>
          ))}
        </>
      }
    >
      <BandLayers scenes={scenes} distancesM={distancesM} />
      <SceneLayers scenes={scenes} selectedId={undefined} />
    </BaseMap>
  );
}
