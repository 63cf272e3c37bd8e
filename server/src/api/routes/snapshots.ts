/** GET /snapshots: the mappings, oldest first, each with what is named of it. */

import {
  compareSnapshots,
  precisionOf,
  type Snapshot,
  toFirstDay,
  toLastDay,
  toYear,
} from "@scenkartan/domain";
import { findCoverage, findRows, type Release, snapshotTable } from "../../release/index.ts";
import { createSubApp, toAnswer, toList } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { findLan } from "../find-region.ts";
import { lanParameter, pageParameters } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { snapshot } from "../schemas/snapshots.ts";

const listSnapshots = describeGet({
  path: "/snapshots",
  tag: "Kartläggningar",
  summary: "Mappings, oldest first",
  query: { ...pageParameters, ...lanParameter },
  answer: listOf(snapshot, "SnapshotList"),
});

export const snapshotsApi = createSubApp().openapi(listSnapshots, (c) => {
  const release = c.var.release;
  const { lanskod, ...page } = c.req.valid("query");
  if (lanskod) findLan(release, lanskod);
  const items = findRows(release.db, snapshotTable)
    .filter((each) => lanskod === undefined || each.lanskod === lanskod)
    .sort(compareSnapshots)
    .map((each) => toItem(release, each));
  return toAnswer(c, toList(release, items, page));
});

function toItem({ db }: Release, each: Snapshot) {
  return {
    ...each,
    stateOfPrecision: precisionOf(each.stateOf),
    stateOfFrom: toFirstDay(each.stateOf),
    stateOfTo: toLastDay(each.stateOf),
    year: toYear(each.stateOf),
    coverage: findCoverage(db, each.snapshotId, { regionKind: "lan", regionId: each.lanskod }),
  };
}
