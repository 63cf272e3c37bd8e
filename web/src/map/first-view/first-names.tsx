/** Names of what has signs and of kommuner, where the still picture is the map and no library will write them. */

import { type Box, type Name, placeNames } from "@scenkartan/figures/map";
import type { KommunCollection } from "@scenkartan/server/api-types";
import type { Point } from "geojson";
import styles from "./first-view.module.css";
import type { Place } from "./place.ts";
import type { SignSet } from "./sign-set.ts";

interface FirstNamesProps {
  readonly signs: SignSet;
  readonly kommuner: KommunCollection | undefined;
  readonly place: Place;
}

/** From the middle of a sign to its edge, and to its name. */
const [SIGN_PX, GAP_PX] = [11, 15];

export function FirstNames({ signs, kommuner, place }: FirstNamesProps) {
  const { project, size } = place;
  const own = signs.points.features.map(({ geometry, properties }): Name => {
    const [x, y] = project((geometry as Point).coordinates);
    const id = properties?.[signs.idProperty];
    return { id, text: properties?.name, x, y, gap: GAP_PX, letterPx: 6.4 };
  });
  const regions = (kommuner?.features ?? []).map(({ id, properties }): Name => {
    const [x, y] = project(properties.labelPoint.coordinates);
    return { id, text: properties.kommun.toUpperCase(), x, y, letterPx: 9 };
  });
  const placed = placeNames([...own, ...regions], { signs: own.map(toSign), size });
  const isRegion = new Set<string>(regions.map(({ id }) => id));
  return placed.map(({ id, text, x, y, anchor }) => (
    <text
      key={id}
      x={x}
      y={y + 4}
      textAnchor={anchor}
      className={isRegion.has(id) ? styles.region : styles.name}
    >
      {text}
    </text>
  ));
}

function toSign({ x, y }: Name): Box {
  return { left: x - SIGN_PX, right: x + SIGN_PX, top: y - SIGN_PX, bottom: y + SIGN_PX };
}
