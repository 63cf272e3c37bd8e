/** The same places as on the map, for reading. */

import { formatDate, isMissing, type SceneId } from "@scenkartan/domain";
import type { FigureAnswer, SceneFeature } from "@scenkartan/server/api-types";
import type { SceneGroup } from "../../selection/filter-parameters.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { EmptyFilter } from "./empty-filter.tsx";
import { explainEmpty } from "./explain-empty.ts";
import styles from "./scene-list.module.css";
import { SceneRow } from "./scene-row.tsx";
import type { useExplorer } from "./use-explorer.ts";

interface SceneListProps {
  readonly explorer: ReturnType<typeof useExplorer>;
  readonly onSelect: (sceneId: SceneId) => void;
}

export function SceneList({ explorer, onSelect }: SceneListProps) {
  const { t } = useTranslation();
  const { groups, shown, filter, region, snapshot, listed, known } = explorer;
  const coverage = region ? region.coverage : snapshot.coverage;
  const published = (role: "active" | "ceased") =>
    "silent" in coverage ? undefined : coverage[role].published;
  if (!filter.isUsual && listed.length === 0 && known.length > 0) return <EmptyFilter />;
  const isEmpty = groups.ceased.length + groups.active.length === 0;
  const section = (name: SceneGroup, empty?: string) => (
    <Section
      heading={t(`list.${name}`)}
      scenes={shown[name]}
      named={groups[name].length}
      published={name === "ceased" || name === "active" ? published(name) : undefined}
      empty={filter.isUsual ? empty : undefined}
      onSelect={onSelect}
    />
  );
  return (
    <>
      {region && isEmpty && filter.isUsual ? (
        <EmptyRegion explorer={explorer} />
      ) : (
        <>
          {section("ceased", t("list.noneCeased"))}
          {section("active", t("list.noneActive"))}
        </>
      )}
      {section("earlier")}
      {section("dated")}
      {section("silent")}
      {filter.isUsual && groups.silent.length > 0 && (
        <Fold summary={`${t("list.silent")} (${groups.silent.length})`}>
          <Rows scenes={groups.silent} onSelect={onSelect} />
        </Fold>
      )}
    </>
  );
}

/** Why nothing is listed of the chosen region. */
export function EmptyRegion({ explorer: { region, snapshot } }: Pick<SceneListProps, "explorer">) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  if (region === undefined) return null;
  const words = { region: region.name, date: formatDate(snapshot.stateOf, language, "long") };
  return <p className={styles.empty}>{t(`list.${explainEmpty(snapshot, region)}`, words)}</p>;
}

interface SectionProps {
  readonly heading: string;
  readonly scenes: readonly SceneFeature[];
  /** How many there are without the filter. */
  readonly named: number;
  readonly published: FigureAnswer | undefined;
  /** What to say when there is none; without it an empty section is left out. */
  readonly empty: string | undefined;
  readonly onSelect: (sceneId: SceneId) => void;
}

function Section({ heading, scenes, named, published, empty, onSelect }: SectionProps) {
  const { t } = useTranslation();
  if (scenes.length === 0 && empty === undefined) return null;
  const isCounted = published !== undefined && !isMissing(published) && named <= published;
  return (
    <section>
      <h3 className={styles.sectionHeading}>
        {heading}
        <span className={styles.count}>
          {scenes.length < named
            ? t("list.shown", { shown: scenes.length, count: named })
            : isCounted
              ? t("list.ofPublished", { named, published })
              : t("list.named", { count: named })}
        </span>
      </h3>
      {named === 0 ? (
        <p className={styles.empty}>{empty}</p>
      ) : (
        <Rows scenes={scenes} onSelect={onSelect} />
      )}
    </section>
  );
}

function Rows({ scenes, onSelect }: Pick<SectionProps, "scenes" | "onSelect">) {
  return (
    <ul>
      {scenes.map((scene) => (
        <SceneRow key={scene.id} scene={scene} onSelect={onSelect} />
      ))}
    </ul>
  );
}
