/** What is known of one change: how, on what ground, what lies near, and the scenes it is about. */

import { formatNumber, readGround, type SceneId } from "@scenkartan/domain";
import type { ChangeFeature } from "@scenkartan/server/api-types";
import { GroundSwatch } from "../../map/ground-swatch.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "./change-detail.module.css";
import { NearbySentences } from "./nearby.tsx";
import type { ShownChange } from "./use-change.ts";

interface ChangeDetailProps {
  readonly change: ChangeFeature;
  readonly shown: ShownChange;
}

export function ChangeDetail({ change, shown }: ChangeDetailProps) {
  const { t } = useTranslation("change");
  const { basis, displacement } = change.properties;
  return (
    <div className={styles.detail}>
      <p>{t("list.basis", { basis: t(`basis.${basis}`) })}</p>
      <Ground change={change} />
      <Scenes change={change} shown={shown} />
      {displacement && (
        <div>
          <h4>{t("nearby.heading")}</h4>
          <NearbySentences nearby={displacement} none="none" some="within" />
        </div>
      )}
      <Sources change={change} shown={shown} />
    </div>
  );
}

function Ground({ change }: Pick<ChangeDetailProps, "change">) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const ground = readGround(change.properties);
  if (!ground.comparable) {
    return <p>{t("ground.notComparable", { reason: t(`reason.${ground.reason}`) })}</p>;
  }
  const parts = [
    ["kept", ground.keptM2],
    ["lost", ground.lostM2],
    ["gained", ground.gainedM2],
  ] as const;
  return (
    <ul className={styles.parts}>
      {parts.map(([part, areaM2]) => (
        <li key={part}>
          <GroundSwatch part={part} /> {formatNumber(Math.round(areaM2), language)}{" "}
          {t("ground.unit")} {t(`ground.${part}`)}
        </li>
      ))}
    </ul>
  );
}

/** Links to the scenes at either end; one line where they are the same. */
function Scenes({ change, shown }: ChangeDetailProps) {
  const { t } = useTranslation("change");
  const { beforeSceneIds: before, afterSceneIds: after, ...names } = change.properties;
  const isSame = before.join() === after.join();
  if (isSame || before.length + after.length === 1) {
    const [sceneId] = [...before, ...after];
    return (
      sceneId && (
        <p>
          <SceneLink sceneId={sceneId} shown={shown} isBefore={after.length === 0}>
            {t("list.showInMap")}
          </SceneLink>
        </p>
      )
    );
  }
  const { beforeNames, afterNames } = names;
  return (
    <dl className={styles.scenes}>
      <SceneLine label={t("list.before")} ids={before} names={beforeNames} shown={shown} isBefore />
      <SceneLine
        label={t("list.after")}
        ids={after}
        names={afterNames}
        shown={shown}
        isBefore={false}
      />
    </dl>
  );
}

interface SceneLineProps {
  readonly label: string;
  readonly ids: readonly SceneId[];
  /** In the order of the ids. */
  readonly names: readonly string[];
  readonly shown: ShownChange;
  readonly isBefore: boolean;
}

function SceneLine({ label, ids, names, ...props }: SceneLineProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {ids.map((sceneId, index) => (
          <span key={sceneId}>
            {index > 0 && ", "}
            <SceneLink sceneId={sceneId} {...props}>
              {names[index]}
            </SceneLink>
          </span>
        ))}
      </dd>
    </div>
  );
}

interface SceneLinkProps extends Pick<SceneLineProps, "shown" | "isBefore"> {
  readonly sceneId: SceneId;
  readonly children: React.ReactNode;
}

/** Leads to the scene as it was at that end. */
function SceneLink({ sceneId, shown, isBefore, children }: SceneLinkProps) {
  const { snapshotId, isDefault } = isBefore ? shown.from : shown.to;
  return (
    <PageLink path="/" selection={{ sceneId, ...(!isDefault && { snapshotId }) }}>
      {children}
    </PageLink>
  );
}

function Sources({ change, shown }: ChangeDetailProps) {
  const { t } = useTranslation("change");
  const sources = shown.answer.sources.filter(({ sourceId }) =>
    change.properties.sources.includes(sourceId),
  );
  if (sources.length === 0) return null;
  return (
    <p className="quiet">
      {t("list.sources")}{" "}
      {sources.map((source, index) => (
        <span key={source.sourceId}>
          {index > 0 && ", "}
          <SourceLink source={source} lang="sv">
            {source.title}
          </SourceLink>
        </span>
      ))}
    </p>
  );
}
