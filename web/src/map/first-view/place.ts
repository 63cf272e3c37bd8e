/** Where a still picture looks, and how ground is drawn there. */

import {
  type Bounds,
  type Project,
  type Size,
  toPath,
  toProjection,
  toSeenBounds,
  type View,
} from "@scenkartan/figures/map";
import type { Geometry } from "geojson";

export interface Place {
  readonly zoom: number;
  readonly size: Size;
  /** What is seen, and a little more, so that no line along a cut shows. */
  readonly bounds: Bounds;
  readonly project: Project;
  /** The path of what is seen of every polygon, as `toPath` has it. */
  readonly toPath: (geometries: readonly Geometry[]) => string;
}

/** Units: CSS pixels. */
const MARGIN_PX = 32;

export function toPlace(view: View, size: Size): Place {
  const project = toProjection(view, size);
  const draw = (geometries: readonly Geometry[]) => toPath(geometries, project, size);
  const bounds = toSeenBounds(view, size, MARGIN_PX);
  return { zoom: view.zoom, size, bounds, project, toPath: draw };
}
