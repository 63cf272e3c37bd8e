/**
 * Takes a county's corrections into the text under `data/`. The county names a scene by mapping and
 * running number; the mapping's own file says which scene that is.
 */

import { basename, dirname } from "node:path";
import { type Issue, type SceneId, type SnapshotId, toIssue } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../dataset/cells.ts";
import { checkRowPrivacy } from "../dataset/check-privacy.ts";
import { type Located, type RowOf, readTable } from "../dataset/csv-table.ts";
import { readMappedFile, toMappedPath } from "../dataset/mapped-file.ts";
import { readRows } from "../dataset/read-rows.ts";
import { correctionFile } from "../dataset/tables/scenes.ts";
import { writeTable } from "../dataset/write-table.ts";

export interface CorrectionsOptions {
  readonly file: string;
  readonly dataFolder: string;
}

export type CorrectionsResult =
  | { readonly kind: "imported"; readonly corrections: number }
  | { readonly kind: "refused"; readonly issues: readonly Issue[] };

/** The columns of `published/corrections.csv`, with the running number instead of the scene. */
function toHandedIn(file: string) {
  const { sceneId: _, snapshotId: __, ...said } = correctionFile.schema.shape;
  const schema = z.object({ snapshotId: cell.snapshotId, lopnr: cell.text, ...said });
  return { file, key: ["correctionId"], schema } as const;
}

type HandedIn = RowOf<ReturnType<typeof toHandedIn>>;

/**
 * Writes the corrections into `published/corrections.csv`; one with an id that stands there already
 * takes its place, all others stay. Run twice, nothing changes.
 * Errors: never throws for wrong data; with any error nothing is written.
 */
export function importCorrections({ file, dataFolder }: CorrectionsOptions): CorrectionsResult {
  const { rows: stored, issues: storedIssues } = readRows(dataFolder);
  if (storedIssues.length > 0) return { kind: "refused", issues: storedIssues };
  const read = readTable(dirname(file), toHandedIn(basename(file)));
  const found = read.rows.map((located) => findScene(located, dataFolder, stored.sources));
  const issues = [...read.issues, ...found.flatMap((each) => each.issues)];
  if (issues.length > 0) return { kind: "refused", issues };
  const handedIn = found.flatMap(({ row }) => row ?? []);
  const replaced = new Set(handedIn.map(({ correctionId }) => correctionId));
  const kept = stored.corrections.map(({ row }) => row);
  const corrections = [
    ...kept.filter(({ correctionId }) => !replaced.has(correctionId)),
    ...handedIn,
  ];
  writeTable(dataFolder, "corrections", corrections);
  return { kind: "imported", corrections: handedIn.length };
}

function findScene(
  { ref, row: { lopnr, ...row } }: Located<HandedIn>,
  dataFolder: string,
  sources: readonly Located<{ sourceId: string }>[],
): { row?: RowOf<typeof correctionFile>; issues: Issue[] } {
  const issues = checkRowPrivacy({ ref, row });
  if (!sources.some((source) => source.row.sourceId === row.sourceId)) {
    issues.push(
      toUnknown({ ref, column: "sourceId", value: row.sourceId, target: "published/sources.csv" }),
    );
  }
  const sceneId = findNumbered(dataFolder, row.snapshotId, lopnr);
  if (sceneId === undefined) {
    const target = toMappedPath(row.snapshotId);
    issues.push(toUnknown({ ref, column: "lopnr", value: lopnr, target }));
  }
  return sceneId === undefined ? { issues } : { row: { ...row, sceneId }, issues };
}

function findNumbered(
  dataFolder: string,
  snapshotId: SnapshotId,
  lopnr: string,
): SceneId | undefined {
  const scenes = readMappedFile(dataFolder, snapshotId).mapped?.scenes ?? [];
  return scenes.find(({ runningNumber }) => runningNumber === lopnr)?.sceneId;
}

function toUnknown({
  ref,
  ...context
}: { ref: Issue["ref"] } & Record<"column" | "value" | "target", string>) {
  return toIssue("reference-unknown", ref, context);
}
