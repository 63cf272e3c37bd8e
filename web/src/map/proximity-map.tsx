/** Active scenes with bands of distance around their ground. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import type { MapLayerMouseEvent } from "@vis.gl/react-maplibre";
import { BAND_COLORS, BandLayers } from "./band-layers.tsx";
import { BaseMap, type BaseMapProps, type BaseMapTexts } from "./base-map.tsx";
import styles from "./proximity-map.module.css";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import { SceneLegend, type SceneLegendTexts } from "./scene-legend.tsx";
import { paintSceneImage } from "./scene-map.tsx";

type Shared = Pick<
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

export interface ProximityMapProps extends Shared {
  readonly scenes: readonly SceneFeature[];
  /** Metres, rising; none where no ground is mapped. */
  readonly distancesM: readonly number[];
  readonly onSelect: (sceneId: SceneId) => void;
  readonly sayBand: (distanceM: number) => string;
  readonly texts: BaseMapTexts & SceneLegendTexts;
}

export function ProximityMap(props: ProximityMapProps) {
  const { scenes, distancesM, onSelect, sayBand, ...shared } = props;
  const pick = (event: MapLayerMouseEvent) => {
    const sceneId = event.features?.[0]?.properties.sceneId as SceneId | undefined;
    if (sceneId !== undefined) onSelect(sceneId);
  };
  return (
    <BaseMap
      {...shared}
      interactiveLayerIds={SCENE_LAYERS}
      onClick={pick}
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
