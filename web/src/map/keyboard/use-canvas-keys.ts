/** Keys that a map obeys while it has the focus, and nowhere else (WCAG 2.1.4). */

import type { Map as MapLibre } from "maplibre-gl";
import { useEffect, useRef } from "react";

/** What each key does, by what the browser calls it; letters small. */
export type KeyCommands = Readonly<Record<string, () => void>>;

/** A key that another part of the map has taken is left alone. */
export function useCanvasKeys(map: MapLibre | undefined, commands: KeyCommands): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });
  useEffect(() => {
    if (map === undefined) return;
    const canvas = map.getCanvas();
    const obey = (event: KeyboardEvent) => {
      const { key, altKey, ctrlKey, metaKey, defaultPrevented } = event;
      const command = latest.current[key.length === 1 ? key.toLowerCase() : key];
      if (command === undefined || altKey || ctrlKey || metaKey || defaultPrevented) return;
      event.preventDefault();
      command();
    };
    canvas.addEventListener("keydown", obey);
    return () => canvas.removeEventListener("keydown", obey);
  }, [map]);
}
