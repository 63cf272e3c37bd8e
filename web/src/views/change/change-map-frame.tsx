/** The map of the change in the look that is chosen. */

import type { SceneId } from "@scenkartan/domain";
import { type Bounds, SWEDEN, toBounds } from "@scenkartan/figures/map";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { useCallback, useMemo } from "react";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { useTheme } from "../../ui/use-theme.ts";
import { findChosenGround } from "../map/find-chosen-ground.ts";
import { MapStage } from "../site/map-stage.tsx";
import { wordedPart } from "../site/worded-part.ts";
import type { ChangeSelecting } from "./change.tsx";
import { FirstChangeMap } from "./first-change-map.tsx";
import { FirstCompareMaps } from "./first-compare-maps.tsx";
import { type ShownChange, type useChange, useChangeMaps } from "./use-change.ts";
import { useChangeMapTexts } from "./use-change-map-texts.tsx";

const ChangeMap = wordedPart(
  async () => (await import("../../map/change-map.tsx")).ChangeMap,
  ["map"],
);
const CompareMaps = wordedPart(
  async () => (await import("../../map/compare-maps.tsx")).CompareMaps,
  ["map"],
);

interface ChangeMapFrameProps extends ChangeSelecting {
  readonly change: ReturnType<typeof useChange>;
  readonly shown: ShownChange;
}

export function ChangeMapFrame(props: ChangeMapFrameProps) {
  const { change, shown, onSelect } = props;
  const { selection } = useSelection();
  const { t } = useTranslation("change");
  const maps = useChangeMaps(shown, change.lanskod);
  const { drawn, hands } = useSharedProps(props, maps);
  const texts = useChangeMapTexts(shown);
  const toRowId = useCallback(
    (sceneId: SceneId): string => findChange(shown, sceneId) ?? sceneId,
    [shown.answer],
  );
  const precisions = useMemo(() => listPrecisions(maps), [maps.scenesFrom, maps.scenesTo]);
  if (change.kommuner === undefined) return null;
  const hidden = shown.changes.filter(({ geometry }) => geometry === null).length;
  const note = hidden === 0 ? undefined : t("map.notOnMap", { count: hidden });
  const { look, changes } = shown;
  if (look === undefined) {
    const { ground } = maps;
    const overlay = { ...drawn, changes, ground, precisions, selectedId: selection.changeId };
    return (
      <MapStage key="overlay" firstView={(still) => <FirstChangeMap {...overlay} {...still} />}>
        <ChangeMap {...overlay} {...hands} onSelect={onSelect} note={note} texts={texts} />
      </MapStage>
    );
  }
  const compared = {
    ...drawn,
    look,
    from: toMapping(maps.scenesFrom, texts.from, texts.labelFrom),
    to: toMapping(maps.scenesTo, texts.to, texts.labelTo),
    selectedIds: listScenes(shown.selected),
  };
  return (
    <MapStage key={look} firstView={(still) => <FirstCompareMaps {...compared} {...still} />}>
      <CompareMaps
        {...compared}
        {...hands}
        onSelect={(sceneId) => onSelect(findChange(shown, sceneId))}
        toRowId={toRowId}
        note={note}
        texts={texts}
      />
    </MapStage>
  );
}

type Maps = ReturnType<typeof useChangeMaps>;

/** What is drawn, also as a still picture, and what can be done with the map. */
function useSharedProps({ change, shown }: ChangeMapFrameProps, maps: Maps) {
  const { basemap, places, ground } = maps;
  const { selection, adjust } = useSelection();
  const theme = useTheme();
  const { kommuner } = change;
  const chosenGround = findChosenGround(change, selection);
  const bounds = useMemo(
    () => toFrame(shown, kommuner, chosenGround),
    [shown.changes, shown.region, kommuner, chosenGround],
  );
  const { selected } = shown;
  const focus = useMemo(() => selected && toFocus(selected, ground), [selected, ground]);
  const onMove = (view: NonNullable<typeof selection.view>) => adjust({ view });
  return {
    drawn: { basemap, kommuner, chosenGround, bounds, focus, view: selection.view },
    hands: { places, theme, onMove, onFit: () => adjust({ view: undefined }) },
  };
}

/** Where the change is and what it left: both ends of one that moved. */
function toFocus({ id, geometry }: ChangeFeature, ground: Maps["ground"]): Bounds | undefined {
  const parts = ground?.features.filter(({ properties }) => properties.changeId === id) ?? [];
  return toBounds([...(geometry ? [geometry] : []), ...parts.map((part) => part.geometry)]);
}

/** Everything that is shown; where nothing has a place the region's ground, else the names of its kommuner. */
function toFrame(
  { changes, region }: ShownChange,
  kommuner: ReturnType<typeof useChange>["kommuner"],
  ground: GeoJSON.Geometry | undefined,
): Bounds {
  const places = changes.flatMap(({ geometry }) => geometry ?? []);
  if (places.length === 0 && ground) return toBounds([ground]) ?? SWEDEN;
  const labels = (kommuner?.features ?? []).filter(
    ({ id }) => region?.kommunkod === undefined || id === region.kommunkod,
  );
  const names = labels.map(({ geometry }) => geometry);
  const isEnough = places.length > (region ? 0 : 1);
  return toBounds(isEnough ? places : [...names, ...places]) ?? SWEDEN;
}

/** How uncertain each place is, as either mapping has it. */
function listPrecisions({ scenesFrom, scenesTo }: Maps): ReadonlyMap<string, number> {
  return new Map(
    [...scenesFrom, ...scenesTo].flatMap(({ id, properties }) =>
      properties.positionBasis === "place" && properties.positionPrecisionM !== undefined
        ? [[id as string, properties.positionPrecisionM] as const]
        : [],
    ),
  );
}

/** Only what was there at that mapping. */
function toMapping(scenes: Maps["scenesTo"], date: string, label: string) {
  const active = scenes.filter(({ properties }) => properties.status === "active");
  return { scenes: active, date, label };
}

function listScenes(change: ChangeFeature | undefined): string[] {
  if (change === undefined) return [];
  const { beforeSceneIds, afterSceneIds } = change.properties;
  return [...beforeSceneIds, ...afterSceneIds];
}

function findChange({ answer }: ShownChange, sceneId: SceneId): SceneId | undefined {
  return answer.features.find((change) => listScenes(change).includes(sceneId))?.id;
}
