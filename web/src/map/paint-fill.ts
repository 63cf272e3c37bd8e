/** Paints a fill as an image that MapLibre can repeat. */

import type { GroundPart } from "@scenkartan/domain";
import { GROUND_FILLS, LINE_PATHS, LINE_WIDTH, TILE_SIZE } from "@scenkartan/figures/map";
import { type MapImage, paintImage } from "./map-image.ts";
import type { Palette } from "./palette.ts";

/** One tile, as fine as the screen and no finer: the map repeats it without smoothing. */
export function paintFill(part: GroundPart, palette: Palette): MapImage {
  const { color, wash, lines } = GROUND_FILLS[part];
  const draw = (context: OffscreenCanvasRenderingContext2D) => {
    context.fillStyle = palette[color];
    context.globalAlpha = wash;
    context.fillRect(0, 0, TILE_SIZE, TILE_SIZE);
    if (lines === undefined) return;
    context.globalAlpha = 1;
    context.strokeStyle = palette[color];
    context.lineWidth = LINE_WIDTH;
    context.stroke(new Path2D(LINE_PATHS[lines]));
  };
  return paintImage(TILE_SIZE, draw, Math.max(1, Math.round(window.devicePixelRatio)));
}
