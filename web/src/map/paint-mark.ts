/** Paints a sign as an image that MapLibre can place. */

import type { Status } from "@scenkartan/domain";
import { type MapImage, paintImage } from "./map-image.ts";
import { MARK_SHAPES, MARK_SIZE } from "./mark-shapes.ts";
import type { Palette } from "./palette.ts";

/** The sign with a halo in the paper's colour, so that it reads on land, water and other signs. */
export function paintMark(status: Status, palette: Palette): MapImage {
  const { ringRadius, ringWidth, dash, dotRadius, color } = MARK_SHAPES[status];
  return paintImage(MARK_SIZE, (context) => {
    context.translate(MARK_SIZE / 2, MARK_SIZE / 2);
    context.lineCap = status === "unknown" ? "round" : "butt";
    paintDisc(context, ringRadius + ringWidth / 2 + 1.4, palette["--halo"], 0.85);
    context.strokeStyle = palette[color];
    context.lineWidth = ringWidth;
    context.setLineDash([...dash]);
    context.beginPath();
    context.arc(0, 0, ringRadius, 0, 2 * Math.PI);
    context.stroke();
    if (dotRadius > 0) paintDisc(context, dotRadius, palette[color], 1);
  });
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
