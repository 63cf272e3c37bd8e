/** What a map shows, sign by sign, for its legend. */

import type { ReactNode } from "react";
import type { LayerName } from "./layer-choice.ts";

export interface LegendRow {
  /** The layer that the row hides and shows; without it the row only explains. */
  readonly layer?: LayerName;
  readonly sign: ReactNode;
  readonly name: string;
  /** What the sign means, in a few words after its name. */
  readonly meaning?: string;
  /** How many of them are on the map. */
  readonly count?: number;
}

export interface LegendGroup {
  readonly title: string;
  readonly rows: readonly LegendRow[];
}

/** A sign's words; some names say enough. */
export type SignTexts = Pick<LegendRow, "name" | "meaning">;

/** Where there is less room than this a legend lies folded until it is asked for. */
export const LEGEND_OPEN_FROM = "(min-width: 1200px) and (min-height: 600px)";

/** The layers of a legend that are hidden now. */
export function listHidden(
  groups: readonly LegendGroup[],
  hidden: readonly LayerName[],
): LayerName[] {
  return groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ layer }) => (layer !== undefined && hidden.includes(layer) ? [layer] : []));
}
