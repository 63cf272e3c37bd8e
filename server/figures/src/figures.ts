/** Every figure there is, in the order in which they are listed. */

import type { FigureDefinition } from "./definition.ts";
import { ceasedAndAdded } from "./definitions/ceased-and-added.ts";
import { ceasedScenes } from "./definitions/ceased-scenes.ts";
import { changeMap } from "./definitions/change-map.ts";
import { exposure } from "./definitions/exposure.ts";
import { goals } from "./definitions/goals.ts";
import { ground } from "./definitions/ground.ts";
import { insecurity } from "./definitions/insecurity.ts";
import { operations } from "./definitions/operations.ts";
import { regionMap } from "./definitions/region-map.ts";
import { kommunerCompared, lokalpolisomradenCompared } from "./definitions/regions-compared.ts";
import { sceneHistory } from "./definitions/scene-history.ts";
import { scenesOverTime } from "./definitions/scenes-over-time.ts";
import type { FigureSlug } from "./slugs.ts";

export const FIGURES: readonly FigureDefinition[] = [
  scenesOverTime,
  ceasedAndAdded,
  ground,
  ceasedScenes,
  kommunerCompared,
  lokalpolisomradenCompared,
  insecurity,
  exposure,
  regionMap,
  changeMap,
  sceneHistory,
  operations,
  goals,
];

/** The figure of this slug; undefined where none is called so. */
export function findFigure(slug: FigureSlug): FigureDefinition | undefined {
  return FIGURES.find((each) => each.slug === slug);
}
