/** Which mapping a request speaks of. */

import {
  findSnapshotOfYear,
  type Lanskod,
  type Snapshot,
  type SnapshotId,
  toYear,
} from "@scenkartan/domain";
import {
  findCoverage,
  findRows,
  type Region,
  type Release,
  snapshotTable,
} from "../release/index.ts";
import { findSources } from "./find-sources.ts";
import { keepMatching } from "./keep-matching.ts";
import { ProblemError, toParameterProblem } from "./problem.ts";

export interface SnapshotChoice {
  readonly snapshot?: SnapshotId | undefined;
  readonly year?: number | undefined;
  /** The county asked about; undefined when the request names none. */
  readonly lanskod?: Lanskod | undefined;
}

/**
 * The mapping that was asked for: by name, the latest of a year, or the county's default.
 * Absent: undefined when the county has no mapping at all, which is silence and not an error.
 * Errors: as `findNamedSnapshot`; 404 for a year without a mapping; 400 when several counties have
 * mappings and none is named.
 */
export function chooseSnapshot(release: Release, choice: SnapshotChoice): Snapshot | undefined {
  const named = findNamedSnapshot(release, choice);
  if (named !== undefined) return named;
  const { year, lanskod } = choice;
  const ofCounty = keepMatching(findRows(release.db, snapshotTable), { lanskod });
  if (ofCounty.length === 0) return undefined;
  assertOneCounty(ofCounty);
  return year === undefined ? ofCounty.find((each) => each.isDefault) : findOfYear(ofCounty, year);
}

/**
 * The mapping that is asked for by name; undefined when none is.
 * Errors: 404 for one that does not exist; 400 for one of another county, and when a year is given
 * as well.
 */
export function findNamedSnapshot(
  { db }: Release,
  { snapshot: snapshotId, year, lanskod }: SnapshotChoice,
): Snapshot | undefined {
  if (snapshotId === undefined) return undefined;
  if (year !== undefined) throw toOneOfTwo(snapshotId, year);
  const snapshots = findRows(db, snapshotTable);
  const found = snapshots.find((each) => each.snapshotId === snapshotId);
  if (found === undefined) throw toUnknownSnapshot(snapshotId, snapshots);
  if (lanskod !== undefined && found.lanskod !== lanskod) throw toOtherCounty(found, lanskod);
  return found;
}

/** The members that say which mapping an answer speaks of, and what is named of a region in it. */
export function toSnapshotMembers(
  release: Release,
  snapshot: Snapshot | undefined,
  region?: Region,
) {
  if (snapshot === undefined) {
    return { snapshot: null, source: null, reason: "silent" as const };
  }
  const { snapshotId, lanskod, sourceId } = snapshot;
  const coverage = findCoverage(
    release.db,
    snapshotId,
    region ?? { regionKind: "lan", regionId: lanskod },
  );
  const [source] = findSources(release, [sourceId]);
  return { snapshot: snapshotId, source: source ?? null, ...(coverage && { coverage }) };
}

function assertOneCounty(snapshots: readonly Snapshot[]): void {
  const counties = [...new Set(snapshots.map((each) => each.lanskod))];
  if (counties.length === 1) return;
  const allowed = counties.join(" | ");
  const detail = {
    sv: `Flera län har kartläggningar. Ange lanskod: ${allowed}.`,
    en: `Several counties have mappings. Give lanskod: ${allowed}.`,
  };
  throw new ProblemError("lan-needed", detail, { errors: [{ parameter: "lanskod", allowed }] });
}

function findOfYear(snapshots: readonly Snapshot[], year: number): Snapshot {
  const found = findSnapshotOfYear(snapshots, year);
  if (found !== undefined) return found;
  const years = [...new Set(snapshots.map((each) => toYear(each.stateOf)))].sort().join(", ");
  throw new ProblemError("no-snapshot-that-year", {
    sv: `Ingen kartläggning beskriver ${year}. År med kartläggning: ${years}.`,
    en: `No mapping describes ${year}. Years with a mapping: ${years}.`,
  });
}

function toOneOfTwo(snapshotId: SnapshotId, year: number): ProblemError {
  const errors = [
    { parameter: "snapshot", value: snapshotId, allowed: "snapshot | year" },
    { parameter: "year", value: String(year), allowed: "snapshot | year" },
  ];
  return toParameterProblem(errors, {
    sv: "Ange snapshot eller year, inte båda.",
    en: "Give snapshot or year, not both.",
  });
}

function toUnknownSnapshot(snapshotId: SnapshotId, snapshots: readonly Snapshot[]): ProblemError {
  const known = snapshots.map((each) => each.snapshotId).join(", ");
  return new ProblemError("unknown-snapshot", {
    sv: `Kartläggningen ${snapshotId} finns inte. De som finns: ${known}.`,
    en: `There is no mapping ${snapshotId}. Known: ${known}.`,
  });
}

function toOtherCounty({ snapshotId, lanskod }: Snapshot, asked: Lanskod): ProblemError {
  const error = { parameter: "snapshot", value: snapshotId, allowed: `län ${asked}` };
  return toParameterProblem([error], {
    sv: `Kartläggningen ${snapshotId} gäller län ${lanskod}, inte län ${asked}.`,
    en: `The mapping ${snapshotId} is of län ${lanskod}, not of län ${asked}.`,
  });
}
