/** Where a scene lies at the chosen mapping, on what ground we say so, and how much it covers. */

import { formatArea, formatDate, formatNumber, type SnapshotId } from "@scenkartan/domain";
import type { SceneHistory, SnapshotAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { findPosition } from "./find-position.ts";
import styles from "./scene-facts.module.css";

export interface ScenePositionProps {
  readonly scene: SceneHistory;
  readonly snapshots: readonly SnapshotAnswer[];
  readonly chosen: SnapshotId;
}

export function ScenePosition({ scene, snapshots, chosen }: ScenePositionProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { position, drawnBy } = findPosition(scene, chosen);
  const other = snapshots.find(({ snapshotId }) => snapshotId === drawnBy);
  return (
    <>
      <Basis {...position} />
      {other && other.snapshotId !== chosen && (
        <p className={styles.quiet}>
          {t("scene.drawnBy", { date: formatDate(other.stateOf, language) })}
        </p>
      )}
    </>
  );
}

function Basis(position: ReturnType<typeof findPosition>["position"]) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { positionBasis, positionPoint, positionPrecisionM, areaM2 } = position;
  const metres = formatNumber(positionPrecisionM ?? 0, language);
  if (positionBasis === "mapped") {
    if (areaM2 === undefined) return t("scene.mappedOnly");
    return (
      <>
        {t("scene.mapped", { area: formatArea(areaM2, language) })}
        <p className={styles.quiet}>{t("scene.mappedHow")}</p>
      </>
    );
  }
  if (positionBasis === "described") return t("scene.described", { metres });
  if (positionBasis === "place" && positionPoint) {
    return t(`scene.place.${positionPoint}`, { metres });
  }
  return t("scene.noPosition");
}
