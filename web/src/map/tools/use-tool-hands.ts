/** Mouse, finger and keys set points with a tool. */

import type { Map as MapLibre, MapMouseEvent } from "maplibre-gl";
import { useEffect } from "react";
import { useCanvasKeys } from "../keyboard/use-canvas-keys.ts";
import { aimAt, chooseTool, drawing, removeLastPoint, setPoint } from "./tool.ts";

/** Two presses so near each other are one. */
const SAME_PX = 5;

/** A press sets a point under it; a key sets one in the middle of the map. */
export function useToolHands(map: MapLibre | undefined): void {
  useAim(map);
  const setInMiddle = () => map && setPoint(map.getCenter().toArray());
  useCanvasKeys(map, {
    " ": setInMiddle,
    Enter: setInMiddle,
    Backspace: removeLastPoint,
    Escape: () => chooseTool(undefined),
  });
  useEffect(() => {
    if (map === undefined) return;
    const press = map.on("click", ({ point, lngLat }: MapMouseEvent) => {
      const last = drawing.read().points.at(-1);
      const isSame = last && map.project(last as [number, number]).dist(point) < SAME_PX;
      if (!isSame) setPoint(lngLat.toArray());
    });
    map.doubleClickZoom.disable();
    return () => {
      press.unsubscribe();
      map.doubleClickZoom.enable();
    };
  }, [map]);
}

/** The mouse aims while it is on the map; else the middle of the map does. */
function useAim(map: MapLibre | undefined): void {
  useEffect(() => {
    if (map === undefined) return;
    const canvas = map.getCanvas();
    let isMouseOn = false;
    const aimAtCentre = () => aimAt(map.getCenter().toArray(), "centre");
    const follow = ({ pointerType, offsetX, offsetY }: PointerEvent) => {
      isMouseOn = pointerType !== "touch";
      if (isMouseOn) aimAt(map.unproject([offsetX, offsetY]).toArray(), "pointer");
    };
    const leave = () => {
      isMouseOn = false;
      aimAtCentre();
    };
    // Keys move the map under a mouse that lies still.
    const takeOver = () => {
      isMouseOn = false;
    };
    const move = map.on("move", () => {
      if (!isMouseOn) aimAtCentre();
    });
    aimAtCentre();
    canvas.addEventListener("pointermove", follow);
    canvas.addEventListener("pointerleave", leave);
    canvas.addEventListener("keydown", takeOver);
    return () => {
      move.unsubscribe();
      canvas.removeEventListener("pointermove", follow);
      canvas.removeEventListener("pointerleave", leave);
      canvas.removeEventListener("keydown", takeOver);
    };
  }, [map]);
}
