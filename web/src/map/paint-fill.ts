/** Paints a fill as an image that MapLibre can repeat. */

import type { GroundPart } from "@scenkartan/domain";
import type { MapImage } from "./base-map.tsx";
import { GROUND_FILLS, LINE_PATHS, LINE_WIDTH, TILE_SIZE } from "./ground-fills.ts";
import type { Palette } from "./palette.ts";

/** One tile, as sharp as the screen; whole pixels, so that it repeats without a seam. */
export function paintFill(part: GroundPart, palette: Palette): MapImage {
  const { color, wash, lines } = GROUND_FILLS[part];
  const pixelRatio = Math.max(1, Math.round(window.devicePixelRatio));
  const pixels = TILE_SIZE * pixelRatio;
  const context = new OffscreenCanvas(pixels, pixels).getContext("2d");
  if (context === null) throw new Error("no 2d canvas");
  context.scale(pixelRatio, pixelRatio);
  context.fillStyle = palette[color];
  context.globalAlpha = wash;
  context.fillRect(0, 0, TILE_SIZE, TILE_SIZE);
  context.globalAlpha = 1;
  if (lines !== undefined) {
    context.strokeStyle = palette[color];
    context.lineWidth = LINE_WIDTH;
    context.stroke(new Path2D(LINE_PATHS[lines]));
  }
  return { image: context.getImageData(0, 0, pixels, pixels), pixelRatio };
}
