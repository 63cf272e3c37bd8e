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
import { findSources } from "./context.ts";
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
 * Errors: 404 for an unknown mapping or a year without one; 400 when two ways are mixed, or when
 * several counties have mappings and none is named.
 */
export function chooseSnapshot(release: Release, choice: SnapshotChoice): Snapshot | undefined {
  const { snapshot: snapshotId, year, lanskod } = choice;
  const snapshots = findRows(release.db, snapshotTable);
  if (snapshotId !== undefined && year !== undefined) {
    throw toParameterProblem([{ parameter: "year", allowed: "snapshot or year, not both" }]);
  }
  if (snapshotId !== undefined) return findNamed(snapshots, snapshotId, lanskod);
  const ofCounty = snapshots.filter((each) => lanskod === undefined || each.lanskod === lanskod);
  if (ofCounty.length === 0) return undefined;
  assertOneCounty(ofCounty);
  return year === undefined ? ofCounty.find((each) => each.isDefault) : findOfYear(ofCounty, year);
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

function findNamed(
  snapshots: readonly Snapshot[],
  snapshotId: SnapshotId,
  lanskod: Lanskod | undefined,
): Snapshot {
  const found = snapshots.find((each) => each.snapshotId === snapshotId);
  const known = snapshots.map((each) => each.snapshotId).join(", ");
  if (found === undefined) {
    throw new ProblemError("unknown-snapshot", {
      sv: `Kartläggningen ${snapshotId} finns inte. De som finns: ${known}.`,
      en: `There is no mapping ${snapshotId}. Known: ${known}.`,
    });
  }
  if (lanskod !== undefined && found.lanskod !== lanskod) {
    const allowed = `a mapping of län ${lanskod}`;
    throw toParameterProblem([{ parameter: "snapshot", value: snapshotId, allowed }]);
  }
  return found;
}

function assertOneCounty(snapshots: readonly Snapshot[]): void {
  const counties = [...new Set(snapshots.map((each) => each.lanskod))];
  if (counties.length === 1) return;
  throw new ProblemError("lan-needed", {
    sv: `Flera län har kartläggningar. Ange lanskod: ${counties.join(", ")}.`,
    en: `Several counties have mappings. Give lanskod: ${counties.join(", ")}.`,
  });
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
