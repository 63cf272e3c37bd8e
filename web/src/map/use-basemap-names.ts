/** Names that a basemap writes itself are hidden and shown with ours: a reader sees one kind of name. */

import type { MapRef } from "@vis.gl/react-maplibre";
import type { StyleSpecification } from "maplibre-gl";
import { useEffect } from "react";
import { useVisibility } from "./layers/layer-choice.ts";

/** `style` is the one that the map was given. */
export function useBasemapNames(map: MapRef | null, style: StyleSpecification): void {
  const { visibility } = useVisibility("names");
  useEffect(() => {
    if (map === null) return;
    const maplibre = map.getMap();
    const apply = () => {
      for (const id of listNameLayers(style)) {
        maplibre.setLayoutProperty(id, "visibility", visibility);
      }
    };
    // Before anything is drawn, when the style has not been taken in yet.
    if (maplibre.getStyle() !== undefined) apply();
    const subscription = maplibre.on("style.load", apply);
    return () => subscription.unsubscribe();
  }, [map, style, visibility]);
}

/**
 * The layers that write: signs without words, such as arrows on streets, stay, and what the style
 * itself hides stays hidden.
 */
export function listNameLayers({ layers }: Pick<StyleSpecification, "layers">): string[] {
  return layers.flatMap((layer) => {
    if (layer.type !== "symbol" || layer.layout?.visibility === "none") return [];
    return layer.layout?.["text-field"] ? [layer.id] : [];
  });
}
