/** Two mappings laid over each other: what was kept, lost and gained. */

import { CHANGE_KINDS, GROUND_PARTS, type SceneId } from "@scenkartan/domain";
import { CHANGE_MARK_SHAPES } from "@scenkartan/figures/map";
import type { MapLayerMouseEvent } from "@vis.gl/react-maplibre";
import { useMemo } from "react";
import { BaseMap, type BaseMapProps, type BaseMapTexts } from "./base-map.tsx";
import { CHANGE_LAYERS, ChangeLayers } from "./change-layers.tsx";
import { type ChangeLegendTexts, toChangeLegend } from "./change-legend.tsx";
import type { MapImage } from "./map-image.ts";
import { paintFill } from "./paint-fill.ts";
import { paintMark } from "./paint-mark.ts";
import type { Palette } from "./palette.ts";
import { Pointables } from "./pointing/pointables.tsx";
import type { CyclingTexts } from "./pointing/use-cycling.ts";
import type { GroundData } from "./to-ground-data.ts";
import { type TellChange, useChangePointables } from "./use-change-pointables.ts";
import { type DrawnChanges, useShownChanges } from "./use-shown-changes.ts";

/** What maps of one pair of mappings share, however they are looked at. */
export type SharedMapProps = Pick<
  BaseMapProps,
  | "basemap"
  | "kommuner"
  | "chosenGround"
  | "places"
  | "view"
  | "bounds"
  | "focus"
  | "isUnderLegend"
  | "theme"
  | "onMove"
  | "onFit"
  | "note"
>;

export interface ChangeMapProps extends SharedMapProps, DrawnChanges {
  /** How uncertain the place of a scene is, in metres, by the scene's id. */
  readonly precisions: ReadonlyMap<string, number>;
  readonly onSelect: (changeId: SceneId) => void;
  readonly texts: BaseMapTexts &
    ChangeLegendTexts &
    CyclingTexts & { readonly tellChange: TellChange };
}

export function ChangeMap(props: ChangeMapProps) {
  const { changes, ground, precisions, selectedId, onSelect, ...shared } = props;
  const { texts } = shared;
  const pick = ({ features }: MapLayerMouseEvent) => {
    const changeId = features?.[0]?.properties.changeId as SceneId | undefined;
    if (changeId !== undefined) onSelect(changeId);
  };
  const { shown, shownGround } = useShownChanges(props);
  const legend = useMemo(() => toChangeLegend(props), [changes, ground, precisions, texts]);
  return (
    <BaseMap
      {...shared}
      interactiveLayerIds={listLayers(ground)}
      onClick={pick}
      paintImage={paintChangeImage}
      legend={legend}
    >
      <ChangeLayers {...{ precisions, selectedId }} ground={shownGround} changes={shown} />
      <Pointables
        {...useChangePointables(shown, shownGround, texts.tellChange)}
        onOpen={(id) => onSelect(id as SceneId)}
        texts={texts}
      />
    </BaseMap>
  );
}

/** Only layers that there are: MapLibre complains of all others. */
function listLayers(ground: GroundData | undefined): string[] {
  return ground ? CHANGE_LAYERS : CHANGE_LAYERS.filter((layer) => !layer.startsWith("ground-"));
}

/** Paints the sign of a kind, or the fill of a part, when the map first needs it. */
function paintChangeImage(id: string, palette: Palette): MapImage | undefined {
  const part = GROUND_PARTS.find((each) => id === `fill-${each}`);
  if (part !== undefined) return paintFill(part, palette);
  const kind = CHANGE_KINDS.find((each) => id === `change-${each}`);
  return kind && paintMark(CHANGE_MARK_SHAPES[kind], palette);
}
