/** Where a find leads. */

import type { SearchAnswer } from "@scenkartan/server/api-types";
import type { Selection } from "../../selection/selection.ts";

/** So near that a town, or a district of one, can be told from what lies around it. */
const PLACE_ZOOM = { tatort: 12, stadsdel: 13 };

/** What its page is to show: of a place, which has none of its own, its kommun's map around it. */
export function toFindSelection({ placeKind, point }: SearchAnswer): Omit<Selection, "language"> {
  if (placeKind === undefined || point === null) return {};
  const [lon = 0, lat = 0] = point.coordinates;
  return { view: { zoom: PLACE_ZOOM[placeKind], lat, lon } };
}
