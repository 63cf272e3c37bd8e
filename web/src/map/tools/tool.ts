/** Which tool the reader works with on the map, and what has been set with it so far. */

import type { Position } from "geojson";
import { createStore, useStored } from "../store.ts";

export const TOOLS = ["distance", "radius", "coordinates"] as const;
export type ToolName = (typeof TOOLS)[number];

/** CRS: WGS 84, longitude then latitude. */
export interface Drawing {
  readonly points: readonly Position[];
  /** Where the next point would go. */
  readonly aim?: Position;
  /** What the aim follows. */
  readonly aimedBy: "pointer" | "centre";
}

const EMPTY: Drawing = { points: [], aimedBy: "centre" };

const tool = createStore<ToolName | undefined>(undefined);

/** There is one tool on a page, also where there are two maps side by side: both draw the same. */
export const drawing = createStore<Drawing>(EMPTY);

/** Begins anew with a tool, or ends with undefined. */
export function chooseTool(name: ToolName | undefined, ...points: Position[]): void {
  drawing.write({ ...EMPTY, points });
  tool.write(name);
}

export function useTool(): ToolName | undefined {
  return useStored(tool, (name) => name);
}

/** True while something is measured that another tool would throw away. */
export function isMeasuring(): boolean {
  return tool.read() === "distance" || tool.read() === "radius";
}

/** How many points a tool takes before it begins anew. */
const MOST_POINTS: Readonly<Record<ToolName, number>> = {
  distance: Number.POSITIVE_INFINITY,
  radius: 2,
  coordinates: 1,
};

/** A point on top of the last one is none: the second press of a double one sets nothing. */
export function setPoint(position: Position): void {
  const name = tool.read();
  if (name === undefined) return;
  const { points, ...rest } = drawing.read();
  if (points.at(-1)?.join() === position.join()) return;
  const isFull = points.length >= MOST_POINTS[name];
  drawing.write({ ...rest, points: isFull ? [position] : [...points, position] });
}

export function removeLastPoint(): void {
  const { points, ...rest } = drawing.read();
  if (points.length > 0) drawing.write({ ...rest, points: points.slice(0, -1) });
}

export function aimAt(aim: Position, aimedBy: Drawing["aimedBy"]): void {
  drawing.write({ ...drawing.read(), aim, aimedBy });
}
