/** The built-in land, read when the first map is asked for. */

import { readFileSync } from "node:fs";
import { type Land, toLand } from "@scenkartan/figures/map";
import { findFile } from "./find-file.ts";

let land: Land | undefined;

/** The same as the pages' map draws. */
export function readLand(): Land {
  const file = findFile("@scenkartan/figures/land.json");
  land ??= toLand(JSON.parse(readFileSync(file, "utf8")));
  return land;
}
