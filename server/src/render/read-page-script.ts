/** The script of the pages of figures, for the pages that send it. */

import { readFileSync } from "node:fs";

const FILE = new URL("page-script.js", import.meta.url);

/** JavaScript as browsers take it, a module. */
export function readPageScript(): string {
  return readFileSync(FILE, "utf8");
}
