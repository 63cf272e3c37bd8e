/** The sums of a pair: of the region that is asked for, and of every region of its county. */

import { type ChangeSum, reverseSum } from "@scenkartan/domain";
import {
  type ChangeSumRow,
  changeSumTable,
  findRows,
  kommunTable,
  lokalpolisomradeTable,
  type Region,
  type Release,
} from "../release/index.ts";
import type { ChosenPair } from "./choose-pair.ts";

/**
 * Shape: `region` is the one that is named, else the county.
 * Absent: `region` of a lokalpolisområde that holds at neither mapping.
 */
export function toRegionSums(
  { db }: Release,
  { stored, isReversed }: ChosenPair,
  named: Region | undefined,
) {
  const { fromSnapshotId, toSnapshotId, lanskod } = stored;
  const rows = findRows(db, changeSumTable, { fromSnapshotId, toSnapshotId });
  const read = ({ sum }: ChangeSumRow): ChangeSum => (isReversed ? reverseSum(sum) : sum);
  const wanted = named ?? { regionKind: "lan", regionId: lanskod };
  const region = rows.find(
    ({ regionKind, regionId }) => regionKind === wanted.regionKind && regionId === wanted.regionId,
  );
  const listSums = <T>(
    kind: Region["regionKind"],
    regions: readonly T[],
    toId: (of: T) => string,
  ) =>
    rows
      .filter(({ regionKind }) => regionKind === kind)
      .map((row) => ({
        region: regions.find((each) => toId(each) === row.regionId) as T,
        sum: read(row),
      }));
  const kommuner = listSums("kommun", findRows(db, kommunTable), (each) => each.kommunkod);
  const lokalpolisomraden = listSums(
    "lokalpolisomrade",
    findRows(db, lokalpolisomradeTable),
    (each) => each.lokalpolisomrade,
  );
  return {
    ...(region && { region: read(region) }),
    kommuner: kommuner.map(({ region: { kommunkod, kommun }, sum }) => ({
      kommunkod,
      kommun,
      sum,
    })),
    lokalpolisomraden: lokalpolisomraden.map(({ region: { lokalpolisomrade, name }, sum }) => ({
      lokalpolisomrade,
      name,
      sum,
    })),
  };
}
