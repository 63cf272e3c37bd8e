/** Corrections, which stay visible: what was said, what holds, why, and since when. */

import { formatDate } from "@scenkartan/domain";
import type { CorrectionAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import styles from "./correction-list.module.css";

interface CorrectionListProps {
  readonly corrections: readonly CorrectionAnswer[];
  /** Says which scene a correction concerns, where that is not plain. */
  readonly sayScene?: (sceneId: CorrectionAnswer["sceneId"]) => React.ReactNode;
}

export function CorrectionList({ corrections, sayScene }: CorrectionListProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  return corrections.map((correction) => (
    <div key={correction.correctionId} className={styles.correction}>
      <p className={styles.title}>
        {sayScene && <>{sayScene(correction.sceneId)}: </>}
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
  ));
}
