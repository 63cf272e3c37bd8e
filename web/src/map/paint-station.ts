/** The sign of a station or a ferry landing. */

import { type MapImage, paintImage } from "./map-image.ts";
import type { Palette } from "./palette.ts";

const SIZE = 12;

/** Undefined for any other image. */
export function paintStation(id: string, palette: Palette): MapImage | undefined {
  if (id !== "station") return undefined;
  return paintImage(SIZE, (context) => {
    context.fillStyle = palette["--halo"];
    context.fillRect(0, 0, SIZE, SIZE);
    context.fillStyle = palette["--label"];
    context.fillRect(2, 2, SIZE - 4, SIZE - 4);
    context.fillStyle = palette["--halo"];
    context.fillRect(4.5, 4.5, SIZE - 9, SIZE - 9);
  });
}
