/** Whether each ruling speaks of scenes and mappings that it can speak of. */

import {
  compareSnapshots,
  findPreviousSnapshot,
  type Issue,
  type RulingKind,
  type SceneId,
  type Snapshot,
  toIssue,
} from "@scenkartan/domain";
import { FILES, type Rows } from "./read-rows.ts";

type RulingRow = Rows["rulings"][number];

/** How many scenes each kind has at either end. */
const SHAPES: Readonly<Record<RulingKind, (before: number, after: number) => string | undefined>> =
  {
    same: (before, after) => (before === 1 && after === 1 ? undefined : "1 → 1"),
    moved: (before, after) => (before === 1 && after === 1 ? undefined : "1 → 1"),
    split: (before, after) => (before === 1 && after > 1 ? undefined : "1 → ≥ 2"),
    merged: (before, after) => (before > 1 && after === 1 ? undefined : "≥ 2 → 1"),
  };

/** `sceneIds` are all that the edition has, drawn and written. Never throws. */
export function checkRulings(
  { rulings, snapshots }: Pick<Rows, "rulings" | "snapshots">,
  sceneIds: ReadonlySet<SceneId>,
): Issue[] {
  const mappings = snapshots.map(({ row }) => row as unknown as Snapshot).sort(compareSnapshots);
  return rulings.flatMap((ruling) => [
    ...checkShape(ruling),
    ...checkMappings(ruling, mappings),
    ...checkScenes(ruling, sceneIds),
  ]);
}

function checkShape({ ref, row: { kind, before, after } }: RulingRow): Issue[] {
  const expected = SHAPES[kind](before.length, after.length);
  return expected === undefined ? [] : [toIssue("ruling-shape", ref, { kind, expected })];
}

function checkMappings({ ref, row }: RulingRow, mappings: readonly Snapshot[]): Issue[] {
  const { fromSnapshotId, toSnapshotId } = row;
  const context = { column: "snapshotId", target: FILES.snapshots.file };
  const unknown = [fromSnapshotId, toSnapshotId].filter(
    (id) => !mappings.some(({ snapshotId }) => snapshotId === id),
  );
  if (unknown.length > 0) {
    return unknown.map((value) => toIssue("reference-unknown", ref, { ...context, value }));
  }
  const to = mappings.find(({ snapshotId }) => snapshotId === toSnapshotId);
  const previous = to && findPreviousSnapshot(mappings, to);
  if (previous?.snapshotId === fromSnapshotId) return [];
  return [toIssue("ruling-mappings", ref, { fromSnapshotId, toSnapshotId })];
}

function checkScenes({ ref, row }: RulingRow, sceneIds: ReadonlySet<SceneId>): Issue[] {
  return [...row.before, ...row.after]
    .filter((sceneId) => !sceneIds.has(sceneId))
    .map((value) =>
      toIssue("reference-unknown", ref, {
        column: "sceneId",
        value,
        target: FILES.scenes.file,
      }),
    );
}
