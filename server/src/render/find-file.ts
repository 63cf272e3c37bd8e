/** Where a file of a package lies on this machine. */

import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** As Node finds it from here. Throws where the package is not installed. */
export function findFile(specifier: string): string {
  return resolve(specifier);
}
