/** What every map has for orientation, as rows of its legend. */

import type { KommunCollection } from "@scenkartan/server/api-types";
import { hasGround } from "../kommun-ground.ts";
import type { LegendGroup, LegendRow, SignTexts } from "./legend.ts";
import styles from "./orientation-legend.module.css";

export interface OrientationTexts {
  readonly title: string;
  readonly borders: SignTexts;
  readonly names: SignTexts;
}

/** Borders only where the ground of a kommun is known. */
export function toOrientationLegend(
  kommuner: KommunCollection | undefined,
  { title, borders, names }: OrientationTexts,
): LegendGroup {
  const border: LegendRow = {
    ...borders,
    layer: "borders",
    sign: <span className={styles.border} />,
  };
  const name: LegendRow = {
    ...names,
    layer: "names",
    sign: (
      <span className={styles.letters} aria-hidden="true">
        Aa
      </span>
    ),
  };
  return { title, rows: hasGround(kommuner) ? [border, name] : [name] };
}
