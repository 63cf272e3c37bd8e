/** The scenes as a table: the same as on the map and in the list, by name until a reader sorts. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature, SourceAnswer } from "@scenkartan/server/api-types";
import { useTranslation } from "../../text/use-translation.tsx";
import { MissingCell } from "../../ui/missing-cell.tsx";
import { type Column, SortableTable } from "../../ui/sortable-table.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { CopyTable } from "./copy-table.tsx";
import { EmptyFilter } from "./empty-filter.tsx";
import { listSources, type SceneColumn } from "./scene-columns.ts";
import { EmptyRegion } from "./scene-list.tsx";
import styles from "./scene-table.module.css";
import type { useExplorer } from "./use-explorer.ts";
import { toRowId } from "./use-focus-return.ts";
import { useSceneTable } from "./use-scene-table.ts";

interface SceneTableProps {
  readonly explorer: ReturnType<typeof useExplorer>;
  readonly onSelect: (sceneId: SceneId) => void;
}

export function SceneTable({ explorer, onSelect }: SceneTableProps) {
  const { t } = useTranslation("explorer");
  const { columns, title } = useSceneTable(explorer);
  const { listed, filter, sources } = explorer;
  if (listed.length === 0 && !filter.isUsual) return <EmptyFilter />;
  if (listed.length === 0) return <NothingListed explorer={explorer} />;
  const [first, ...others] = columns.map((column) => toColumn(column, { sources, onSelect }));
  return (
    <>
      <SortableTable
        labelledBy="platser-rubrik"
        caption={title}
        columns={[first as Column<SceneFeature>, ...others]}
        rows={listed}
        toKey={({ id }) => id}
      />
      <div className={styles.foot}>
        <p className="quiet">{t("table.symbols")}</p>
        <CopyTable explorer={explorer} />
      </div>
    </>
  );
}

function NothingListed({ explorer }: Pick<SceneTableProps, "explorer">) {
  const { t } = useTranslation();
  return explorer.region ? <EmptyRegion explorer={explorer} /> : <p>{t("list.noneActive")}</p>;
}

interface ColumnUse extends Pick<SceneTableProps, "onSelect"> {
  readonly sources: readonly SourceAnswer[];
}

function toColumn({ say, ...column }: SceneColumn, use: ColumnUse): Column<SceneFeature> {
  const show = (scene: SceneFeature) => {
    const said = say(scene);
    if (typeof said !== "string") return <MissingCell {...said} />;
    if (column.name === "name") return <SceneName scene={scene} onSelect={use.onSelect} />;
    if (column.name !== "sources") return said;
    return <Sources sources={listSources(scene.properties, use)} />;
  };
  return { ...column, show };
}

function SceneName({ scene, onSelect }: { scene: SceneFeature } & Pick<ColumnUse, "onSelect">) {
  const { sceneId, name } = scene.properties;
  return (
    <button type="button" id={toRowId(sceneId)} onClick={() => onSelect(sceneId)}>
      {name}
    </button>
  );
}

function Sources({ sources }: { readonly sources: readonly SourceAnswer[] }) {
  return sources.map((source, index) => (
    <span key={source.sourceId}>
      {index > 0 && "; "}
      <SourceLink source={source}>{source.publisher}</SourceLink>
    </span>
  ));
}
