/** The grounds of a county's mappings inside the geometry engine, each taken in once. */

import { type GroundSweref99tm, type SceneId, TOLERANCES } from "@scenkartan/domain";
import { discard, type Shape, unite } from "../geometry/geos.ts";
import { toGridShape } from "../geometry/to-grid-shape.ts";
import type { SceneHistory } from "./county-history.ts";

export class MappingShapes {
  readonly #taken = new Map<number, Map<SceneId, Shape>>();

  /** Uses the ground that scenes cover together at a mapping; every one of them must be mapped. */
  withEnd<T>(scenes: readonly SceneHistory[], place: number, use: (shape: Shape) => T): T {
    const shapes = scenes.map((scene) => this.#take(scene, place));
    const [only] = shapes;
    if (shapes.length === 1 && only !== undefined) return use(only);
    const together = unite(shapes, TOLERANCES.gridM);
    try {
      return use(together);
    } finally {
      discard(together);
    }
  }

  #take({ sceneId, at }: SceneHistory, place: number): Shape {
    const ofMapping = this.#taken.get(place) ?? new Map<SceneId, Shape>();
    this.#taken.set(place, ofMapping);
    const taken = ofMapping.get(sceneId) ?? toGridShape(at[place]?.ground as GroundSweref99tm);
    ofMapping.set(sceneId, taken);
    return taken;
  }
}
