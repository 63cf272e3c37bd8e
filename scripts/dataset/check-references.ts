/** Whether what a row points to exists. A column means the same in every file. */

import { type Issue, type SceneId, toIssue } from "@scenkartan/domain";
import type { Located } from "./csv-table.ts";
import { FILES, type FileName, type Rows } from "./read-rows.ts";

/** Column to the file whose key it must be. */
const TARGETS: Readonly<Record<string, FileName>> = {
  sourceId: "sources",
  definitionSourceId: "sources",
  lanskod: "lan",
  lanskoder: "lan",
  kommunkod: "kommuner",
  kommunkoder: "kommuner",
  lokalpolisomrade: "lokalpolisomraden",
  snapshotId: "snapshots",
  sceneId: "scenes",
  contradicts: "totals",
  operationId: "operations",
  planId: "plans",
  goalId: "goals",
};

type AnyRow = Readonly<Record<string, unknown>>;

/**
 * Finds every reference to a row that does not exist; `sceneIds` are all that the edition has,
 * drawn and written. Never throws.
 */
export function checkReferences(rows: Rows, sceneIds: ReadonlySet<SceneId>): Issue[] {
  const keys = new Map<FileName, ReadonlySet<string>>(
    [...new Set(Object.values(TARGETS))].map((name) => [name, collectKeys(rows, name)]),
  ).set("scenes", sceneIds);
  return Object.values(rows).flatMap((located: readonly Located<AnyRow>[]) =>
    located.flatMap(({ ref, row }) =>
      Object.entries(row).flatMap(([column, value]) => {
        const target = TARGETS[column];
        if (target === undefined || value === undefined) return [];
        return [value]
          .flat()
          .filter((id) => !keys.get(target)?.has(String(id)))
          .map((id) =>
            toIssue("reference-unknown", ref, {
              column,
              value: String(id),
              target: FILES[target].file,
            }),
          );
      }),
    ),
  );
}

function collectKeys(rows: Rows, name: FileName): Set<string> {
  const [column] = FILES[name].key;
  return new Set(rows[name].map(({ row }) => String((row as AnyRow)[column])));
}
