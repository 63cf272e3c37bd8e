/** A right click, or a finger that stays, asks where that place is. */

import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { useEffect } from "react";
import { chooseTool, isMeasuring, setPoint } from "./tool.ts";

/** MapLibre tells of a long press as of a right click, on every system. */
export function usePressedPlace(map: MapLibre | undefined): void {
  useEffect(() => {
    if (map === undefined) return;
    const pressed = map.on("contextmenu", ({ lngLat, originalEvent }: MapMouseEvent) => {
      originalEvent.preventDefault();
      if (isMeasuring()) return;
      chooseTool("coordinates");
      setPoint(lngLat.toArray());
    });
    return () => pressed.unsubscribe();
  }, [map]);
}
