/** One scene: what is said of it, when, by whom, and how we know. */

import type { SceneId, SnapshotId } from "@scenkartan/domain";
import type { SceneHistory, SnapshotAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { StatusMark } from "../../map/status-mark.tsx";
import { isRefused, sceneQuery } from "../../queries/mappings.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "./scene-panel.module.css";
import { ScenePosition } from "./scene-position.tsx";
import { SceneTimeline } from "./scene-timeline.tsx";

interface ScenePanelProps {
  readonly sceneId: SceneId;
  readonly snapshots: readonly SnapshotAnswer[];
  readonly chosen: SnapshotId;
  readonly onBack: () => void;
}

export function ScenePanel({ sceneId, snapshots, chosen, onBack }: ScenePanelProps) {
  const { t } = useTranslation();
  const { data: scene, error, isPending, refetch } = useQuery(sceneQuery(sceneId));
  const panel = useFocusOnChange<HTMLElement>(error === null ? undefined : sceneId);
  return (
    <article
      className={styles.panel}
      id="platser"
      tabIndex={-1}
      ref={panel}
      aria-busy={isPending}
      aria-label={scene?.properties.name}
    >
      <button type="button" className={styles.back} onClick={onBack}>
        <span aria-hidden="true">←</span> {t("scene.back")}
      </button>
      {error && isRefused(error) && <Message text={t("scene.missing", { id: sceneId })} />}
      {error && !isRefused(error) && (
        <Message
          title={t("app.failedTitle")}
          text={t("app.failedText")}
          action={{ label: t("app.retry"), onPress: () => void refetch() }}
        />
      )}
      {scene && <SceneFacts scene={scene} snapshots={snapshots} chosen={chosen} />}
    </article>
  );
}

interface SceneFactsProps {
  readonly scene: SceneHistory;
  readonly snapshots: readonly SnapshotAnswer[];
  readonly chosen: SnapshotId;
}

function SceneFacts({ scene, snapshots, chosen }: SceneFactsProps) {
  const { t } = useTranslation();
  const { properties, sources } = scene;
  const heading = useFocusOnChange<HTMLHeadingElement>(scene.id);
  const now = scene.history.find((each) => each.kind === "snapshot" && each.snapshotId === chosen);
  const status = now?.kind === "snapshot" ? now.status : undefined;
  return (
    <>
      <header>
        <h2 className={styles.name} ref={heading} tabIndex={-1}>
          {properties.name}
        </h2>
        {status && (
          <p className={styles.status}>
            <StatusMark status={status} />
            {t(`status.${status}`)}
            {now?.kind === "snapshot" && (
              <span className={styles.quiet}>{t(`reason.${now.statusReason}`)}</span>
            )}
          </p>
        )}
      </header>
      <Corrections scene={scene} />
      <Place scene={scene} snapshots={snapshots} chosen={chosen} />
      <section>
        <h3>{t("scene.history")}</h3>
        <SceneTimeline scene={scene} snapshots={snapshots} chosen={chosen} />
      </section>
      <Notes scene={scene} />
      <section>
        <h3>{t("scene.sources")}</h3>
        <ul className={styles.sources}>
          {sources.map((source) => (
            <SourceItem key={source.sourceId} source={source} />
          ))}
        </ul>
      </section>
    </>
  );
}

/**
 * Moves focus to the heading of a newly chosen scene, or to the panel when there is nothing to show,
 * so that a screen reader reads on from there.
 */
function useFocusOnChange<E extends HTMLElement>(sceneId: string | undefined) {
  const element = useRef<E>(null);
  useEffect(() => {
    if (sceneId) element.current?.focus();
  }, [sceneId]);
  return element;
}

function Place({ scene, snapshots, chosen }: SceneFactsProps) {
  const { t } = useTranslation();
  const { properties } = scene;
  return (
    <dl className={styles.place}>
      <dt>{t("scene.kommun")}</dt>
      <dd>{properties.kommun}</dd>
      <dt>{t("scene.lokalpolisomrade")}</dt>
      <dd>{properties.lokalpolisomradeName}</dd>
      {properties.stadsdelsomrade && (
        <>
          <dt>{t("scene.stadsdelsomrade")}</dt>
          <dd>{properties.stadsdelsomrade}</dd>
        </>
      )}
      <dt>{t("scene.position")}</dt>
      <dd>
        <ScenePosition scene={scene} snapshots={snapshots} chosen={chosen} />
      </dd>
    </dl>
  );
}

function Corrections({ scene }: { readonly scene: SceneHistory }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  if (scene.corrections.length === 0) return null;
  return (
    <section aria-label={t("scene.corrections")}>
      {scene.corrections.map((correction) => (
        <div key={correction.correctionId} className={styles.correction}>
          <p className={styles.correctionTitle}>
            {t("scene.correctedOn", { date: formatDate(correction.correctedOn, language, "long") })}
          </p>
          <p>
            <strong>{t("scene.was")}</strong> {correction.was[language]}
          </p>
          <p>
            <strong>{t("scene.is")}</strong> {correction.is[language]}
          </p>
          <p>
            <strong>{t("scene.why")}</strong> {correction.reason[language]}
          </p>
        </div>
      ))}
    </section>
  );
}

function Notes({ scene }: { readonly scene: SceneHistory }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  if (scene.notes.length === 0) return null;
  return (
    <section>
      <h3>{t("scene.notes")}</h3>
      <ul className={styles.notes}>
        {scene.notes.map(({ noteId, text, sourceId }) => (
          <li key={noteId}>
            {text[language]}{" "}
            <span className={styles.quiet}>
              ({scene.sources.find((source) => source.sourceId === sourceId)?.publisher})
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceItem({ source }: { readonly source: SourceAnswer }) {
  const { language } = useSelection().selection;
  const { title, publisher, publishedOn, citedAs, url } = source;
  return (
    <li>
      <SourceLink source={source} lang="sv">
        {title}
      </SourceLink>
      <span className={styles.quiet}>
        {publisher}
        {publishedOn && `, ${formatDate(publishedOn, language)}`}
        {url === undefined && citedAs && `. ${citedAs}`}
      </span>
    </li>
  );
}
