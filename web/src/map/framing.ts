/** What the map shows first, and comes back to: what the address says, what is chosen, or all of it. */

import type { SceneId } from "@scenkartan/domain";
import {
  type Bounds,
  contains,
  fitBounds,
  isPoint,
  type Padding,
  type Size,
  toBounds,
  type View,
  WORLD_PX,
} from "@scenkartan/figures/map";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { LEGEND_OPEN_FROM } from "./layers/legend.ts";

export interface Framing {
  /** Where to look; without it the map frames `focus` or `bounds`. */
  readonly view: View | undefined;
  readonly bounds: Bounds;
  /** What is chosen. The map goes there when it would be out of sight or too small to see. */
  readonly focus?: Bounds | undefined;
  /** False for a map so narrow beside another that no legend lies over it. */
  readonly isUnderLegend?: boolean | undefined;
}

export const [MIN_ZOOM, MAX_ZOOM] = [3.5, 18];
/** So near that a small kommun fills the map, and no nearer. */
const MAX_FIT_ZOOM = 13;
/** So near that a square reads with the streets around it. */
const MAX_FOCUS_ZOOM = 15.5;
/** Nearer than a point's neighbourhood would promise more than a point knows. */
const MAX_POINT_ZOOM = 11;
/** Ground narrower than this on the screen is a speck. */
const SPECK_PX = 40;

/** The view of a framing in a map of this size; the map and its first drawing both keep to it. */
export function toFramedView(framing: Framing, size: Size): View {
  const { view, focus } = framing;
  if (view !== undefined) return toPossibleView(view);
  const isFocused = focus !== undefined && isOutOfFrame(focus, framing, size);
  return isFocused ? toFocusView(focus, framing, size) : toWholeView(framing, size);
}

/** True when the frame of the whole selection leaves out what is chosen, or makes it a speck. */
export function isOutOfFrame(focus: Bounds, framing: Framing, size: Size): boolean {
  return !contains(framing.bounds, focus) || isSpeck(focus, toWholeView(framing, size).zoom);
}

/** Where a chosen scene is; undefined where none is chosen, or nobody knows where it is. */
export function toFocus(
  scenes: readonly SceneFeature[],
  selectedId: SceneId | undefined,
): Bounds | undefined {
  const geometry = scenes.find(({ id }) => id === selectedId)?.geometry;
  return geometry ? toBounds([geometry]) : undefined;
}

/** All of `bounds`. */
export function toWholeView({ bounds, isUnderLegend }: Framing, size: Size): View {
  const padding = toPadding(isUnderLegend);
  const maxZoom = isPoint(bounds) ? MAX_POINT_ZOOM : MAX_FIT_ZOOM;
  return toPossibleView(fitBounds(bounds, { size, padding, maxZoom }));
}

/** What is chosen, with what lies around it. */
export function toFocusView(focus: Bounds, { isUnderLegend }: Framing, size: Size): View {
  const maxZoom = isPoint(focus) ? MAX_POINT_ZOOM : MAX_FOCUS_ZOOM;
  return toPossibleView(fitBounds(focus, { size, padding: toPadding(isUnderLegend), maxZoom }));
}

/** Too small to see; a point has no size, so it cannot be. */
export function isSpeck(focus: Bounds, zoom: number): boolean {
  if (isPoint(focus)) return false;
  const [west, south, east, north] = focus;
  const pixelsADegree = (WORLD_PX * 2 ** zoom) / 360;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return Math.max(east - west, (north - south) / squeeze) * pixelsADegree < SPECK_PX;
}

function toPossibleView(view: View): View {
  return { ...view, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, view.zoom)) };
}

/**
 * At the top stand buttons, at the right, where there is room, the legend. On a phone a note stands at
 * the top, zoom at the right, tools and layers at the bottom.
 */
function toPadding(isUnderLegend = true): Padding {
  const isWide = window.matchMedia("(min-width: 900px)").matches;
  const hasLegend = isUnderLegend && window.matchMedia(LEGEND_OPEN_FROM).matches;
  // On a screen this low, such as a desk enlarged to 400 %, more would leave the map no room.
  const isLow = !isWide && window.matchMedia("(max-height: 480px)").matches;
  if (isLow) return { top: 24, bottom: 40, left: 56, right: 72 };
  if (!isWide) return { top: 76, bottom: 104, left: 32, right: 72 };
  return { top: 76, bottom: 56, left: 56, right: hasLegend ? 332 : 56 };
}
