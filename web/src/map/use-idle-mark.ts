/** Says on the map's element whether it stands still with all its data drawn. */

import type { MapRef } from "@vis.gl/react-maplibre";
import { useEffect } from "react";

/**
 * Keeps `data-idle` on the map's container while nothing moves, loads or waits to be drawn, for
 * whoever takes a picture of the page or tests it.
 */
export function useIdleMark(map: MapRef | null): void {
  useEffect(() => {
    if (map === null) return;
    const maplibre = map.getMap();
    const container = maplibre.getContainer();
    const onBusy = () => delete container.dataset.idle;
    const onIdle = () => {
      container.dataset.idle = "";
    };
    const busy = (["dataloading", "movestart", "render"] as const).map((event) =>
      maplibre.on(event, onBusy),
    );
    const idle = maplibre.on("idle", onIdle);
    return () => {
      for (const subscription of [...busy, idle]) subscription.unsubscribe();
    };
  }, [map]);
}
