/** Moves the map to where it has to look. */

import { type Bounds, contains, type Size, type View } from "@scenkartan/figures/map";
import type { MapRef } from "@vis.gl/react-maplibre";
import { useEffect, useRef } from "react";
import {
  type Framing,
  isOutOfFrame,
  isSpeck,
  toFocusView,
  toFramedView,
  toWholeView,
} from "./framing.ts";
import { toSize } from "./to-size.ts";

/** Tells the map's listeners that a reader, and not the program, moved it. */
export const BY_READER = { byReader: true };

/** Moves the map when the address or the choice changes; keeps still for all else. */
export function useFraming(map: MapRef | null, framing: Framing): void {
  const { view, bounds, focus } = framing;
  const [west, south, east, north] = bounds;
  const focusKey = focus?.join();
  const framed = useRef(focusKey);
  useEffect(() => {
    if (map === null) return;
    const wanted = toFramedView(framing, measure(map));
    if (isThere(map, wanted)) return;
    if (view === undefined) glide(map, wanted);
    else map.jumpTo(toCamera(wanted));
  }, [map, view, west, south, east, north, view === undefined ? focusKey : undefined]);
  useEffect(() => {
    if (map === null || framed.current === focusKey) return;
    framed.current = focusKey;
    if (view === undefined || focus === undefined || isSeen(map, focus)) return;
    glide(map, toFocusView(focus, framing, measure(map)), BY_READER);
  }, [map, focusKey]);
}

/**
 * The reader asks for the selection again: what is chosen while it is not to be seen, else all of it.
 * True when this is where the map would look by itself, so that no address has to say so.
 */
export function fitAgain(map: MapRef, framing: Framing): boolean {
  const { focus } = framing;
  if (focus !== undefined && !isSeen(map, focus)) {
    glide(map, toFocusView(focus, framing, measure(map)));
    return true;
  }
  const isOwnFrame = focus === undefined || !isOutOfFrame(focus, framing, measure(map));
  glide(map, toWholeView(framing, measure(map)), isOwnFrame ? undefined : BY_READER);
  return isOwnFrame;
}

/** What a new map shows before anything moves; the same as its first drawing. */
export function toInitialView(framing: Framing, size: Size) {
  const { zoom, lat, lon } = toFramedView(framing, size);
  return { zoom, latitude: lat, longitude: lon };
}

/** Not at once, unless the reader asked for no motion. */
function glide(map: MapRef, view: View, eventData?: object): void {
  map.flyTo({ ...toCamera(view), duration: toDuration(700) }, eventData);
}

function toCamera({ zoom, lat, lon }: View): { center: [number, number]; zoom: number } {
  return { center: [lon, lat], zoom };
}

function measure(map: MapRef): Size {
  return toSize(map.getContainer());
}

function isSeen(map: MapRef, focus: Bounds): boolean {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return contains([west, south, east, north], focus) && !isSpeck(focus, map.getZoom());
}

function isThere(map: MapRef, { zoom, lat, lon }: View): boolean {
  const center = map.getCenter();
  return (
    Math.abs(center.lat - lat) < 1e-4 &&
    Math.abs(center.lng - lon) < 1e-4 &&
    Math.abs(map.getZoom() - zoom) < 0.01
  );
}

/** No movement for readers who asked for none. */
export function toDuration(milliseconds: number): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : milliseconds;
}
