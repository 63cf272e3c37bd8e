/** Two mappings on two maps with one view: side by side, or one under the other with a divider. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import type { MapLayerMouseEvent, MapRef } from "@vis.gl/react-maplibre";
import { useState } from "react";
import { BaseMap, type BaseMapTexts } from "./base-map.tsx";
import type { SharedMapProps } from "./change-map.tsx";
import styles from "./compare-maps.module.css";
import { Divider } from "./divider.tsx";
import { MapControls } from "./map-controls.tsx";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import { SceneLegend, type SceneLegendTexts } from "./scene-legend.tsx";
import { paintSceneImage } from "./scene-map.tsx";
import { fitSelection } from "./use-framing.ts";
import { useLinkedMaps } from "./use-linked-maps.ts";

/** One of the two mappings. */
export interface ComparedMapping {
  readonly scenes: readonly SceneFeature[];
  /** Its date, in a corner of its map. */
  readonly date: string;
  /** Name of its map for screen readers. */
  readonly label: string;
}

export interface CompareMapsProps extends SharedMapProps {
  readonly look: "swipe" | "side";
  readonly from: ComparedMapping;
  readonly to: ComparedMapping;
  /** Scenes of the change that is chosen. */
  readonly selectedIds: readonly string[];
  readonly onSelect: (sceneId: SceneId) => void;
  readonly texts: BaseMapTexts &
    SceneLegendTexts & {
      readonly divider: string;
      readonly sayDivider: (percent: number) => string;
    };
}

const HALF = 50;

export function CompareMaps(props: CompareMapsProps) {
  const { look, from, to, texts, onFit, note, ...shared } = props;
  const [left, setLeft] = useState<MapRef | null>(null);
  const [right, setRight] = useState<MapRef | null>(null);
  const [percent, setPercent] = useState(HALF);
  useLinkedMaps(left, right);
  const fitAgain = () => {
    if (left) fitSelection(left, shared.bounds);
    onFit();
  };
  const isSwipe = look === "swipe";
  return (
    <div className={styles[look]}>
      <div
        className={styles.map}
        style={isSwipe ? { clipPath: `inset(0 ${100 - percent}% 0 0)` } : undefined}
      >
        <OneMap {...shared} mapping={from} texts={texts} onReady={setLeft} />
        <p className={styles.date}>{from.date}</p>
      </div>
      <div
        className={styles.map}
        style={isSwipe ? { clipPath: `inset(0 0 0 ${percent}%)` } : undefined}
      >
        <OneMap {...shared} mapping={to} texts={texts} onReady={setRight} />
        <p className={isSwipe ? styles.dateRight : styles.date}>{to.date}</p>
      </div>
      {isSwipe && (
        <Divider
          percent={percent}
          onChange={setPercent}
          label={texts.divider}
          valueText={texts.sayDivider(percent)}
        />
      )}
      <MapControls
        map={left}
        texts={texts}
        legend={
          <SceneLegend scenes={[...from.scenes, ...to.scenes]} operations={[]} texts={texts} />
        }
        onFit={fitAgain}
      />
      {note && <p className={styles.note}>{note}</p>}
    </div>
  );
}

interface OneMapProps extends Omit<SharedMapProps, "onFit" | "note"> {
  readonly mapping: ComparedMapping;
  readonly selectedIds: readonly string[];
  readonly onSelect: (sceneId: SceneId) => void;
  readonly onReady: (map: MapRef | null) => void;
  readonly texts: BaseMapTexts;
}

function OneMap({ mapping, selectedIds, onSelect, onReady, texts, ...shared }: OneMapProps) {
  const pick = ({ features }: MapLayerMouseEvent) => {
    const sceneId = features?.[0]?.properties.sceneId as SceneId | undefined;
    if (sceneId !== undefined) onSelect(sceneId);
  };
  const selectedId = mapping.scenes.find(({ id }) => selectedIds.includes(id))?.id;
  return (
    <BaseMap
      {...shared}
      ref={onReady}
      hasControls={false}
      texts={{ ...texts, label: mapping.label }}
      interactiveLayerIds={SCENE_LAYERS}
      onClick={pick}
      onFit={ignore}
      paintImage={paintSceneImage}
      legend={null}
    >
      <SceneLayers scenes={mapping.scenes} selectedId={selectedId} />
    </BaseMap>
  );
}

/** The controls that stand beside both maps frame them. */
function ignore(): void {}
