/** The map of the page: the survey's scenes with its bands around them. */

import { formatNumber, type SceneId } from "@scenkartan/domain";
import { SWEDEN, toBounds } from "@scenkartan/figures/map";
import { useMemo } from "react";
import { hasGround } from "../../map/kommun-ground.ts";
import { goTo } from "../../selection/address.ts";
import { toSearchElsewhere } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTheme } from "../../ui/use-theme.ts";
import { findChosenGround } from "../map/find-chosen-ground.ts";
import { useMapTexts } from "../map/use-map-texts.tsx";
import { FirstView } from "../site/first-view.ts";
import { MapStage } from "../site/map-stage.tsx";
import { wordedPart } from "../site/worded-part.ts";
import { type ShownProximity, useProximityMap } from "./use-proximity.ts";
import { useSpeech } from "./use-speech.ts";

const ProximityMap = wordedPart(
  async () => (await import("../../map/proximity-map.tsx")).ProximityMap,
  ["map"],
);

/** Where no survey says otherwise, the distances that residents are counted within. */
const DISTANCES_M = [250, 500, 1000];

export function ProximityMapFrame({ shown }: { readonly shown: ShownProximity }) {
  const { selection, adjust } = useSelection();
  const { t, language } = useSpeech();
  const theme = useTheme();
  const { basemap, places, scenes, lokalpolisomraden } = useProximityMap(shown, selection);
  const { kommuner, survey, snapshot, region } = shown;
  const active = useMemo(
    () => scenes.filter(({ properties }) => properties.status === "active"),
    [scenes],
  );
  const told = useMemo(
    () => scenes.filter(({ properties }) => properties.status !== "unknown"),
    [scenes],
  );
  const bounds = useMemo(() => toFrame(kommuner, told, region), [kommuner, told, region]);
  const isMapped = active.some(({ properties }) => properties.positionBasis === "mapped");
  const starts = survey?.bandsM.filter((metres) => metres > 0) ?? DISTANCES_M;
  const distancesM = isMapped ? starts : [];
  const texts = useMapTexts(t("map.label"));
  const openScene = (sceneId: SceneId) => {
    const { snapshotId, isDefault } = snapshot;
    const shown = { sceneId, ...(!isDefault && { snapshotId }) };
    goTo({ path: "/", search: toSearchElsewhere(selection, shown) });
  };
  if (kommuner === undefined) return null;
  const drawn = {
    scenes: isMapped ? active : told,
    kommuner,
    chosenGround: findChosenGround({ kommuner, lokalpolisomraden }, selection),
    basemap,
    view: selection.view,
    bounds,
  };
  return (
    <MapStage firstView={(still) => <FirstView {...drawn} {...still} />}>
      <ProximityMap
        {...drawn}
        distancesM={distancesM}
        places={places}
        theme={theme}
        onSelect={openScene}
        onMove={(view) => adjust({ view })}
        onFit={() => adjust({ view: undefined })}
        note={isMapped || scenes.length === 0 ? undefined : t("map.noGround")}
        sayBand={(metres) => t("map.band", { metres: formatNumber(metres, language, 0) })}
        texts={texts}
      />
    </MapStage>
  );
}

/** The chosen kommun, else the whole county; its scenes where no ground of it is known. */
function toFrame(
  kommuner: ShownProximity["kommuner"],
  scenes: ReturnType<typeof useProximityMap>["scenes"],
  region: ShownProximity["region"],
) {
  const all = kommuner?.features ?? [];
  const chosen = all.filter(({ id }) => id === region?.regionId);
  const places = scenes.flatMap(({ geometry }) => geometry ?? []);
  const regions = (chosen.length > 0 ? chosen : all).map(({ geometry }) => geometry);
  return toBounds(hasGround(kommuner) || places.length < 2 ? regions : places) ?? SWEDEN;
}
