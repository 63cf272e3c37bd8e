/** Land of the built-in map, from the same file that the map draws. */

import landUrl from "@scenkartan/figures/land.json?url";
import { type Land, toLand } from "@scenkartan/figures/map";
import { useEffect, useState } from "react";

/** Once it is there every picture has it from its first drawing on. */
let arrived: Land | undefined;

/** Asked for with this script, before there is a picture to put it into; what is read comes first all the same. */
let coming: Promise<Land | undefined> | undefined = fetchLand();

/** Undefined until it arrives, and without a network, where the map says what is wrong. */
export function useLand(): Land | undefined {
  const [land, setLand] = useState(arrived);
  useEffect(() => {
    coming ??= fetchLand();
    void coming.then(setLand);
  }, []);
  return land;
}

async function fetchLand(): Promise<Land | undefined> {
  try {
    const answer = await fetch(landUrl, { priority: "low" });
    arrived = toLand(await answer.json());
  } catch {
    coming = undefined;
  }
  return arrived;
}
