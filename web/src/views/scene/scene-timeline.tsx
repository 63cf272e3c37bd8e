/** A scene's history, oldest first: mappings and statements outside them. */

import { formatArea, formatDate, type SnapshotId } from "@scenkartan/domain";
import type { ChangeFeature, SceneHistory, SnapshotAnswer } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { StatusMark } from "../../map/status-mark.tsx";
import { sceneChangesQuery } from "../../queries/changes.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Tag } from "../../ui/tag.tsx";
import { toWanted } from "../change/choose-pair.ts";
import styles from "./scene-facts.module.css";

interface SceneTimelineProps {
  readonly scene: SceneHistory;
  readonly snapshots: readonly SnapshotAnswer[];
  readonly chosen: SnapshotId;
}

type Entry = SceneHistory["history"][number];

export function SceneTimeline({ scene, snapshots, chosen }: SceneTimelineProps) {
  const changes = useQuery(sceneChangesQuery(scene.id)).data?.features ?? [];
  return (
    <ol className={styles.history}>
      {scene.history.map((entry) =>
        entry.kind === "snapshot" ? (
          <Mapped
            key={entry.snapshotId}
            entry={entry}
            snapshot={snapshots.find(({ snapshotId }) => snapshotId === entry.snapshotId)}
            isChosen={entry.snapshotId === chosen}
          >
            <ChangeLink
              change={changes.find(({ properties }) => properties.to === entry.snapshotId)}
              snapshots={snapshots}
            />
          </Mapped>
        ) : (
          <Dated key={`${entry.observedOn} ${entry.sourceId}`} entry={entry} scene={scene} />
        ),
      )}
    </ol>
  );
}

interface MappedProps {
  readonly entry: Extract<Entry, { kind: "snapshot" }>;
  readonly snapshot: SnapshotAnswer | undefined;
  readonly isChosen: boolean;
  readonly children: React.ReactNode;
}

function Mapped({ entry, snapshot, isChosen, children }: MappedProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const change =
    entry.event === "added" || entry.event === "shrunk" || entry.event === "grown"
      ? entry.event
      : undefined;
  return (
    <li className={isChosen ? styles.chosen : undefined} aria-current={isChosen || undefined}>
      <StatusMark status={entry.status} />
      <p>
        <strong>{snapshot && formatDate(snapshot.stateOf, language)}</strong>{" "}
        {t(`status.${entry.status}`)} {change && <Tag>{t(`list.event.${change}`)}</Tag>}{" "}
        {entry.statusBasis === "inferred" && <Tag>{t("list.inferred")}</Tag>}
        {entry.areaM2 !== undefined && (
          <span className={styles.area}>
            {t("scene.area", { area: formatArea(entry.areaM2, language) })}
          </span>
        )}
      </p>
      <p className={styles.quiet}>{t(`reason.${entry.statusReason}`)}</p>
      {children}
    </li>
  );
}

interface ChangeLinkProps extends Pick<SceneTimelineProps, "snapshots"> {
  readonly change: ChangeFeature | undefined;
}

/** Leads to what happened since the mapping before; nothing where nothing did, or nobody knows. */
function ChangeLink({ change, snapshots }: ChangeLinkProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  if (change === undefined) return null;
  const { kind, from, to } = change.properties;
  const since = snapshots.find(({ snapshotId }) => snapshotId === from)?.stateOf;
  if (kind === "unchanged" || kind === "unknown" || since === undefined) return null;
  const shown = { ...toWanted(snapshots, from, to), changeId: change.id };
  return (
    <PageLink className={styles.change} path="/forandring" selection={shown}>
      {t("scene.changeSince", { date: formatDate(since, language) })}
    </PageLink>
  );
}

interface DatedProps {
  readonly entry: Extract<Entry, { kind: "dated" }>;
  readonly scene: SceneHistory;
}

function Dated({ entry, scene }: DatedProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const source = scene.sources.find(({ sourceId }) => sourceId === entry.sourceId);
  return (
    <li>
      <span className={styles.datedMark} aria-hidden="true" />
      <p>
        <strong>{formatDate(entry.observedOn, language)}</strong> {t(`dated.${entry.event}`)}
      </p>
      <p className={styles.quiet}>
        {source?.publisher}
        {entry.note && `. ${entry.note[language]}`}
      </p>
    </li>
  );
}
