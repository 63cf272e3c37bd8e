/** Where a still picture looks, and how ground is drawn there. */

import { type Project, type Size, toPath, toProjection, type View } from "@scenkartan/figures/map";
import type { Geometry } from "geojson";

export interface Place {
  readonly zoom: number;
  readonly size: Size;
  readonly project: Project;
  /** The path of what is seen of every polygon, as `toPath` has it. */
  readonly toPath: (geometries: readonly Geometry[]) => string;
}

export function toPlace(view: View, size: Size): Place {
  const project = toProjection(view, size);
  const draw = (geometries: readonly Geometry[]) => toPath(geometries, project, size);
  return { zoom: view.zoom, size, project, toPath: draw };
}
