/** The ground of the region that the address chooses, for the border that a map draws stronger. */

import type { KommunCollection } from "@scenkartan/server/api-types";
import { useQuery } from "@tanstack/react-query";
import { findGround } from "../../map/kommun-ground.ts";
import { lokalpolisomradenQuery } from "../../queries/regions.ts";
import { useSelection } from "../../selection/use-selection.ts";

/** A lokalpolisområde is chosen instead of a kommun. Undefined until it comes, and where none is loaded. */
export function useChosenGround(
  kommuner: KommunCollection | undefined,
): GeoJSON.Geometry | undefined {
  const { kommunkod, lokalpolisomrade } = useSelection().selection;
  const police = useQuery({
    ...lokalpolisomradenQuery(),
    enabled: lokalpolisomrade !== undefined,
  }).data?.features.find(({ id }) => id === lokalpolisomrade);
  if (police) return (police.geometry as GeoJSON.Geometry | null) ?? undefined;
  return findGround(kommuner, kommunkod);
}
