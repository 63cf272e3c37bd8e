/** GET /snapshots: the mappings, oldest first, each with what is named of it. */

import {
  compareSnapshots,
  precisionOf,
  type Snapshot,
  toFirstDay,
  toLastDay,
  toYear,
} from "@scenkartan/domain";
import {
  findCoverage,
  findRows,
  mappedSnapshotTable,
  type Release,
  snapshotTable,
} from "../../release/index.ts";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toList } from "../envelope.ts";
import { findCounty } from "../find-region.ts";
import { keepMatching } from "../keep-matching.ts";
import { lanParameter, pageParameters } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { snapshot } from "../schemas/snapshots.ts";

const listSnapshots = describeGet({
  operationId: "listSnapshots",
  path: "/snapshots",
  tag: "Kartläggningar",
  summary: "Mappings, oldest first",
  summarySv: "Kartläggningar, den äldsta först",
  query: { ...pageParameters, ...lanParameter },
  answer: listOf(snapshot, "SnapshotList"),
});

export const snapshotsApi = createSubApp().openapi(listSnapshots, (c) => {
  const release = c.var.release;
  const { lanskod, ...page } = c.req.valid("query");
  findCounty(release, { lanskod });
  const items = keepMatching(findRows(release.db, snapshotTable), { lanskod })
    .sort(compareSnapshots)
    .map((each) => toItem(release, each));
  return toAnswer(c, toList(release, items, page));
});

/** A mapping with the interval that its state-of can mean. */
function toItem({ db }: Release, each: Snapshot) {
  const [mapped] = findRows(db, mappedSnapshotTable, { snapshotId: each.snapshotId });
  return {
    ...each,
    stateOfPrecision: precisionOf(each.stateOf),
    stateOfFrom: toFirstDay(each.stateOf),
    stateOfTo: toLastDay(each.stateOf),
    year: toYear(each.stateOf),
    namesEveryScene: mapped !== undefined,
    ...(mapped && { notReported: mapped.notReported }),
    coverage: findCoverage(db, each.snapshotId, { regionKind: "lan", regionId: each.lanskod }),
  };
}
