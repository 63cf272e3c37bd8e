/** How many rows a picture has no room for. */

import type { ReactElement } from "react";
import { type Space, toType, writeLines } from "./space.ts";

/** Nothing where all have room. */
export function writeRest(left: number, y: number, space: Space): ReactElement[] {
  if (left === 0) return [];
  const size = toType(space, "small");
  const words = {
    sv: `… och ${left} rader till i filerna`,
    en: `… and ${left} more rows in the files`,
  };
  const written = { x: space.box.x, y: y + size * 1.2, size, fill: space.theme["ink-2"] };
  return writeLines([words[space.language]], written);
}
