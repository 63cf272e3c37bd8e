/** Tables `snapshot`, `total` and `coverage`: the mappings and their numbers. */

import type {
  Coverage,
  PublishedTotal,
  RoleCoverage,
  Snapshot,
  SnapshotId,
  TotalRole,
} from "@scenkartan/domain";
import type { Database } from "better-sqlite3";
import { bilingual, type Codec, figure, flag, plain } from "../columns.ts";
import { defineTable, findRows } from "../table.ts";

/** `definition: {text, sourceId}` as `definition`, `definitionSourceId`. */
const definition: Codec = {
  toCells: (_, value) => {
    const stated = value as Snapshot["definition"];
    return { definition: stated?.text ?? null, definitionSourceId: stated?.sourceId ?? null };
  },
  fromCells: (_, row) =>
    row.definition === null
      ? undefined
      : { text: row.definition, sourceId: row.definitionSourceId },
};

export const snapshotTable = defineTable<Snapshot>("snapshot", {
  snapshotId: plain,
  lanskod: plain,
  stateOf: plain,
  publishedOn: plain,
  publisher: plain,
  sourceId: plain,
  definition,
  isDefault: flag,
  note: bilingual,
});

export const totalTable = defineTable<PublishedTotal>("total", {
  totalId: plain,
  lanskod: plain,
  kommunkod: plain,
  snapshotId: plain,
  stateOf: plain,
  measure: plain,
  value: figure,
  publishedAs: plain,
  sourceId: plain,
  contradicts: plain,
  note: bilingual,
});

/** A region that coverage is counted for. */
export interface Region {
  readonly regionKind: "lan" | "kommun" | "lokalpolisomrade";
  readonly regionId: string;
}

/** One role of one region's coverage at one mapping. */
export type CoverageRow = Region &
  RoleCoverage & { readonly snapshotId: SnapshotId; readonly role: TotalRole };

export const coverageTable = defineTable<CoverageRow>("coverage", {
  snapshotId: plain,
  regionKind: plain,
  regionId: plain,
  role: plain,
  named: plain,
  inferred: plain,
  published: figure,
});

/** The coverage of one region at one mapping. Undefined when the region is not in that county. */
export function findCoverage(
  db: Database,
  snapshotId: SnapshotId,
  { regionKind, regionId }: Region,
): Coverage | undefined {
  const rows = findRows(db, coverageTable, { snapshotId, regionKind, regionId });
  if (rows.length === 0) return undefined;
  return Object.fromEntries(
    rows.map(({ role, named, inferred, published }) => [role, { named, inferred, published }]),
  ) as unknown as Coverage;
}
