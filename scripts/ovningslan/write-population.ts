/** Population by squares in the layout of SCB. */

import type { Cell } from "./settle-people.ts";
import { writeLines } from "./write-lines.ts";

/**
 * Columns `rutid_scb` (six digits easting, seven northing of the lower-left corner) and `beftotalt`,
 * and a last one that says in every row that it is made up.
 */
export function writePopulation(path: string, cells: readonly Cell[]): void {
  writeLines(path, ["rutid_scb,beftotalt,fictional", ...cells.map(toLine)]);
}

function toLine({ corner: [easting, northing], residents }: Cell): string {
  return `${easting}${northing},${residents},true`;
}
