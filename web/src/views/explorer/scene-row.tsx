/** One scene as a line of the list. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { StatusMark } from "../../map/status-mark.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Tag } from "../../ui/tag.tsx";
import styles from "./scene-list.module.css";
import { toRowId } from "./use-focus-return.ts";

interface SceneRowProps {
  readonly scene: SceneFeature;
  readonly onSelect: (sceneId: SceneId) => void;
}

export function SceneRow({ scene: { properties }, onSelect }: SceneRowProps) {
  const { t } = useTranslation();
  const { name, status, kommun, lokalpolisomradeName } = properties;
  return (
    <li>
      <button
        type="button"
        id={toRowId(properties.sceneId)}
        className={styles.row}
        onClick={() => onSelect(properties.sceneId)}
      >
        <StatusMark status={status} />
        <span className={styles.name}>
          {name}
          <span className="visually-hidden">, {t(`status.${status}`)}</span>
        </span>
        <span className={styles.tags}>
          <Tags properties={properties} />
        </span>
        <span className={styles.where}>
          {kommun === lokalpolisomradeName ? kommun : `${kommun} · ${lokalpolisomradeName}`}
        </span>
      </button>
    </li>
  );
}

function Tags({ properties }: Pick<SceneFeature, "properties">) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { event, statusBasis, positionBasis, corrections, dated, status } = properties;
  const change = event === "added" || event === "shrunk" || event === "grown" ? event : undefined;
  return (
    <>
      {change && <Tag>{t(`list.event.${change}`)}</Tag>}
      {status === "unknown" &&
        dated.map(({ observedOn }) => (
          <Tag key={observedOn}>{formatDate(observedOn, language)}</Tag>
        ))}
      {corrections.length > 0 && <Tag kind="strong">{t("list.corrected")}</Tag>}
      {statusBasis === "inferred" && <Tag>{t("list.inferred")}</Tag>}
      {positionBasis === "unknown" && <Tag>{t("list.noPosition")}</Tag>}
    </>
  );
}
