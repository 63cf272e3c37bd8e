/** Ground as the overlay takes it in. */

import { type GroundSweref99tm, TOLERANCES } from "@scenkartan/domain";
import { discard, type Shape, snapToGrid, toShape } from "./geos.ts";

/** Ground as a shape whose vertices lie on the grid of the overlay; sound ground stays sound. */
export function toGridShape(ground: GroundSweref99tm): Shape {
  const drawn = toShape(ground);
  const snapped = snapToGrid(drawn, TOLERANCES.gridM);
  discard(drawn);
  return snapped;
}
