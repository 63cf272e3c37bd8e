/** What the mouse points at on a map, told as it changes. */

import { useMap } from "@vis.gl/react-maplibre";
import type { MapMouseEvent } from "maplibre-gl";
import { useEffect } from "react";

/** Inside a BaseMap: calls `onPoint` with the property `name` of what lies under the mouse. */
export function usePointing(
  layers: readonly string[],
  name: string,
  onPoint: (value: string | undefined) => void,
): void {
  const map = useMap().current?.getMap();
  useEffect(() => {
    if (map === undefined) return;
    const report = ({ point }: MapMouseEvent) => {
      const drawn = layers.filter((layer) => map.getLayer(layer) !== undefined);
      const [feature] = map.queryRenderedFeatures(point, { layers: drawn });
      onPoint(feature?.properties[name]);
    };
    const leave = () => onPoint(undefined);
    const subscriptions = [map.on("mousemove", report), map.on("mouseout", leave)];
    return () => {
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }, [map, layers, name, onPoint]);
}
