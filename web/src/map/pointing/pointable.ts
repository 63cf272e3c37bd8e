/** Whatever on a map can be pointed at, told of and opened: a scene, or a change. */

import { type Bounds, containsPosition } from "@scenkartan/figures/map";
import type { Geometry, Position } from "geojson";
import type { ReactNode } from "react";

export interface Pointable {
  /** Its own on this map. */
  readonly id: string;
  /** Which row of the list it belongs to, where several things on the map share one. */
  readonly rowId: string;
  /** Where its sign stands. */
  readonly at: Position;
  /** From this zoom on its ground does without a sign. */
  readonly signUntilZoom?: number | undefined;
  /** Empty for a point. */
  readonly ground: readonly Geometry[];
}

/** What is told of a thing, on its card and aloud. */
export interface Telling {
  readonly sign: ReactNode;
  readonly name: string;
  /** What became of it, in words. */
  readonly status: string;
  readonly kommun: string;
  /** What else is worth a line: how its place is known, how large it is. */
  readonly facts: readonly string[];
}

/**
 * Those that can be seen, from west to east and, on one meridian, from north to south: an order that
 * stays the same however the map moves.
 */
export function listVisible(pointables: readonly Pointable[], bounds: Bounds): Pointable[] {
  return pointables.filter(({ at }) => containsPosition(bounds, at)).sort(compareEastwards);
}

/** The next one eastwards, or westwards, of where the reader is; beyond the last comes the first. */
export function findNext(
  visible: readonly Pointable[],
  from: Pointable | undefined,
  step: 1 | -1,
): Pointable | undefined {
  const inOrder = step === 1 ? visible : visible.toReversed();
  if (from === undefined) return inOrder[0];
  return inOrder.find((each) => compareEastwards(each, from) * step > 0) ?? inOrder[0];
}

function compareEastwards(a: Pointable, b: Pointable): number {
  const [[lonA = 0, latA = 0], [lonB = 0, latB = 0]] = [a.at, b.at];
  return lonA - lonB || latB - latA || (a.id < b.id ? -1 : Number(a.id > b.id));
}
