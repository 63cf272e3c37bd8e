/** Borders of the kommuner whose ground is known. */

import type { Kommunkod } from "@scenkartan/domain";
import type { KommunCollection } from "@scenkartan/server/api-types";
import type { Geometry } from "geojson";
import { useMemo } from "react";
import styles from "./first-view.module.css";
import type { Place } from "./place.ts";

interface FirstBordersProps {
  readonly kommuner: KommunCollection | undefined;
  readonly chosenKommunkod: Kommunkod | undefined;
  readonly place: Place;
}

export function FirstBorders({ kommuner, chosenKommunkod, place }: FirstBordersProps) {
  const [all, chosen] = useMemo(() => {
    const known = (kommuner?.features ?? []).filter(
      ({ properties }) => properties.geometryBasis === "area",
    );
    const ofChosen = known.filter(({ id }) => id === chosenKommunkod);
    return [known, ofChosen].map((features) =>
      place.toPath(features.map(({ geometry }) => geometry as Geometry)),
    );
  }, [kommuner, chosenKommunkod, place]);
  return (
    <>
      <path className={styles.border} d={all} />
      <path className={styles.chosenBorder} d={chosen} />
    </>
  );
}
