/** GET /lan: the counties, each with how much the edition holds about it. */

import { type Lan, type Lanskod, type Snapshot, toLanskod } from "@scenkartan/domain";
import {
  findRows,
  insecurityTable,
  lanTable,
  operationTable,
  planTable,
  proximityTableTable,
  type Release,
  sceneTable,
  snapshotTable,
  totalTable,
} from "../../release/index.ts";
import { createSubApp } from "../context.ts";
import { describeGet } from "../describe-route.ts";
import { toAnswer, toList } from "../envelope.ts";
import { pageParameters } from "../parameters.ts";
import { listOf } from "../schemas/envelope.ts";
import { lan } from "../schemas/lan.ts";

const listLan = describeGet({
  operationId: "listLan",
  path: "/lan",
  tag: "Län",
  summary: "Counties, each with how much this edition holds about it",
  summarySv: "Län, vart och ett med hur mycket den här utgåvan rymmer om det",
  query: pageParameters,
  answer: listOf(lan, "LanList"),
});

export const lanApi = createSubApp().openapi(listLan, (c) => {
  const release = c.var.release;
  const items = findRows(release.db, lanTable).map(createItemWriter(release));
  return toAnswer(c, toList(release, items, c.req.valid("query")));
});

function createItemWriter({ db }: Release) {
  const snapshots = findRows(db, snapshotTable);
  const toLan = ({ lanskod }: { readonly lanskod: string }) => lanskod;
  const counters = {
    snapshots: countEach(snapshots.map(toLan)),
    scenes: countEach(findRows(db, sceneTable).map(({ kommunkod }) => toLanskod(kommunkod))),
    totals: countEach(findRows(db, totalTable).map(toLan)),
    operations: countEach(findRows(db, operationTable).map(toLan)),
    plans: countEach(findRows(db, planTable).map(toLan)),
    shares: countEach(findRows(db, insecurityTable).flatMap(({ lanskoder }) => lanskoder)),
    surveys: countEach(findRows(db, proximityTableTable).map(toLan)),
  };
  return (each: Lan) => ({
    ...each,
    defaultSnapshot: findDefault(snapshots, each.lanskod),
    holds: Object.fromEntries(
      Object.entries(counters).map(([kind, counts]) => [kind, counts.get(each.lanskod) ?? 0]),
    ),
  });
}

function countEach(lanskoder: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lanskod of lanskoder) counts.set(lanskod, (counts.get(lanskod) ?? 0) + 1);
  return counts;
}

function findDefault(snapshots: readonly Snapshot[], lanskod: Lanskod) {
  return snapshots.find((each) => each.lanskod === lanskod && each.isDefault)?.snapshotId ?? null;
}
