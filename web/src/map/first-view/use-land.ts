/** Land and water of the built-in map, from the same file that the map draws. */

import landUrl from "@scenkartan/figures/land.json?url";
import type { FeatureCollection, Geometry } from "geojson";
import { useEffect, useState } from "react";

const NONE: readonly Geometry[] = [];

/** Asked for with this script, before there is a picture to put it into; what is read comes first all the same. */
let land: Promise<readonly Geometry[]> | undefined = fetchLand();

/** Every polygon of land once it has arrived; none without a network, where the map says what is wrong. */
export function useLand(): readonly Geometry[] {
  const [arrived, setArrived] = useState<readonly Geometry[]>(NONE);
  useEffect(() => {
    land ??= fetchLand();
    void land.then(setArrived);
  }, []);
  return arrived;
}

async function fetchLand(): Promise<readonly Geometry[]> {
  try {
    const answer = await fetch(landUrl, { priority: "low" });
    const { features } = (await answer.json()) as FeatureCollection;
    return features.map(({ geometry }) => geometry);
  } catch {
    land = undefined;
    return NONE;
  }
}
