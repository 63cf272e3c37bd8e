/** How long a distance is on a map, in a round number. */

import { formatNumber } from "@scenkartan/domain";
import { createElement, type ReactElement } from "react";
import { type Size, toMetresAPixel, type View } from "../map/camera.ts";
import { drawLine, type Space, toType, writeLine } from "./space.ts";

const SHARE_OF_WIDTH = 0.16;

/** At the lower right of the map. True in its middle. */
export function drawScaleBar(view: View, { width, height }: Size, space: Space): ReactElement {
  const { theme, px, language } = space;
  const metresAPixel = toMetresAPixel(view);
  const metres = toRound(width * SHARE_OF_WIDTH * metresAPixel);
  const length = metres / metresAPixel;
  const [right, y] = [width - 14 * px, height - 14 * px];
  const size = toType(space, "small");
  const words = metres < 1000 ? `${metres} m` : `${formatNumber(metres / 1000, language)} km`;
  const stroke = { color: theme.ink, width: 1.5 * px };
  return createElement(
    "g",
    { key: "scale" },
    drawLine([right - length, y], [right, y], stroke),
    drawLine([right - length, y - 4 * px], [right - length, y + 4 * px], stroke),
    drawLine([right, y - 4 * px], [right, y + 4 * px], stroke),
    writeLine(words, {
      x: right - length / 2,
      y: y - 6 * px,
      size,
      fill: theme.ink,
      anchor: "middle",
    }),
  );
}

/** The largest of 1, 2 and 5 times a power of ten that is no more. */
function toRound(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const step = [5, 2, 1].find((each) => each * power <= metres) ?? 1;
  return step * power;
}
