/** The map of a scene, with the others of its kommun around it at the same mapping. */

import { toScenePath } from "@scenkartan/domain";
import type { SceneHistory, SnapshotAnswer } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { SWEDEN, toBounds } from "../../map/bounds.ts";
import {
  basemapQuery,
  kommunerQuery,
  operationsQuery,
  placesQuery,
} from "../../queries/mappings.ts";
import { regionScenesQuery } from "../../queries/regions.ts";
import { goTo } from "../../selection/address.ts";
import { toSearchParameters } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { useTheme } from "../../ui/use-theme.ts";
import { lazyMap } from "../map/lazy-map.ts";
import { MapStage } from "../site/map-stage.tsx";

const SceneMap = lazyMap(async () => (await import("../map/worded-scene-map.tsx")).WordedSceneMap);

interface SceneMapFrameProps {
  readonly scene: SceneHistory;
  readonly snapshot: SnapshotAnswer;
}

export function SceneMapFrame({ scene, snapshot }: SceneMapFrameProps) {
  const { t } = useTranslation();
  const { t: tr } = useTranslation("region");
  const theme = useTheme();
  const { selection, adjust } = useSelection();
  const { lanskod, kommunkod, name } = scene.properties;
  const { snapshotId } = snapshot;
  const kommuner = useQuery(kommunerQuery(snapshotId, lanskod)).data;
  const around = useQuery(
    regionScenesQuery({ kind: "kommun", lanskod, kommunkod }, snapshotId),
  ).data;
  const basemap = useQuery(basemapQuery).data;
  const places = useQuery(placesQuery(lanskod)).data;
  const operations = useQuery(operationsQuery(lanskod)).data?.items ?? [];
  if (kommuner === undefined || around === undefined) return null;
  const kommun = kommuner.features.find(({ id }) => id === kommunkod);
  const target = scene.geometry ?? kommun?.geometry;
  const drawn = around.features.filter(
    ({ id, properties }) => properties.status !== "unknown" || id === scene.id,
  );
  return (
    <MapStage>
      <SceneMap
        scenes={drawn}
        kommuner={kommuner}
        chosenKommunkod={kommunkod}
        basemap={basemap}
        places={places}
        operations={operations}
        selectedId={scene.id}
        view={selection.view}
        bounds={(target && toBounds([target])) ?? SWEDEN}
        theme={theme}
        onSelect={(sceneId) =>
          goTo({
            path: toScenePath(sceneId),
            search: toSearchParameters({ language: selection.language }),
          })
        }
        onMove={(view) => adjust({ view })}
        onFit={() => adjust({ view: undefined })}
        note={scene.geometry === null ? t("map.notOnMap", { count: 1 }) : undefined}
        label={tr("map.label", { region: name })}
      />
    </MapStage>
  );
}
