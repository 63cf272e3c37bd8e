/** Two mappings before the map library: the still pictures of `compare-maps.tsx`, beside each other. */

import styles from "../../map/compare-maps.module.css";
import type { ComparedMapping } from "../../map/compare-maps.tsx";
import type { StillMapProps } from "../../map/first-view/first-picture.tsx";
import { FirstView } from "../site/first-view.ts";

interface FirstCompareMapsProps extends StillMapProps {
  readonly look: "swipe" | "side";
  readonly from: ComparedMapping;
  readonly to: ComparedMapping;
  /** Scenes of the change that is chosen. */
  readonly selectedIds: readonly string[];
}

export function FirstCompareMaps({ look, from, to, selectedIds, ...map }: FirstCompareMapsProps) {
  const isSwipe = look === "swipe";
  const show = ({ scenes }: ComparedMapping) => (
    <FirstView
      {...map}
      isUnderLegend={isSwipe}
      scenes={scenes}
      selectedId={scenes.find(({ id }) => selectedIds.includes(id))?.id}
    />
  );
  return (
    <div className={`${styles[look]} ${styles.still}`} aria-hidden="true">
      <div className={styles.map}>
        {show(from)}
        <p className={styles.date}>{from.date}</p>
      </div>
      <div className={styles.map}>
        {show(to)}
        <p className={isSwipe ? styles.dateRight : styles.date}>{to.date}</p>
      </div>
    </div>
  );
}
