/** Two mappings laid over each other: what was kept, lost and gained. */

import {
  CHANGE_KINDS,
  type ChangeKind,
  GROUND_PARTS,
  type GroundPart,
  type SceneId,
} from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import type { MapLayerMouseEvent } from "@vis.gl/react-maplibre";
import { BaseMap, type BaseMapProps, type BaseMapTexts } from "./base-map.tsx";
import { CHANGE_LAYERS, ChangeLayers } from "./change-layers.tsx";
import { GroundSwatch } from "./ground-swatch.tsx";
import type { MapImage } from "./map-image.ts";
import { CHANGE_MARK_SHAPES } from "./mark-shapes.ts";
import { paintFill } from "./paint-fill.ts";
import { paintMark } from "./paint-mark.ts";
import type { Palette } from "./palette.ts";
import { ChangeMark } from "./status-mark.tsx";
import type { GroundData } from "./to-ground-data.ts";
import { usePointing } from "./use-pointing.ts";

/** What maps of one pair of mappings share, however they are looked at. */
export type SharedMapProps = Pick<
  BaseMapProps,
  | "basemap"
  | "kommuner"
  | "places"
  | "view"
  | "bounds"
  | "focus"
  | "theme"
  | "onMove"
  | "onFit"
  | "note"
>;

export interface ChangeMapProps extends SharedMapProps {
  readonly changes: readonly ChangeFeature[];
  readonly ground: GroundData | undefined;
  /** How uncertain the place of a scene is, in metres, by the scene's id. */
  readonly precisions: ReadonlyMap<string, number>;
  readonly selectedId: SceneId | undefined;
  readonly pointedId: SceneId | undefined;
  readonly onSelect: (changeId: SceneId) => void;
  readonly onPoint: (changeId: SceneId | undefined) => void;
  readonly texts: BaseMapTexts & ChangeLegendTexts;
}

export interface ChangeLegendTexts {
  readonly parts: Readonly<Record<GroundPart, string>>;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
}

export function ChangeMap(props: ChangeMapProps) {
  const { changes, ground, precisions, selectedId, pointedId, onSelect, onPoint, ...shared } =
    props;
  const pick = ({ features }: MapLayerMouseEvent) => {
    const changeId = features?.[0]?.properties.changeId as SceneId | undefined;
    if (changeId !== undefined) onSelect(changeId);
  };
  const kinds = new Set(changes.map(({ properties }) => properties.kind));
  return (
    <BaseMap
      {...shared}
      interactiveLayerIds={listLayers(ground)}
      onClick={pick}
      paintImage={paintChangeImage}
      legend={<ChangeLegend kinds={kinds} hasGround={hasGround(ground)} texts={shared.texts} />}
    >
      <ChangeLayers {...{ changes, ground, precisions, selectedId, pointedId }} />
      <Pointing onPoint={onPoint} />
    </BaseMap>
  );
}

function Pointing({ onPoint }: Pick<ChangeMapProps, "onPoint">) {
  usePointing(CHANGE_LAYERS, "changeId", onPoint as (value: string | undefined) => void);
  return null;
}

function hasGround(ground: GroundData | undefined): boolean {
  return ground !== undefined && ground.features.length > 0;
}

/** Only layers that there are: MapLibre complains of all others. */
function listLayers(ground: GroundData | undefined): string[] {
  return ground ? CHANGE_LAYERS : CHANGE_LAYERS.filter((layer) => !layer.startsWith("ground-"));
}

interface ChangeLegendProps {
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly hasGround: boolean;
  readonly texts: ChangeLegendTexts;
}

/** No more than what is on the map. */
function ChangeLegend({ kinds, hasGround: isMapped, texts }: ChangeLegendProps) {
  return (
    <>
      {isMapped &&
        GROUND_PARTS.map((part) => (
          <li key={part}>
            <GroundSwatch part={part} />
            {texts.parts[part]}
          </li>
        ))}
      {CHANGE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <ChangeMark kind={kind} size={20} />
          {texts.kinds[kind]}
        </li>
      ))}
    </>
  );
}

/** Paints the sign of a kind, or the fill of a part, when the map first needs it. */
function paintChangeImage(id: string, palette: Palette): MapImage | undefined {
  const part = GROUND_PARTS.find((each) => id === `fill-${each}`);
  if (part !== undefined) return paintFill(part, palette);
  const kind = CHANGE_KINDS.find((each) => id === `change-${each}`);
  return kind && paintMark(CHANGE_MARK_SHAPES[kind], palette);
}
