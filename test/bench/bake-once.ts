/** Bakes one data folder and prints the peak memory of its process, threads included, in KiB. */

import { bake } from "@scenkartan/scripts/bake";

const [dataFolder = "", releasesFolder = ""] = process.argv.slice(2);
const result = await bake({ dataFolder, releasesFolder });
if (result.kind === "refused") throw new Error(JSON.stringify(result.issues[0]));
console.log(process.resourceUsage().maxRSS);
