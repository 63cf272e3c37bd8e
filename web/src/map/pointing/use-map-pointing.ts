/** The mouse on a map points at what lies under it. */

import type { Map as MapLibre } from "maplibre-gl";
import { useEffect } from "react";
import { pointing } from "./pointing.ts";

export interface MapPointing {
  /** Layers of what can be pointed at, uppermost first. */
  readonly layers: readonly string[];
  /** Which property of a feature is the id of a pointable. */
  readonly property: string;
  /** Which row of the list a pointable belongs to; undefined for what is none of them. */
  readonly toRowId: (id: string) => string | undefined;
  /** False while the mouse has another task. */
  readonly isOn: boolean;
}

/** Touch does not point: a finger opens. */
export function useMapPointing(map: MapLibre | undefined, options: MapPointing): void {
  const { layers, property, toRowId, isOn } = options;
  useEffect(() => {
    if (map === undefined || !isOn) return;
    const canvas = map.getCanvas();
    let frame = 0;
    // A card that Escape has closed stays closed until the mouse has been elsewhere.
    let lastId: string | undefined;
    const find = (x: number, y: number) => {
      const drawn = layers.filter((layer) => map.getLayer(layer) !== undefined);
      const [feature] = map.queryRenderedFeatures([x, y], { layers: drawn });
      const id = feature && toRowId(String(feature.properties[property]));
      if (id !== undefined && id === lastId) return;
      lastId = id;
      if (id === undefined) pointing.leave();
      else pointing.hover(id);
    };
    const move = ({ pointerType, offsetX, offsetY }: PointerEvent) => {
      if (pointerType === "touch") return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => find(offsetX, offsetY));
    };
    const leave = () => {
      cancelAnimationFrame(frame);
      lastId = undefined;
      pointing.leave();
    };
    // Not pointerleave, which comes after the mouse has already told of the row or card that it is on.
    canvas.addEventListener("pointermove", move);
    canvas.addEventListener("pointerout", leave);
    return () => {
      canvas.removeEventListener("pointermove", move);
      canvas.removeEventListener("pointerout", leave);
      cancelAnimationFrame(frame);
      if (lastId !== undefined) pointing.leave();
    };
  }, [map, layers, property, toRowId, isOn]);
}
