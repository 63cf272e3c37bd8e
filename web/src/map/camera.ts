/** The size of an element on the page, and the camera of the package of figures. */

import type { Size } from "@scenkartan/figures/map";

export * from "@scenkartan/figures/map";

export function toSize({ clientWidth, clientHeight }: Element): Size {
  return { width: clientWidth, height: clientHeight };
}
