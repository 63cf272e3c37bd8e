/** Which region an address names, as far as the edition has it. */

import { type Kommunkod, type Lanskod, toLanskod } from "@scenkartan/domain";
import type { ChosenRegion } from "./choose-operations.ts";

interface Known {
  readonly lanskoder: readonly Lanskod[];
  readonly kommunkoder: readonly Kommunkod[];
}

/** What the address names and the edition has; a kommun says which county, whatever else is said. */
export function chooseRegion(
  { lanskod, kommunkod }: ChosenRegion,
  { lanskoder, kommunkoder }: Known,
): ChosenRegion {
  if (kommunkod !== undefined && kommunkoder.includes(kommunkod))
    return { lanskod: toLanskod(kommunkod), kommunkod };
  return lanskod !== undefined && lanskoder.includes(lanskod) ? { lanskod } : {};
}
