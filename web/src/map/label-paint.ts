/** How names on the map look. */

import { usePalette } from "./palette-context.ts";

/** The page's own font; the style names no glyph server. Quoted, since a digit stands in the name. */
export const LABEL_FONT = ['"Source Sans 3 Variable"'];

export function useLabelPaint() {
  const palette = usePalette();
  return {
    "text-color": palette["--label"],
    "text-halo-color": palette["--halo"],
    "text-halo-width": 1.2,
  };
}
