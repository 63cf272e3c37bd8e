/** Ground kept, lost and gained: filled and outlined as on the map. */

import type { GroundPart, SceneId } from "@scenkartan/domain";
import { useMemo } from "react";
import { toFillUrl } from "../ground-swatch.tsx";
import type { GroundData } from "../to-ground-data.ts";
import styles from "./first-changed-ground.module.css";
import type { Place } from "./place.ts";

interface FirstChangedGroundProps {
  readonly ground: GroundData | undefined;
  readonly selectedId: SceneId | undefined;
  readonly place: Place;
}

/** Outlines that cover others come last, as on the map. */
const ORDER: readonly GroundPart[] = ["kept", "gained", "lost"];

export function FirstChangedGround({ ground, selectedId, place }: FirstChangedGroundProps) {
  const paths = useMemo(() => {
    const features = ground?.features ?? [];
    const draw = (part: GroundPart, isMeant: (changeId: SceneId) => boolean) =>
      place.toPath(
        features
          .filter(({ properties }) => properties.part === part && isMeant(properties.changeId))
          .map(({ geometry }) => geometry),
      );
    return ORDER.map((part) => ({
      part,
      all: draw(part, () => true),
      selected: draw(part, (changeId) => changeId === selectedId),
    }));
  }, [ground, selectedId, place]);
  return paths.map(({ part, all, selected }) => (
    <g key={part} className={styles[part]} data-part={part}>
      <path d={all} fill={toFillUrl(part)} fillRule="evenodd" />
      <path className={styles.selected} d={selected} />
    </g>
  ));
}
