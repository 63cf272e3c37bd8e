/** From what sources say of a scene to its status at every mapping of its county. */

import type { SceneId, SnapshotId, SourceId } from "./ids.ts";
import { isMissing } from "./missing.ts";
import type { Observation } from "./observation.ts";
import { compareSnapshots, type Snapshot } from "./snapshot.ts";
import type { SceneStatus, StatusAtSnapshot, StatusReason } from "./status.ts";
import { MEASURE_ROLES, type PublishedTotal, type TotalRole } from "./total.ts";

/** Everything that sources say about one county. */
export interface CountyEvidence {
  readonly snapshots: readonly Snapshot[];
  readonly observations: readonly Observation[];
  readonly totals: readonly PublishedTotal[];
  /** Mappings that name every scene there was, but for those they are silent about. */
  readonly complete?: readonly CompleteMapping[];
}

export interface CompleteMapping {
  readonly snapshotId: SnapshotId;
  readonly active: ReadonlySet<SceneId>;
  /** Scenes of kommuner that did not report. */
  readonly silent: ReadonlySet<SceneId>;
  /** Scenes that by now live on in others: merged, or drawn anew under another name. */
  readonly joined: ReadonlySet<SceneId>;
  /** Scenes that the mapping lists by error, and the source that put it right. */
  readonly listedByError: ReadonlyMap<SceneId, SourceId>;
}

/**
 * The status of one scene at each mapping of its county, oldest first.
 *
 * Stated where a source speaks of that mapping; otherwise inferred, and marked so, by four rules
 * and no others: what ceased, shrank or grew by a mapping was active at the one before; what was
 * active stays active while the complete list of the ceased does not name it; what had ceased stays
 * so while the source says that nothing was added. Dated statements outside the mappings decide
 * nothing.
 * What is stated as added at the next mapping is not inferred to be here.
 * Absent: a scene that is first stated as added has no entry before. Errors: never throws.
 */
export function inferStatuses(sceneId: SceneId, evidence: CountyEvidence): StatusAtSnapshot[] {
  const ordered = [...evidence.snapshots].sort(compareSnapshots);
  const statedAt = new Map(statedObservations(sceneId, evidence).map((o) => [o.snapshotId, o]));
  const firstStated = ordered.findIndex(({ snapshotId }) => statedAt.has(snapshotId));
  const isNewThere =
    statedAt.get(ordered[firstStated]?.snapshotId as SnapshotId)?.event === "added";
  const statuses: StatusAtSnapshot[] = [];
  ordered.forEach((snapshot, index) => {
    if (isNewThere && index < firstStated) return;
    const { snapshotId } = snapshot;
    const mapping = evidence.complete?.find((each) => each.snapshotId === snapshotId);
    if (mapping !== undefined) {
      const status = fromComplete(sceneId, mapping, snapshot, statuses);
      if (status !== undefined) statuses.push({ ...status, snapshotId });
      return;
    }
    const stated = statedAt.get(snapshotId);
    const next = statedAt.get(ordered[index + 1]?.snapshotId as SnapshotId);
    const status =
      (stated && fromStated(stated)) ??
      (next && fromNext(next)) ??
      fromPrevious(next?.event === "added" ? undefined : statuses.at(-1), snapshot, evidence);
    statuses.push({ ...status, snapshotId });
  });
  return statuses;
}

/**
 * A complete mapping states what it holds, and by leaving a scene out, that it has ceased. A scene
 * that has not been seen yet has no status, nor has one that lives on in another. What is listed by
 * error had ceased.
 */
function fromComplete(
  sceneId: SceneId,
  { active, silent, joined, listedByError }: CompleteMapping,
  { snapshotId, sourceId }: Snapshot,
  before: readonly StatusAtSnapshot[],
): SceneStatus | undefined {
  const stated = { basis: "stated", sourceIds: [sourceId] } as const;
  const correctedBy = listedByError.get(sceneId);
  if (active.has(sceneId) && correctedBy === undefined) {
    return { status: "active", reason: "stated", ...stated };
  }
  if (joined.has(sceneId)) return undefined;
  const last = before.findLast(({ status }) => status !== "unknown");
  if (silent.has(sceneId)) {
    return last === undefined ? undefined : { status: "unknown", reason: "silent" };
  }
  if (last === undefined) return undefined;
  const ceasedSince = last.status === "ceased" ? last.ceasedSince : snapshotId;
  return correctedBy === undefined
    ? { status: "ceased", reason: "not-in-mapping", ceasedSince, ...stated }
    : { ...stated, status: "ceased", reason: "corrected", ceasedSince, sourceIds: [correctedBy] };
}

type StatedObservation = Observation & { readonly snapshotId: SnapshotId };

function statedObservations(sceneId: SceneId, evidence: CountyEvidence): StatedObservation[] {
  return evidence.observations.flatMap((observation) =>
    observation.sceneId === sceneId && observation.at.kind === "snapshot"
      ? [{ ...observation, snapshotId: observation.at.snapshotId }]
      : [],
  );
}

function fromStated({ event, sourceId, snapshotId }: StatedObservation): SceneStatus {
  const known = { basis: "stated", reason: "stated", sourceIds: [sourceId] } as const;
  return event === "ceased"
    ? { status: "ceased", ...known, ceasedSince: snapshotId }
    : { status: "active", ...known, event };
}

function fromNext({ event, sourceId }: StatedObservation): SceneStatus | undefined {
  if (event === "ceased") return inferActive("ceased-in-next", [sourceId]);
  if (event === "shrunk" || event === "grown") return inferActive("changed-since", [sourceId]);
  return undefined;
}

function fromPrevious(
  previous: SceneStatus | undefined,
  snapshot: Snapshot,
  evidence: CountyEvidence,
): SceneStatus {
  if (previous?.status === "active" && isCeasedListComplete(snapshot, evidence)) {
    return inferActive("not-among-ceased", [...previous.sourceIds, snapshot.sourceId]);
  }
  if (previous?.status === "ceased" && isNothingAdded(snapshot, evidence)) {
    const sourceIds = unique([...previous.sourceIds, snapshot.sourceId]);
    return { ...previous, basis: "inferred", reason: "none-added", sourceIds };
  }
  return { status: "unknown", reason: "silent" };
}

function inferActive(reason: StatusReason, sourceIds: readonly SourceId[]): SceneStatus {
  return { status: "active", basis: "inferred", reason, sourceIds: unique(sourceIds) };
}

/** True when the county's published number of ceased scenes equals the number that are named. */
function isCeasedListComplete(snapshot: Snapshot, evidence: CountyEvidence): boolean {
  const published = findCountyTotal("ceased", snapshot, evidence);
  const named = evidence.observations.filter(
    ({ event, at }) =>
      event === "ceased" && at.kind === "snapshot" && at.snapshotId === snapshot.snapshotId,
  );
  return published !== undefined && published === named.length;
}

function isNothingAdded(snapshot: Snapshot, evidence: CountyEvidence): boolean {
  return findCountyTotal("added", snapshot, evidence) === 0;
}

function findCountyTotal(
  role: TotalRole,
  { snapshotId }: Snapshot,
  { totals }: CountyEvidence,
): number | undefined {
  const total = totals.find(
    (candidate) =>
      candidate.snapshotId === snapshotId &&
      candidate.kommunkod === undefined &&
      MEASURE_ROLES[candidate.measure] === role,
  );
  const isDoubtful = total?.contradicts !== undefined;
  return total === undefined || isDoubtful || isMissing(total.value) ? undefined : total.value;
}

function unique(sourceIds: readonly SourceId[]): SourceId[] {
  return [...new Set(sourceIds)];
}
