/** The map of scenes as a page shows it: in its stage, with names and operations, its view in the address. */

import { type Lanskod, type SceneId, toScenePath } from "@scenkartan/domain";
import { useQuery } from "@tanstack/react-query";
import type { FirstViewProps } from "../../map/first-view/first-view.tsx";
import { basemapQuery, operationsQuery, placesQuery } from "../../queries/mappings.ts";
import { goTo } from "../../selection/address.ts";
import { toSearchElsewhere } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { useTheme } from "../../ui/use-theme.ts";
import { FirstView } from "../site/first-view.ts";
import { MapStage } from "../site/map-stage.tsx";
import { wordedPart } from "../site/worded-part.ts";

const SceneMap = wordedPart(
  async () => (await import("./worded-scene-map.tsx")).WordedSceneMap,
  ["map"],
);

interface ScenesMapProps
  extends Pick<FirstViewProps, "scenes" | "kommuner" | "chosenGround" | "selectedId" | "bounds"> {
  readonly lanskod: Lanskod;
  /** How many scenes have no place and are therefore not drawn. */
  readonly hidden: number;
  /** What a screen reader calls the map. */
  readonly label: string;
  /** What choosing a scene does; without it its page is opened. */
  readonly onSelect?: (sceneId: SceneId) => void;
}

/** Basemap, names and operations come when they come. */
export function ScenesMap({ lanskod, hidden, label, onSelect, ...drawn }: ScenesMapProps) {
  const { t } = useTranslation();
  const theme = useTheme();
  const { selection, adjust } = useSelection();
  const basemap = useQuery(basemapQuery).data;
  const places = useQuery(placesQuery(lanskod)).data;
  const operations = useQuery(operationsQuery(lanskod)).data?.items ?? [];
  const openPage = (sceneId: SceneId) =>
    goTo({ path: toScenePath(sceneId), search: toSearchElsewhere(selection) });
  const shown = { ...drawn, basemap, view: selection.view };
  return (
    <MapStage firstView={(still) => <FirstView {...shown} {...still} />}>
      <SceneMap
        {...shown}
        selectedId={drawn.selectedId}
        places={places}
        operations={operations}
        theme={theme}
        onSelect={onSelect ?? openPage}
        onMove={(view) => adjust({ view })}
        onFit={() => adjust({ view: undefined })}
        note={hidden === 0 ? undefined : t("map.notOnMap", { count: hidden })}
        label={label}
      />
    </MapStage>
  );
}
