/** Paints a sign as an image that MapLibre can place. */

import { GLYPH_WIDTH, MARK_SIZE, type MarkShape, toLineCap } from "./mark-shapes.ts";
import type { Palette } from "./palette.ts";

/** Image pixels per CSS pixel; sharp on every common screen. */
export const MARK_PIXEL_RATIO = 3;

/** The sign with a halo in the paper's colour, so that it reads on land, water and other signs. */
export function paintMark(shape: MarkShape, palette: Palette): ImageData {
  const { ringRadius, ringWidth, dash, dotRadius, glyph, color } = shape;
  const pixels = MARK_SIZE * MARK_PIXEL_RATIO;
  const context = new OffscreenCanvas(pixels, pixels).getContext("2d");
  if (context === null) throw new Error("no 2d canvas");
  context.scale(MARK_PIXEL_RATIO, MARK_PIXEL_RATIO);
  context.translate(MARK_SIZE / 2, MARK_SIZE / 2);
  context.lineCap = toLineCap(shape);
  paintDisc(context, ringRadius + ringWidth / 2 + 1.4, palette["--halo"], 0.85);
  context.strokeStyle = palette[color];
  context.lineWidth = ringWidth;
  context.setLineDash([...dash]);
  context.beginPath();
  context.arc(0, 0, ringRadius, 0, 2 * Math.PI);
  context.stroke();
  if (dotRadius > 0) paintDisc(context, dotRadius, palette[color], 1);
  if (glyph !== undefined) paintGlyph(context, glyph);
  return context.getImageData(0, 0, pixels, pixels);
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
