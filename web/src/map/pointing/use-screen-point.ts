/** Where on the screen a place is, as the map moves. */

import type { Position } from "geojson";
import type { Map as MapLibre } from "maplibre-gl";
import { useCallback, useSyncExternalStore } from "react";

export interface ScreenPoint {
  /** CSS pixels from the map's upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Undefined for a place that is out of sight, and for none. */
export function useScreenPoint(
  map: MapLibre,
  position: Position | undefined,
): ScreenPoint | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      const subscriptions = (["move", "resize"] as const).map((event) => map.on(event, listener));
      return () => {
        for (const each of subscriptions) each.unsubscribe();
      };
    },
    [map],
  );
  // As text, since two readings of the same place have to be the same value.
  const text = useSyncExternalStore(subscribe, () => position && project(map, position));
  if (text === undefined) return undefined;
  const [x = 0, y = 0, width = 0, height = 0] = text.split(" ").map(Number);
  const isSeen = x >= 0 && y >= 0 && x <= width && y <= height;
  return isSeen ? { x, y, width, height } : undefined;
}

function project(map: MapLibre, [lon = 0, lat = 0]: Position): string {
  const { x, y } = map.project([lon, lat]);
  const { clientWidth, clientHeight } = map.getContainer();
  return [Math.round(x), Math.round(y), clientWidth, clientHeight].join(" ");
}
