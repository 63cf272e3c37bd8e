/** The map of a scene, with the others of its kommun around it at the same mapping. */

import { SWEDEN, toBounds } from "@scenkartan/figures/map";
import type { SceneHistory, SnapshotAnswer } from "@scenkartan/server/api-types";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { findGround } from "../../map/kommun-ground.ts";
import { kommunerQuery } from "../../queries/mappings.ts";
import { regionScenesQuery } from "../../queries/regions.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { ScenesMap } from "../map/scenes-map.tsx";

interface SceneMapFrameProps {
  readonly scene: SceneHistory;
  readonly snapshot: SnapshotAnswer;
}

export function SceneMapFrame({ scene, snapshot }: SceneMapFrameProps) {
  const { t } = useTranslation("region");
  const { lanskod, kommunkod, name } = scene.properties;
  const { snapshotId } = snapshot;
  const kommuner = useQuery({
    ...kommunerQuery(snapshotId, lanskod),
    placeholderData: keepPreviousData,
  }).data;
  const around = useQuery({
    ...regionScenesQuery({ kind: "kommun", lanskod, kommunkod }, snapshotId),
    placeholderData: keepPreviousData,
  }).data;
  if (kommuner === undefined || around === undefined) return null;
  const kommun = kommuner.features.find(({ id }) => id === kommunkod);
  const target = scene.geometry ?? kommun?.geometry;
  return (
    <ScenesMap
      scenes={around.features.filter(
        ({ id, properties }) => properties.status !== "unknown" || id === scene.id,
      )}
      hidden={scene.geometry === null ? 1 : 0}
      kommuner={kommuner}
      chosenGround={findGround(kommuner, kommunkod)}
      selectedId={scene.id}
      lanskod={lanskod}
      bounds={(target && toBounds([target])) ?? SWEDEN}
      label={t("map.label", { region: name })}
    />
  );
}
