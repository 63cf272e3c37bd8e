/** Two maps that always look at the same place. */

import type { MapRef } from "@vis.gl/react-maplibre";
import { useEffect } from "react";

/** Whichever of the two moves takes the other along. */
export function useLinkedMaps(first: MapRef | null, second: MapRef | null): void {
  useEffect(() => {
    if (first === null || second === null) return;
    let isFollowing = false;
    const link = (leader: MapRef, follower: MapRef) =>
      leader.getMap().on("move", () => {
        if (isFollowing) return;
        isFollowing = true;
        follower.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom() });
        isFollowing = false;
      });
    const links = [link(first, second), link(second, first)];
    return () => {
      for (const each of links) each.unsubscribe();
    };
  }, [first, second]);
}
