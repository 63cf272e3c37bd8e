/** One scene: what is said of it, when, by whom, and how we know. */

import { type SceneId, type SnapshotId, toScenePath } from "@scenkartan/domain";
import type { SceneHistory, SnapshotAnswer } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { isRefused, sceneQuery } from "../../queries/mappings.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { SceneNotes } from "../scene/scene-notes.tsx";
import { ScenePlace } from "../scene/scene-place.tsx";
import { SceneStatus } from "../scene/scene-status.tsx";
import { SceneTimeline } from "../scene/scene-timeline.tsx";
import { CorrectionList } from "../sections/correction-list.tsx";
import { SourceList } from "../sections/source-list.tsx";
import { FailedMessage } from "../site/failed-message.tsx";
import styles from "./scene-panel.module.css";

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
      {error && !isRefused(error) && <FailedMessage onRetry={() => void refetch()} />}
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
  const heading = useFocusOnChange<HTMLHeadingElement>(scene.id);
  const isDefault = snapshots.some((each) => each.snapshotId === chosen && each.isDefault);
  return (
    <>
      <header>
        <h2 className={styles.name} ref={heading} tabIndex={-1}>
          {scene.properties.name}
        </h2>
        <SceneStatus scene={scene} chosen={chosen} />
        <PageLink
          path={toScenePath(scene.id)}
          selection={isDefault ? {} : { snapshotId: chosen }}
          className={styles.more}
        >
          {t("scene.wholePage")}
        </PageLink>
      </header>
      <Corrections scene={scene} />
      <ScenePlace scene={scene} snapshots={snapshots} chosen={chosen} />
      <section>
        <h3>{t("scene.history")}</h3>
        <SceneTimeline scene={scene} snapshots={snapshots} chosen={chosen} />
      </section>
      {scene.notes.length > 0 && (
        <section>
          <h3>{t("scene.notes")}</h3>
          <SceneNotes scene={scene} />
        </section>
      )}
      <section>
        <h3>{t("scene.sources")}</h3>
        <SourceList sources={scene.sources} />
      </section>
    </>
  );
}

function Corrections({ scene }: Pick<SceneFactsProps, "scene">) {
  const { t } = useTranslation();
  if (scene.corrections.length === 0) return null;
  return (
    <section aria-label={t("scene.corrections")}>
      <CorrectionList corrections={scene.corrections} />
    </section>
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
