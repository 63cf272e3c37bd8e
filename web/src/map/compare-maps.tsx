/** Two mappings on two maps with one view: side by side, or one under the other with a divider. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import type { MapRef } from "@vis.gl/react-maplibre";
import { useMemo, useState } from "react";
import { BaseMap } from "./base-map.tsx";
import type { SharedMapProps } from "./change-map.tsx";
import styles from "./compare-maps.module.css";
import { Divider } from "./divider.tsx";
import { useShown } from "./layers/layer-choice.ts";
import type { LegendGroup } from "./layers/legend.ts";
import { toOrientationLegend } from "./layers/orientation-legend.tsx";
import { MapControls } from "./map-controls.tsx";
import { Pointables } from "./pointing/pointables.tsx";
import { SCENE_LAYERS, SceneLayers } from "./scene-layers.tsx";
import { toSceneLegend } from "./scene-legend.tsx";
import { paintSceneImage, pickScene, type SceneMapTexts, toStatus } from "./scene-map.tsx";
import { useTool } from "./tools/tool.ts";
import { fitAgain } from "./use-framing.ts";
import { useLinkedMaps } from "./use-linked-maps.ts";
import { useScenePointables } from "./use-scene-pointables.ts";

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
  /** The row of the list that a scene belongs to. */
  readonly toRowId: (sceneId: SceneId) => string;
  readonly texts: SceneMapTexts & {
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
  const tool = useTool();
  const legend = useMemo(() => {
    const scenes = [...from.scenes, ...to.scenes];
    return [
      ...toSceneLegend({ scenes, operations: [] }, texts).map(omitCounts),
      toOrientationLegend(shared.kommuner, texts.orientation),
    ];
  }, [from.scenes, to.scenes, shared.kommuner, texts]);
  const isSwipe = look === "swipe";
  const framing = { ...shared, isUnderLegend: isSwipe };
  return (
    <div className={styles[look]}>
      <div
        className={styles.map}
        style={isSwipe ? { clipPath: `inset(0 ${100 - percent}% 0 0)` } : undefined}
      >
        <OneMap {...framing} mapping={from} texts={texts} onReady={setLeft} />
        <p className={styles.date}>{from.date}</p>
      </div>
      <div
        className={styles.map}
        style={isSwipe ? { clipPath: `inset(0 0 0 ${percent}%)` } : undefined}
      >
        <OneMap {...framing} mapping={to} texts={texts} onReady={setRight} />
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
        legend={legend}
        hasLegendRoom={isSwipe}
        onFit={() => left && fitAgain(left, framing) && onFit()}
      />
      {note && !tool && <p className={styles.note}>{note}</p>}
    </div>
  );
}

interface OneMapProps extends Omit<SharedMapProps, "onFit" | "note"> {
  readonly mapping: ComparedMapping;
  readonly selectedIds: readonly string[];
  readonly onSelect: (sceneId: SceneId) => void;
  readonly toRowId: (sceneId: SceneId) => string;
  readonly onReady: (map: MapRef | null) => void;
  readonly texts: SceneMapTexts;
}

function OneMap(props: OneMapProps) {
  const { mapping, selectedIds, onSelect, toRowId, onReady, texts, ...shared } = props;
  const selectedId = mapping.scenes.find(({ id }) => selectedIds.includes(id))?.id;
  const shown = useShown(mapping.scenes, toStatus, selectedId);
  const pointables = useScenePointables(shown, texts.tellScene, toRowId);
  return (
    <BaseMap
      {...shared}
      ref={onReady}
      hasControls={false}
      texts={{ ...texts, label: mapping.label }}
      interactiveLayerIds={SCENE_LAYERS}
      onClick={pickScene(onSelect)}
      onFit={ignore}
      paintImage={paintSceneImage}
      legend={NO_LEGEND}
    >
      <SceneLayers scenes={shown} selectedId={selectedId} />
      <Pointables {...pointables} onOpen={(id) => onSelect(id as SceneId)} texts={texts} />
    </BaseMap>
  );
}

/** Most scenes are on both maps, and counted twice they would be too many. */
function omitCounts({ title, rows }: LegendGroup): LegendGroup {
  return { title, rows: rows.map(({ count, ...row }) => row) };
}

/** The controls that stand beside both maps frame them and explain their signs. */
function ignore(): void {}
const NO_LEGEND: [] = [];
