/** Inside a BaseMap: the keys that belong to the map itself, and north staying up. */

import { useMap } from "@vis.gl/react-maplibre";
import { useEffect, useId } from "react";
import { chooseTool, useTool } from "../tools/tool.ts";
import { usePressedPlace } from "../tools/use-pressed-place.ts";
import { showKeyHelp } from "./key-help.tsx";
import styles from "./map-keys.module.css";
import { useCanvasKeys } from "./use-canvas-keys.ts";

interface MapKeysProps {
  /** What a screen reader calls the map. */
  readonly label: string;
  /** Which keys to begin with, said after the label. */
  readonly hint: string;
}

export function MapKeys({ label, hint }: MapKeysProps) {
  const map = useMap().current?.getMap();
  const hintId = useId();
  useEffect(() => {
    if (map === undefined) return;
    const canvas = map.getCanvas();
    // The map obeys letters and arrows, so a screen reader must hand them on instead of using them.
    canvas.setAttribute("role", "application");
    canvas.setAttribute("aria-label", label);
    canvas.setAttribute("aria-describedby", hintId);
    map.keyboard.disableRotation();
    map.touchZoomRotate.disableRotation();
  }, [map, label, hintId]);
  useCanvasKeys(map, {
    "?": showKeyHelp,
    m: () => chooseTool("distance"),
    r: () => chooseTool("radius"),
    c: () => chooseTool("coordinates"),
  });
  usePressedPlace(map);
  return (
    <p id={hintId} className={styles.hint} data-tool={useTool()}>
      {hint}
    </p>
  );
}
