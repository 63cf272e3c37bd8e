/** The scenes to read: as a list, as a table, or to take along. The filter acts on map and all three. */

import type { SceneId } from "@scenkartan/domain";
import type { Reading as ReadingKind } from "../../selection/selection.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Choice } from "../../ui/choice.tsx";
import { PartBoundary } from "../site/part-boundary.tsx";
import { CopyLink } from "./copy-link.tsx";
import { SceneDownloads, SceneTable } from "./explorer-parts.ts";
import { FilterControls } from "./filter-controls.tsx";
import { Glossary } from "./glossary.tsx";
import styles from "./reading.module.css";
import { SceneList } from "./scene-list.tsx";
import type { useExplorer } from "./use-explorer.ts";

const KINDS = ["list", "table", "download"] as const;

interface ReadingProps {
  readonly explorer: ReturnType<typeof useExplorer>;
  readonly onSelect: (sceneId: SceneId) => void;
}

export function Reading({ explorer, onSelect }: ReadingProps) {
  const { t } = useTranslation();
  const { selection, select } = useSelection();
  const { reading } = selection;
  return (
    <section className={styles.reading} aria-labelledby="platser-rubrik">
      <h2 id="platser-rubrik">{t("list.heading")}</h2>
      <div className={styles.bar}>
        <Choice
          label={t("reading.label")}
          name="visa"
          options={KINDS.map((value) => ({ value, label: t(`reading.${value}`) }))}
          value={reading ?? "list"}
          onChange={(kind) => select({ reading: toReading(kind) })}
        />
        <CopyLink />
      </div>
      <FilterControls explorer={explorer} />
      <Glossary />
      <div className={styles.content} id="platser" tabIndex={-1}>
        <PartBoundary key={reading}>
          {reading === undefined && <SceneList explorer={explorer} onSelect={onSelect} />}
          {reading === "table" && <SceneTable explorer={explorer} onSelect={onSelect} />}
          {reading === "download" && <SceneDownloads explorer={explorer} />}
        </PartBoundary>
      </div>
    </section>
  );
}

function toReading(kind: (typeof KINDS)[number]): ReadingKind | undefined {
  return kind === "list" ? undefined : kind;
}
