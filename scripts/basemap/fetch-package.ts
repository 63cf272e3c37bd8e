/** Fetches the source package from npm without installing it. */

import { execFileSync } from "node:child_process";
import { join } from "node:path";

const PACKAGE = "@geo-maps/earth-lands-250m@0.6.0";

/** Unpacks the package below `folder` and says where its GeoJSON lies. Throws when npm or tar fails. */
export function fetchPackage(folder: string): string {
  const pack = ["pack", PACKAGE, "--pack-destination", folder, "--silent"];
  const archive = execFileSync("npm", pack, { encoding: "utf8" }).trim();
  execFileSync("tar", ["-xzf", join(folder, archive), "-C", folder]);
  return join(folder, "package/map.geo.json");
}
