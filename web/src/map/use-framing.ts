/** Where the map looks: at what the address says, at what is chosen, or at the whole selection. */

import type { MapRef } from "@vis.gl/react-maplibre";
import { useEffect, useRef } from "react";
import { type Bounds, contains, isPoint } from "./bounds.ts";
import { LEGEND_OPEN_FROM } from "./layers/legend.ts";

/** Zoom level, latitude and longitude in degrees (WGS 84). */
export interface View {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

export interface Framing {
  /** Where to look; without it the map frames `focus` or `bounds`. */
  readonly view: View | undefined;
  readonly bounds: Bounds;
  /** What is chosen. The map goes there when it would be out of sight or too small to see. */
  readonly focus?: Bounds | undefined;
  /** False for a map so narrow beside another that no legend lies over it. */
  readonly isUnderLegend?: boolean | undefined;
}

/** Tells the map's listeners that a reader, and not the program, moved it. */
export const BY_READER = { byReader: true };

/** At the top stand buttons, at the right, where there is room, the legend; on a phone a note above. */
const toPadding = (isUnderLegend = true) => {
  const isWide = window.matchMedia("(min-width: 900px)").matches;
  const hasLegend = isUnderLegend && window.matchMedia(LEGEND_OPEN_FROM).matches;
  // On a screen this low, such as a desk enlarged to 400 %, more would leave the map no room.
  const isLow = !isWide && window.matchMedia("(max-height: 480px)").matches;
  if (isLow) return { top: 24, bottom: 40, left: 56, right: 72 };
  return { top: 76, bottom: 56, left: 56, right: hasLegend ? 332 : isWide ? 56 : 72 };
};
/** So near that a small kommun fills the map, and no nearer. */
const MAX_FIT_ZOOM = 13;
/** So near that a square reads with the streets around it. */
const MAX_FOCUS_ZOOM = 15.5;
/** Nearer than a point's neighbourhood would promise more than a point knows. */
const MAX_POINT_ZOOM = 12;
/** Ground narrower than this on the screen is a speck. */
const SPECK_PX = 40;

/** Moves the map when the address or the choice changes; keeps still for all else. */
export function useFraming(map: MapRef | null, framing: Framing): void {
  const { view, bounds, focus } = framing;
  const [west, south, east, north] = bounds;
  const focusKey = focus?.join();
  const framed = useRef(focusKey);
  useEffect(() => {
    if (map === null) return;
    if (view === undefined) frameSelection(map, framing);
    else if (!isThere(map, view)) map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
  }, [map, view, west, south, east, north, view === undefined ? focusKey : undefined]);
  useEffect(() => {
    if (map === null || framed.current === focusKey) return;
    framed.current = focusKey;
    if (view === undefined || focus === undefined || isSeen(map, focus)) return;
    fit(map, toFocusFrame(focus, framing), BY_READER);
  }, [map, focusKey]);
}

/**
 * The reader asks for the selection again: what is chosen while it is not to be seen, else all of it.
 * True when this is where the map would look by itself, so that no address has to say so.
 */
export function fitAgain(map: MapRef, framing: Framing): boolean {
  const { focus } = framing;
  if (focus !== undefined && !isSeen(map, focus)) {
    fit(map, toFocusFrame(focus, framing));
    return true;
  }
  const isOwnFrame = focus === undefined || !isOutOfFrame(map, focus, framing);
  fit(map, toWholeFrame(framing), isOwnFrame ? undefined : BY_READER);
  return isOwnFrame;
}

/** What a new map shows before anything moves. */
export function toInitialView(framing: Framing) {
  const { view } = framing;
  if (view) return { zoom: view.zoom, latitude: view.lat, longitude: view.lon };
  const { bounds, ...fitBoundsOptions } = toWholeFrame(framing);
  return { bounds, fitBoundsOptions };
}

/** The whole selection, or what is chosen when it could not be seen in that frame. */
function frameSelection(map: MapRef, framing: Framing): void {
  const { focus } = framing;
  const isFocused = focus !== undefined && isOutOfFrame(map, focus, framing);
  fit(map, isFocused ? toFocusFrame(focus, framing) : toWholeFrame(framing));
}

/** True when the frame of the whole selection leaves out what is chosen, or makes it a speck. */
function isOutOfFrame(map: MapRef, focus: Bounds, framing: Framing): boolean {
  const { bounds, ...options } = toWholeFrame(framing);
  const zoom = map.cameraForBounds(bounds, options)?.zoom;
  return !contains(framing.bounds, focus) || isSpeck(focus, zoom ?? 0);
}

/** What to show, how much to leave free around it, and how near to go at most. */
type Frame = ReturnType<typeof toWholeFrame>;

function toWholeFrame({ bounds, isUnderLegend }: Framing) {
  const [west, south, east, north] = bounds;
  return {
    bounds: [west, south, east, north] as [number, number, number, number],
    padding: toPadding(isUnderLegend),
    maxZoom: MAX_FIT_ZOOM,
  };
}

function toFocusFrame(focus: Bounds, framing: Framing): Frame {
  const maxZoom = isPoint(focus) ? MAX_POINT_ZOOM : MAX_FOCUS_ZOOM;
  return { ...toWholeFrame({ ...framing, bounds: focus }), maxZoom };
}

/** Shows all of a frame, gliding unless the reader asked for no motion. */
function fit(map: MapRef, { bounds, ...options }: Frame, eventData?: object): void {
  map.fitBounds(bounds, { ...options, duration: toDuration(700) }, eventData);
}

function isSeen(map: MapRef, focus: Bounds): boolean {
  const [[west, south], [east, north]] = map.getBounds().toArray();
  return contains([west, south, east, north], focus) && !isSpeck(focus, map.getZoom());
}

/** A point has no size, so it cannot be too small. */
function isSpeck(focus: Bounds, zoom: number): boolean {
  if (isPoint(focus)) return false;
  const [west, south, east, north] = focus;
  const pixelsADegree = (512 * 2 ** zoom) / 360;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(east - west, (north - south) / squeeze) * pixelsADegree < SPECK_PX;
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
