/** The ground of the region that the address chooses, for the border that a map draws stronger. */

import type { KommunCollection, LokalpolisomradeCollection } from "@scenkartan/server/api-types";
import { findGround } from "../../map/kommun-ground.ts";
import type { Selection } from "../../selection/selection.ts";

interface Regions {
  readonly kommuner: KommunCollection | undefined;
  readonly lokalpolisomraden: LokalpolisomradeCollection["features"] | undefined;
}

/** A lokalpolisområde is chosen instead of a kommun. Undefined until it comes, and where none is loaded. */
export function findChosenGround(
  { kommuner, lokalpolisomraden }: Regions,
  { kommunkod, lokalpolisomrade }: Pick<Selection, "kommunkod" | "lokalpolisomrade">,
): GeoJSON.Geometry | undefined {
  const police = lokalpolisomraden?.find(({ id }) => id === lokalpolisomrade);
  if (police) return (police.geometry as GeoJSON.Geometry | null) ?? undefined;
  return findGround(kommuner, kommunkod);
}
