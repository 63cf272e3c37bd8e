/** Answers a figure's questions from a release. */

import type { FactKinds, Facts } from "@scenkartan/figures";
import {
  basemapFeatureTable,
  changeFeatureReader,
  changeGroundReader,
  changeSumTable,
  correctionTable,
  coverageTable,
  exposureTable,
  findRows,
  goalTable,
  goalValueTable,
  insecurityTable,
  kommunTable,
  lanTable,
  lokalpolisomradeTable,
  mappedSnapshotTable,
  operationTable,
  pairTable,
  planTable,
  populationGridTable,
  proximityTableTable,
  type Release,
  sceneFeatureReader,
  sceneStatusTable,
  sceneTable,
  snapshotTable,
  sourceTable,
  type Table,
  totalTable,
} from "../../release/index.ts";
import { readLand } from "../../render/read-land.ts";

/** A fact is what a row holds, or a part of it. */
type Readable<T> = Pick<Table<T>, "name" | "fromRow">;

const TABLES: { readonly [Kind in keyof FactKinds]: Readable<FactKinds[Kind]> } = {
  snapshot: snapshotTable,
  total: totalTable,
  source: sourceTable,
  lan: lanTable,
  kommun: kommunTable,
  lokalpolisomrade: lokalpolisomradeTable,
  scene: sceneTable,
  status: sceneStatusTable,
  coverage: coverageTable,
  complete: mappedSnapshotTable,
  pair: pairTable,
  sum: changeSumTable,
  correction: correctionTable,
  insecurity: insecurityTable,
  proximity: proximityTableTable,
  exposure: exposureTable,
  grid: populationGridTable,
  operation: operationTable,
  plan: planTable,
  goal: goalTable,
  goalValue: goalValueTable,
  // A feature has what the domain writes into it; its type says no more than GeoJSON does.
  sceneFeature: sceneFeatureReader as unknown as Readable<FactKinds["sceneFeature"]>,
  changeFeature: changeFeatureReader,
  changeGround: changeGroundReader,
  basemap: basemapFeatureTable,
};

/** Large, and the same for every map of an edition. */
const KEPT: readonly (keyof FactKinds)[] = ["basemap"];

/** A release never changes, so what was once read of it holds as long as it is open. */
const kept = new WeakMap<Release["db"], Map<string, readonly unknown[]>>();

/** The release as figures see it. Reads what is asked for, and only that. */
export function readFacts({ db, edition, releaseId }: Release): Facts {
  return {
    edition,
    releaseId,
    get land() {
      return readLand();
    },
    list: (kind, wanted) => (KEPT.includes(kind) ? keep(db, kind, wanted) : find(db, kind, wanted)),
  };
}

function find<Kind extends keyof FactKinds>(
  db: Release["db"],
  kind: Kind,
  wanted?: Readonly<Record<string, string>>,
): readonly FactKinds[Kind][] {
  return findRows(db, TABLES[kind], wanted);
}

function keep<Kind extends keyof FactKinds>(
  db: Release["db"],
  kind: Kind,
  wanted?: Readonly<Record<string, string>>,
): readonly FactKinds[Kind][] {
  const ofRelease = kept.get(db) ?? new Map<string, readonly unknown[]>();
  kept.set(db, ofRelease);
  const key = JSON.stringify([kind, wanted]);
  const found = (ofRelease.get(key) as readonly FactKinds[Kind][]) ?? find(db, kind, wanted);
  ofRelease.set(key, found);
  return found;
}
