/** Which two mappings a request compares. */

import {
  compareSnapshots,
  findPreviousSnapshot,
  type Lanskod,
  type Snapshot,
  type SnapshotId,
} from "@scenkartan/domain";
import {
  findRows,
  type PairKey,
  type PairRow,
  pairTable,
  type Release,
  snapshotTable,
} from "../release/index.ts";
import { chooseSnapshot } from "./choose-snapshot.ts";
import { ProblemError, toParameterProblem } from "./problem.ts";

/** A mapping by its id, or a year that stands for the latest mapping of it. */
export type MappingName = SnapshotId | number;

export interface PairChoice {
  readonly from?: MappingName | undefined;
  readonly to?: MappingName | undefined;
  /** The county asked about; undefined when the request names none. */
  readonly lanskod?: Lanskod | undefined;
}

/** Two mappings of one county, in the order in which they are read. */
export interface ChosenPair {
  readonly from: Snapshot;
  readonly to: Snapshot;
  /** Read from the later mapping to the earlier. */
  readonly isReversed: boolean;
  /** As it is stored: the earlier mapping first. */
  readonly stored: PairRow;
}

/**
 * The pair that was asked for; without `to` the county's default mapping, without `from` the one
 * before `to`.
 * Absent: undefined when the county has no two mappings, which is silence and not an error.
 * Errors: as `chooseSnapshot`; 400 for two mappings of different counties, or twice the same; 404
 * for a pair that was not compared.
 */
export function choosePair(release: Release, choice: PairChoice): ChosenPair | undefined {
  const lanskod = choice.lanskod ?? findCountyOf(release, choice);
  const to = findMapping(release, choice.to, lanskod);
  if (to === undefined) return undefined;
  const from =
    choice.from === undefined
      ? findPreviousSnapshot(findRows(release.db, snapshotTable), to)
      : findMapping(release, choice.from, lanskod);
  if (from === undefined) return undefined;
  assertTwo(from, to);
  const isReversed = compareSnapshots(from, to) > 0;
  const key = isReversed ? toKey(to, from) : toKey(from, to);
  const [stored] = findRows(release.db, pairTable, { ...key });
  if (stored === undefined) throw toNotBaked(release, key);
  return { from, to, isReversed, stored };
}

const toKey = (earlier: Snapshot, later: Snapshot): PairKey => ({
  fromSnapshotId: earlier.snapshotId,
  toSnapshotId: later.snapshotId,
});

/** The county of a mapping that is named by its id, so that a year beside it means the same county. */
function findCountyOf(release: Release, { from, to }: PairChoice): Lanskod | undefined {
  const ids = [from, to].filter((name) => typeof name === "string");
  const counties = ids.map((snapshot) => chooseSnapshot(release, { snapshot })?.lanskod);
  const [county, other] = counties;
  if (county !== undefined && other !== undefined && county !== other) {
    throw toTwoCounties(ids, counties);
  }
  return county;
}

function findMapping(
  release: Release,
  name: MappingName | undefined,
  lanskod: Lanskod | undefined,
): Snapshot | undefined {
  if (typeof name === "number") return chooseSnapshot(release, { year: name, lanskod });
  return chooseSnapshot(release, { snapshot: name, lanskod });
}

function assertTwo(from: Snapshot, to: Snapshot): void {
  if (from.snapshotId !== to.snapshotId) return;
  const errors = ["from", "to"].map((parameter) => ({
    parameter,
    value: from.snapshotId,
    allowed: "from ≠ to",
  }));
  throw toParameterProblem(errors, {
    sv: `Från och till är samma kartläggning, ${from.snapshotId}. Välj två olika.`,
    en: `From and to are the same mapping, ${from.snapshotId}. Choose two different ones.`,
  });
}

function toTwoCounties(
  ids: readonly string[],
  counties: readonly (Lanskod | undefined)[],
): ProblemError {
  const [from = "", to = ""] = ids;
  const [county, other] = counties;
  const error = { parameter: "to", value: to, allowed: `län ${county}` };
  return toParameterProblem([error], {
    sv: `Kartläggningarna gäller olika län: ${from} län ${county}, ${to} län ${other}.`,
    en: `The mappings are of different counties: ${from} of län ${county}, ${to} of län ${other}.`,
  });
}

function toNotBaked({ db }: Release, { fromSnapshotId, toSnapshotId }: PairKey): ProblemError {
  const known = findRows(db, pairTable)
    .map((pair) => `${pair.fromSnapshotId}–${pair.toSnapshotId}`)
    .join(", ");
  return new ProblemError("pair-not-baked", {
    sv: `${fromSnapshotId} och ${toSnapshotId} är inte jämförda i den här utgåvan. De par som finns: ${known}.`,
    en: `${fromSnapshotId} and ${toSnapshotId} have not been compared in this release. Known pairs: ${known}.`,
  });
}
