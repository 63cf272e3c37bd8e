/** What the signs of the scenes mean: only those that the map shows. */

import type { OperationAnswer, SceneFeature } from "@scenkartan/server/api-types";
import type { ReactNode } from "react";
import styles from "./scene-legend.module.css";
import { StatusMark } from "./status-mark.tsx";

export interface SceneLegendTexts {
  readonly legendActive: string;
  readonly legendCeased: string;
  readonly legendUnknown: string;
  readonly legendActiveGround: string;
  readonly legendCeasedGround: string;
  readonly legendDescribed: string;
  readonly legendUncertainty: string;
  readonly legendExtent: string;
}

interface SceneLegendProps {
  readonly scenes: readonly SceneFeature[];
  readonly operations: readonly OperationAnswer[];
  readonly texts: SceneLegendTexts;
}

export function SceneLegend({ scenes: all, operations, texts }: SceneLegendProps) {
  const scenes = all.filter(({ geometry }) => geometry !== null);
  const some = (isMeant: (properties: SceneFeature["properties"]) => boolean) =>
    scenes.some(({ properties }) => isMeant(properties));
  const item = (isShown: boolean, sign: ReactNode, words: string) =>
    isShown && (
      <li key={words}>
        {sign}
        {words}
      </li>
    );
  const isMapped = { active: false, ceased: false };
  for (const { properties } of scenes) {
    if (properties.positionBasis !== "mapped") continue;
    isMapped[properties.status === "active" ? "active" : "ceased"] = true;
  }
  return (
    <>
      {(["active", "ceased", "unknown"] as const).map((status) =>
        item(
          some((each) => each.status === status),
          <StatusMark status={status} size={20} />,
          texts[LEGEND_TEXTS[status]],
        ),
      )}
      {item(isMapped.active, <span className={styles.activeGround} />, texts.legendActiveGround)}
      {item(isMapped.ceased, <span className={styles.ceasedGround} />, texts.legendCeasedGround)}
      {item(
        some(({ positionBasis }) => positionBasis === "described"),
        <span className={styles.described} />,
        texts.legendDescribed,
      )}
      {item(
        some(({ positionBasis }) => positionBasis === "place"),
        <span className={styles.disc} />,
        texts.legendUncertainty,
      )}
      {item(
        operations.some(({ extent }) => extent !== undefined),
        <span className={styles.extent} />,
        texts.legendExtent,
      )}
    </>
  );
}

const LEGEND_TEXTS = {
  active: "legendActive",
  ceased: "legendCeased",
  unknown: "legendUnknown",
} as const;
