/** Paints a sign as an image that MapLibre can place. */

import {
  CORRECTION_BADGE,
  GLYPH_WIDTH,
  HALO,
  MARK_SIZE,
  type MarkShape,
  toLineCap,
} from "@scenkartan/figures/map";
import { type MapImage, paintImage } from "./map-image.ts";
import type { Palette } from "./palette.ts";

/** The sign with a halo in the paper's colour, so that it reads on land, water and other signs. */
export function paintMark(shape: MarkShape, palette: Palette): MapImage {
  const { ringRadius, ringWidth, dash, dotRadius, glyph, color } = shape;
  return paintImage(MARK_SIZE, (context) => {
    context.translate(MARK_SIZE / 2, MARK_SIZE / 2);
    context.lineCap = toLineCap(shape);
    paintDisc(context, ringRadius + ringWidth / 2 + HALO.width, palette["--halo"], HALO.opacity);
    context.strokeStyle = palette[color];
    context.lineWidth = ringWidth;
    context.setLineDash([...dash]);
    context.beginPath();
    context.arc(0, 0, ringRadius, 0, 2 * Math.PI);
    context.stroke();
    if (dotRadius > 0) paintDisc(context, dotRadius, palette[color], 1);
    if (glyph !== undefined) paintGlyph(context, glyph);
  });
}

/** The badge of a correction, with the same halo as the signs. */
export function paintCorrection(palette: Palette): MapImage {
  const { size, radius, tick, color } = CORRECTION_BADGE;
  return paintImage(size, (context) => {
    context.translate(size / 2, size / 2);
    paintDisc(context, radius + 1, palette["--halo"], 1);
    paintDisc(context, radius, palette[color], 1);
    context.translate(-size / 2, -size / 2);
    context.strokeStyle = palette["--halo"];
    context.lineWidth = 1.6;
    context.lineCap = "round";
    context.stroke(new Path2D(tick));
  });
}

function paintGlyph(context: OffscreenCanvasRenderingContext2D, glyph: string): void {
  context.setLineDash([]);
  context.lineWidth = GLYPH_WIDTH;
  context.lineCap = "round";
  context.translate(-MARK_SIZE / 2, -MARK_SIZE / 2);
  context.stroke(new Path2D(glyph));
}

function paintDisc(
  context: OffscreenCanvasRenderingContext2D,
  radius: number,
  color: string,
  alpha: number,
): void {
  context.globalAlpha = alpha;
  context.fillStyle = color;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
  context.globalAlpha = 1;
}
