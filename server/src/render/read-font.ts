/** The face that pictures are measured in, for the pages that show them. */

import { readFileSync } from "node:fs";
import { findFile } from "./find-file.ts";

const FILE = "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2";

/** WOFF2 of every weight, Latin letters. */
export function readFont(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(findFile(FILE)));
}
