/** How large the map is on the page. */

import type { Size } from "@scenkartan/figures/map";

export function toSize({ clientWidth, clientHeight }: Element): Size {
  return { width: clientWidth, height: clientHeight };
}
