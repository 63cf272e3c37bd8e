/** Borders of the kommuner whose ground is known, and of the region that is chosen. */

import type { KommunCollection } from "@scenkartan/server/api-types";
import type { Geometry } from "geojson";
import { useMemo } from "react";
import { listGrounds } from "../kommun-ground.ts";
import styles from "./first-view.module.css";
import type { Place } from "./place.ts";

interface FirstBordersProps {
  readonly kommuner: KommunCollection | undefined;
  readonly chosenGround: Geometry | undefined;
  readonly place: Place;
}

export function FirstBorders({ kommuner, chosenGround, place }: FirstBordersProps) {
  const all = useMemo(() => place.toPath(listGrounds(kommuner)), [kommuner, place]);
  const chosen = useMemo(
    () => place.toPath(chosenGround ? [chosenGround] : []),
    [chosenGround, place],
  );
  return (
    <>
      <path className={styles.border} d={all} />
      <path className={styles.chosenBorder} d={chosen} />
    </>
  );
}
