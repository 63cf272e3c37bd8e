/** The table of the scenes that are shown: its columns, and what it is called. */

import { formatDate } from "@scenkartan/domain";
import { useMemo } from "react";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { type SceneColumn, toSceneColumns } from "./scene-columns.ts";
import type { useExplorer } from "./use-explorer.ts";

export interface SceneTableContent {
  readonly columns: readonly SceneColumn[];
  readonly title: string;
}

/** Waits for the words of the table. */
export function useSceneTable(explorer: ReturnType<typeof useExplorer>): SceneTableContent {
  const { t } = useTranslation("explorer");
  const { t: ts } = useTranslation();
  const { language } = useSelection().selection;
  const { snapshots, sources, snapshot, region, lan } = explorer;
  const columns = useMemo(
    () => toSceneColumns({ t, ts, language, snapshots, sources }),
    [t, ts, language, snapshots, sources],
  );
  const title = t("table.title", {
    where: [lan, region?.name].filter(Boolean).join(", "),
    date: formatDate(snapshot.stateOf, language, "long"),
    publisher: snapshot.publisher,
  });
  return { columns, title };
}
