/** Whether what a mapping's file says of its scenes agrees with the other files, and is nobody's data. */

import { type Issue, type IssueRef, type Kommunkod, toIssue, toLanskod } from "@scenkartan/domain";
import { checkRowPrivacy } from "./check-privacy.ts";
import { type MappedFile, type MappedScene, toMappedPath } from "./mapped-file.ts";
import { FILES, type Rows } from "./read-rows.ts";

type Known = Pick<
  Rows,
  "kommuner" | "lokalpolisomraden" | "lokalpolisomradeKommuner" | "snapshots"
>;

/** One scene a line below the file's first. Never throws. */
export function checkMapped(rows: Known, files: readonly MappedFile[]): Issue[] {
  const known = indexKnown(rows);
  return files.flatMap((mapped) => {
    const file = toMappedPath(mapped.snapshotId);
    return [
      ...mapped.notReported
        .filter((kommunkod) => !known.kommuner.has(kommunkod))
        .map((value) => toUnknown({ file, line: 1 }, "kommunkod", value, FILES.kommuner.file)),
      ...mapped.scenes.flatMap((scene, index) => {
        const ref = { file, line: index + 2 };
        return [
          ...checkRegion(ref, scene, known, known.lanOf(mapped.snapshotId)),
          ...checkRowPrivacy({ ref, row: toTexts(scene) }),
        ];
      }),
      ...findDoubles(file, mapped.scenes),
    ];
  });
}

/** What people wrote of a scene in their own words. */
export function toTexts({ name, runningNumber, note }: Partial<MappedScene>): object {
  return { name, runningNumber, note };
}

function indexKnown({ kommuner, lokalpolisomraden, lokalpolisomradeKommuner, snapshots }: Known) {
  const lan = new Map(snapshots.map(({ row }) => [row.snapshotId, row.lanskod]));
  return {
    kommuner: new Set<string>(kommuner.map(({ row }) => row.kommunkod)),
    lokalpolisomraden: new Set<string>(lokalpolisomraden.map(({ row }) => row.lokalpolisomrade)),
    pairs: new Set(
      lokalpolisomradeKommuner.map(({ row }) => `${row.lokalpolisomrade} ${row.kommunkod}`),
    ),
    lanOf: (snapshotId: MappedFile["snapshotId"]) => lan.get(snapshotId),
  };
}

function checkRegion(
  ref: IssueRef,
  { kommunkod, lokalpolisomrade }: MappedScene,
  known: ReturnType<typeof indexKnown>,
  lanskod: string | undefined,
): Issue[] {
  if (!known.kommuner.has(kommunkod)) {
    return [toUnknown(ref, "kommunkod", kommunkod, FILES.kommuner.file)];
  }
  if (!known.lokalpolisomraden.has(lokalpolisomrade)) {
    const { file } = FILES.lokalpolisomraden;
    return [toUnknown(ref, "lokalpolisomrade", lokalpolisomrade, file)];
  }
  if (toLanskod(kommunkod as Kommunkod) !== lanskod) {
    return [toIssue("kommun-outside-lan", ref, { kommunkod, lanskod: lanskod ?? "?" })];
  }
  if (known.pairs.has(`${lokalpolisomrade} ${kommunkod}`)) return [];
  return [toIssue("scene-outside-lokalpolisomrade", ref, { kommunkod, lokalpolisomrade })];
}

function findDoubles(file: string, scenes: readonly MappedScene[]): Issue[] {
  const firstLines = new Map<string, number>();
  return scenes.flatMap(({ sceneId }, index) => {
    const firstLine = firstLines.get(sceneId);
    if (firstLine === undefined) {
      firstLines.set(sceneId, index + 2);
      return [];
    }
    const context = { column: "sceneId", value: sceneId, firstLine: String(firstLine) };
    return [toIssue("id-duplicate", { file, line: index + 2 }, context)];
  });
}

function toUnknown(ref: IssueRef, column: string, value: string, target: string): Issue {
  return toIssue("reference-unknown", ref, { column, value, target });
}
