/** Compares pairs of one county's mappings in a thread of its own, as they are asked for. */

import { parentPort, workerData } from "node:worker_threads";
import { comparePublished } from "./compare-published.ts";
import type { CountyHistory, MappingPair } from "./county-history.ts";
import { MappingShapes } from "./mapping-shapes.ts";

const county = workerData as CountyHistory;
const shapes = new MappingShapes();

parentPort?.on("message", (pair: MappingPair) => {
  parentPort?.postMessage(comparePublished(county, pair, shapes));
});
