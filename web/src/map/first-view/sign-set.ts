/** The signs of a still picture: where each stands, and how it looks. */

import type { MarkShape } from "@scenkartan/figures/map";
import type { FeatureCollection } from "geojson";

export interface SignSet {
  /** Points with a name and what `computeSign` needs, as `toSceneData` gives them. */
  readonly points: FeatureCollection;
  /** Which of their properties tells one from another, and which says how it looks. */
  readonly idProperty: "sceneId" | "changeId";
  readonly lookProperty: "status" | "kind";
  /** By the values of `lookProperty`. */
  readonly shapes: Readonly<Record<string, MarkShape>>;
  /** The look that all others cover, as on the map. */
  readonly undermost: string;
  /** Of every soft disc; without it a disc has its sign's colour. */
  readonly discColor?: MarkShape["color"];
  readonly selectedId: string | undefined;
}
