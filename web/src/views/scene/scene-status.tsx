/** What a scene is at one mapping, and how we know. */

import type { SnapshotId } from "@scenkartan/domain";
import type { SceneHistory } from "@scenkartan/server/api-types";
import { StatusMark } from "../../map/status-mark.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./scene-facts.module.css";

interface SceneStatusProps {
  readonly scene: SceneHistory;
  /** The mapping that is asked. */
  readonly chosen: SnapshotId | undefined;
}

export function SceneStatus({ scene, chosen }: SceneStatusProps) {
  const { t } = useTranslation();
  const now = scene.history.find((each) => each.kind === "snapshot" && each.snapshotId === chosen);
  if (now?.kind !== "snapshot") return null;
  return (
    <p className={styles.status}>
      <StatusMark status={now.status} />
      {t(`status.${now.status}`)}
      <span className={styles.quiet}>{t(`reason.${now.statusReason}`)}</span>
    </p>
  );
}
