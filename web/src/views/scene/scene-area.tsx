/** How much ground a scene covered at each mapping that draws it. */

import { formatArea, formatDate, toFirstDay } from "@scenkartan/domain";
import type { SceneHistory, SnapshotAnswer } from "@scenkartan/server/api-types";
import { SeriesChart } from "../../charts/series-chart.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";

const DAY_MS = 86_400_000;

interface SceneAreaProps {
  readonly scene: SceneHistory;
  readonly snapshots: readonly SnapshotAnswer[];
}

export function SceneArea({ scene, snapshots }: SceneAreaProps) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const points = snapshots.map(({ snapshotId, stateOf }) => {
    const entry = scene.history.find(
      (each) => each.kind === "snapshot" && each.snapshotId === snapshotId,
    );
    const value = entry?.kind === "snapshot" ? entry.areaM2 : undefined;
    return {
      key: snapshotId,
      at: Date.parse(toFirstDay(stateOf)) / DAY_MS,
      name: formatDate(stateOf, language),
      ...(value !== undefined && { value }),
      text: value === undefined ? ".." : formatArea(value, language),
    };
  });
  if (points.every(({ value }) => value === undefined)) return <p>{t("scene.noArea")}</p>;
  return <SeriesChart points={points} title="m²" label={t("scene.areaChart")} tone="accent" />;
}
