/** When the map takes over from its first drawing. */

import type { MapRef } from "@vis.gl/react-maplibre";
import { createContext, useContext, useEffect } from "react";

/** Called when the map shows all that it was given, or when the reader moves it before that. */
export const TakeoverContext = createContext<() => void>(() => {});

export function useTakeover(map: MapRef | null): void {
  const takeOver = useContext(TakeoverContext);
  useEffect(() => {
    if (map === null) return;
    const maplibre = map.getMap();
    const subscriptions = [
      maplibre.on("idle", takeOver),
      maplibre.on("movestart", ({ originalEvent }) => originalEvent && takeOver()),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map, takeOver]);
}
