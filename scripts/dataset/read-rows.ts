/** Every file of an edition's data folder, read into checked rows. */

import type { Issue } from "@scenkartan/domain";
import { type Located, type RowOf, readTable } from "./csv-table.ts";
import { insecurityFile } from "./tables/insecurity.ts";
import { operationFile, outcomeFile } from "./tables/operations.ts";
import {
  kommunFile,
  lanFile,
  lokalpolisomradeFile,
  lokalpolisomradeKommunFile,
  placeFile,
} from "./tables/places.ts";
import { goalFile, goalValueFile, planFile } from "./tables/plans.ts";
import { populationGridFile } from "./tables/population.ts";
import { rulingFile } from "./tables/rulings.ts";
import { correctionFile, observationFile, sceneFile, sceneNoteFile } from "./tables/scenes.ts";
import { snapshotFile, totalFile } from "./tables/snapshots.ts";
import { contextFactFile, sourceFile } from "./tables/sources.ts";

/** The files, by the name that the dataset has for their content. */
export const FILES = {
  sources: sourceFile,
  lan: lanFile,
  kommuner: kommunFile,
  places: placeFile,
  lokalpolisomraden: lokalpolisomradeFile,
  lokalpolisomradeKommuner: lokalpolisomradeKommunFile,
  snapshots: snapshotFile,
  totals: totalFile,
  scenes: sceneFile,
  sceneNotes: sceneNoteFile,
  corrections: correctionFile,
  observations: observationFile,
  rulings: rulingFile,
  insecurity: insecurityFile,
  populationGrids: populationGridFile,
  operations: operationFile,
  outcomes: outcomeFile,
  plans: planFile,
  goals: goalFile,
  goalValues: goalValueFile,
  contextFacts: contextFactFile,
} as const;

export type FileName = keyof typeof FILES;

/** All rows that are right by themselves; whether they agree with each other is checked later. */
export type Rows = {
  readonly [Name in FileName]: readonly Located<RowOf<(typeof FILES)[Name]>>[];
};

/** Reads every file below `folder`. Never throws; what is wrong is in `issues`. */
export function readRows(folder: string): { rows: Rows; issues: Issue[] } {
  const read = Object.entries(FILES).map(
    ([name, file]) => [name, readTable<typeof file.schema.shape>(folder, file as never)] as const,
  );
  return {
    rows: Object.fromEntries(read.map(([name, { rows }]) => [name, rows])) as unknown as Rows,
    issues: read.flatMap(([, { issues }]) => issues),
  };
}
