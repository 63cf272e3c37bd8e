/** The sign of what a position rests on, as in the map's legend. */

import type { PositionBasis } from "@scenkartan/domain";
import styles from "./scene-legend.module.css";

/** What has no position has no sign. */
export function PositionSign({ basis }: { readonly basis: Exclude<PositionBasis, "unknown"> }) {
  return <span className={STYLES[basis]} aria-hidden="true" />;
}

const STYLES = {
  mapped: styles.activeGround,
  described: styles.described,
  place: styles.disc,
} as const;
