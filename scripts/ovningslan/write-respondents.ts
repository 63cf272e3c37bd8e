/** The survey's answers, one person a line and no name. */

import type { Respondent } from "./draw-respondents.ts";
import { writeLines } from "./write-lines.ts";

/** Semicolons; coordinates in metres of SWEREF 99 TM (EPSG:3006); every row says that it is made up. */
export function writeRespondents(path: string, respondents: readonly Respondent[]): void {
  writeLines(path, [
    "easting;northing;weight;unsafe;kommunkod;fictional",
    ...respondents.map(toLine),
  ]);
}

function toLine({ at: [easting, northing], weight, unsafe, kommunkod }: Respondent): string {
  return [easting, northing, weight, unsafe, kommunkod, true].join(";");
}
