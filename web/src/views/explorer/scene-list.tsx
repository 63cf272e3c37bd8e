/** The same places as on the map, for reading. */

import { isMissing, type Kommunkod, type SceneId } from "@scenkartan/domain";
import type {
  FigureAnswer,
  KommunCollection,
  SceneFeature,
  SnapshotAnswer,
} from "@scenkartan/server/api-types";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import type { SceneGroups } from "./group-scenes.ts";
import styles from "./scene-list.module.css";
import { SceneRow } from "./scene-row.tsx";

interface SceneListProps {
  readonly groups: SceneGroups;
  readonly snapshot: SnapshotAnswer;
  readonly kommun: KommunCollection["features"][number]["properties"] | undefined;
  readonly onSelect: (sceneId: SceneId) => void;
}

export function SceneList({ groups, snapshot, kommun, onSelect }: SceneListProps) {
  const { t } = useTranslation();
  const coverage = kommun ? kommun.coverage : snapshot.coverage;
  const published = (role: "active" | "ceased") =>
    "silent" in coverage ? undefined : coverage[role].published;
  const isEmpty = groups.ceased.length + groups.active.length === 0;
  const section = (name: keyof SceneGroups, empty?: string) => (
    <Section
      heading={t(`list.${name}`)}
      scenes={groups[name]}
      published={name === "ceased" || name === "active" ? published(name) : undefined}
      empty={empty}
      onSelect={onSelect}
    />
  );
  return (
    <div className={styles.list} id="platser" tabIndex={-1}>
      <h2>{t("list.heading")}</h2>
      {kommun && isEmpty ? (
        <p className={styles.empty}>
          {t(`list.${toEmptyReason(snapshot, kommun.kommunkod)}`, { kommun: kommun.kommun })}
        </p>
      ) : (
        <>
          {section("ceased", t("list.noneCeased"))}
          {section("active", t("list.noneActive"))}
        </>
      )}
      {section("earlier")}
      {section("dated")}
      {groups.silent.length > 0 && (
        <Fold summary={`${t("list.silent")} (${groups.silent.length})`}>
          <Rows scenes={groups.silent} onSelect={onSelect} />
        </Fold>
      )}
    </div>
  );
}

/** Why nothing is listed of a kommun: silence, none at all, or a source that names only some. */
function toEmptyReason({ namesEveryScene, notReported }: SnapshotAnswer, kommunkod: Kommunkod) {
  if (notReported?.includes(kommunkod)) return "notReported";
  return namesEveryScene ? "noneThere" : "noneHere";
}

interface SectionProps {
  readonly heading: string;
  readonly scenes: readonly SceneFeature[];
  readonly published: FigureAnswer | undefined;
  /** What to say when there is none; without it an empty section is left out. */
  readonly empty: string | undefined;
  readonly onSelect: (sceneId: SceneId) => void;
}

function Section({ heading, scenes, published, empty, onSelect }: SectionProps) {
  const { t } = useTranslation();
  if (scenes.length === 0 && empty === undefined) return null;
  const named = scenes.length;
  return (
    <section>
      <h3 className={styles.sectionHeading}>
        {heading}
        <span className={styles.count}>
          {published !== undefined && !isMissing(published) && named <= published
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
