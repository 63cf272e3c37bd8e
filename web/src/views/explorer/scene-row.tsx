/** One scene as a line of the list. */

import type { SceneId } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { memo } from "react";
import { useRowPointing } from "../../map/pointing/pointing.ts";
import { StatusMark } from "../../map/status-mark.tsx";
import { useTranslation } from "../../text/use-translation.tsx";
import { SceneTags } from "../scene/scene-tags.tsx";
import styles from "./scene-list.module.css";
import { toRowId } from "./use-focus-return.ts";

interface SceneRowProps {
  readonly scene: SceneFeature;
  readonly onSelect: (sceneId: SceneId) => void;
}

/** Drawn anew for another scene only: a county has thousands. */
export const SceneRow = memo(function SceneRow({ scene: { properties }, onSelect }: SceneRowProps) {
  const { t } = useTranslation();
  const { name, status, kommun, lokalpolisomradeName } = properties;
  return (
    <li>
      <button
        type="button"
        id={toRowId(properties.sceneId)}
        className={styles.row}
        onClick={() => onSelect(properties.sceneId)}
        {...useRowPointing(properties.sceneId)}
      >
        <StatusMark status={status} />
        <span className={styles.name}>
          {name}
          <span className="visually-hidden">, {t(`status.${status}`)}</span>
        </span>
        <span className={styles.tags}>
          <SceneTags properties={properties} />
        </span>
        <span className={styles.where}>
          {kommun === lokalpolisomradeName ? kommun : `${kommun} · ${lokalpolisomradeName}`}
        </span>
      </button>
    </li>
  );
});
