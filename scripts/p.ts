import { loadOvningslan } from "./load-ovningslan.ts";
import { reportIssues } from "./report-issues.ts";

const t = performance.now();
const i = loadOvningslan({ seed: 1, scenes: 2000, snapshots: 10, folder: "/tmp/ov2000" });
console.log(i.length, reportIssues(i.slice(0, 3)), Math.round(performance.now() - t));
