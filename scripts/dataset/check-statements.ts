/** Whether statements are whole: a number or a reason, a mapping or a date, both sides of a doubt. */

import { type Issue, toFirstDay, toIssue, toLastDay } from "@scenkartan/domain";
import type { Located } from "./csv-table.ts";
import type { Rows } from "./read-rows.ts";

/** Never throws. */
export function checkStatements(rows: Rows): Issue[] {
  return [
    ...rows.totals.flatMap((row) => checkFigure(row, "value")),
    ...rows.outcomes.flatMap((row) => checkFigure(row, "value")),
    ...rows.insecurity.flatMap((row) =>
      ["sharePercent", "n", "marginPp"].flatMap((column) => checkFigure(row, column)),
    ),
    ...rows.insecurity.flatMap(checkDistance),
    ...Object.values(rows).flatMap((file: readonly Located<object>[]) => file.flatMap(checkPairs)),
    ...checkObservations(rows.observations),
    ...checkContradictions(rows.totals),
    ...checkDefaults(rows.snapshots),
    ...rows.operations.flatMap(checkPeriod),
  ];
}

function checkFigure({ ref, row }: Located<object>, column: string): Issue[] {
  const cells = row as Record<string, unknown>;
  const isNumber = cells[column] !== undefined;
  const isReason = cells[`${column}Silent`] !== undefined;
  return isNumber === isReason ? [toIssue("value-and-reason", ref, { column })] : [];
}

/** Columns that say something only together. */
const PAIRS = [
  ["noteSv", "noteEn"],
  ["definition", "definitionSourceId"],
  ["distanceFromM", "distanceToM"],
] as const;

function checkPairs({ ref, row }: Located<object>): Issue[] {
  const cells = row as Record<string, unknown>;
  return PAIRS.flatMap(([first, second]) => {
    const [hasFirst, hasSecond] = [cells[first] !== undefined, cells[second] !== undefined];
    if (hasFirst === hasSecond) return [];
    const [given, missing] = hasFirst ? [first, second] : [second, first];
    return [toIssue("pair-incomplete", ref, { given, missing })];
  });
}

function checkDistance({ ref, row }: Rows["insecurity"][number]): Issue[] {
  const { distanceFromM: from, distanceToM: to } = row;
  if (from === undefined || to === undefined || from < to) return [];
  return [toIssue("distance-reversed", ref, { from: String(from), to: String(to) })];
}

function checkObservations(observations: Rows["observations"]): Issue[] {
  const firstLines = new Map<string, number>();
  return observations.flatMap(({ ref, row: { sceneId, snapshotId, observedOn } }) => {
    if ((snapshotId === undefined) === (observedOn === undefined)) {
      return [toIssue("observation-time", ref)];
    }
    if (snapshotId === undefined) return [];
    const key = `${sceneId} ${snapshotId}`;
    const firstLine = firstLines.get(key);
    firstLines.set(key, firstLine ?? ref.line ?? 0);
    if (firstLine === undefined) return [];
    const context = { sceneId, snapshotId, firstLine: String(firstLine) };
    return [toIssue("observation-conflict", ref, context)];
  });
}

function checkContradictions(totals: Rows["totals"]): Issue[] {
  const contradicted = new Map(totals.map(({ row }) => [row.totalId, row.contradicts]));
  return totals.flatMap(({ ref, row: { totalId, contradicts: other } }) => {
    if (other === undefined || !contradicted.has(other)) return [];
    if (contradicted.get(other) === totalId) return [];
    return [toIssue("contradiction-one-sided", ref, { totalId, other })];
  });
}

function checkDefaults(snapshots: Rows["snapshots"]): Issue[] {
  const counties = [...new Set(snapshots.map(({ row }) => row.lanskod))];
  return counties.flatMap((lanskod) => {
    const ofCounty = snapshots.filter(({ row }) => row.lanskod === lanskod);
    const count = ofCounty.filter(({ row }) => row.isDefault).length;
    const file = ofCounty[0]?.ref.file ?? "";
    if (count === 1) return [];
    return [toIssue("default-snapshot-count", { file }, { lanskod, count: String(count) })];
  });
}

function checkPeriod({ ref, row: { fromOn, toOn } }: Rows["operations"][number]): Issue[] {
  if (toFirstDay(fromOn) <= toLastDay(toOn)) return [];
  return [toIssue("period-reversed", ref, { from: fromOn, to: toOn })];
}
