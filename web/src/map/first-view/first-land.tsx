/** Land and water: the built-in land, and what an edition has of its own above it. */

import type { BasemapKind } from "@scenkartan/domain";
import { listLandWithin } from "@scenkartan/figures/map";
import type { BasemapCollection } from "@scenkartan/server/api-types";
import type { Geometry } from "geojson";
import { useMemo } from "react";
import styles from "./first-view.module.css";
import type { Place } from "./place.ts";
import { useLand } from "./use-land.ts";

interface FirstLandProps {
  readonly basemap: BasemapCollection | undefined;
  readonly place: Place;
}

export function FirstLand({ basemap, place }: FirstLandProps) {
  const builtIn = useLand();
  const { bounds } = place;
  const land = useMemo(() => (builtIn ? listLandWithin(builtIn, bounds) : []), [builtIn, bounds]);
  const own = useMemo(
    () => ({ land: ofKind(basemap, "land"), water: ofKind(basemap, "water") }),
    [basemap],
  );
  return (
    <>
      <Ground className={styles.land} geometries={land} place={place} />
      <Ground className={styles.land} geometries={own.land} place={place} />
      <Ground className={styles.lake} geometries={own.water} place={place} />
    </>
  );
}

interface GroundProps {
  readonly className: string | undefined;
  readonly geometries: readonly Geometry[];
  readonly place: Place;
}

function Ground({ className, geometries, place }: GroundProps) {
  const path = useMemo(() => place.toPath(geometries), [geometries, place]);
  return <path className={className} d={path} fillRule="evenodd" />;
}

function ofKind(basemap: BasemapCollection | undefined, kind: BasemapKind): Geometry[] {
  const features = basemap?.features ?? [];
  return features.flatMap(({ geometry, properties }) =>
    properties.kind === kind ? [geometry as Geometry] : [],
  );
}
