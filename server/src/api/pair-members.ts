/** The members that say which two mappings an answer compares, and how. */

import { type Kommunkod, type Snapshot, TOLERANCES } from "@scenkartan/domain";
import { findCoverage, findRows, mappedSnapshotTable, type Release } from "../release/index.ts";
import type { ChosenPair } from "./choose-pair.ts";
import { findSources } from "./find-sources.ts";

/** Absent: a county without two mappings has neither `from` nor `to`, and is silent. */
export function toPairMembers(release: Release, pair: ChosenPair | undefined) {
  if (pair === undefined) {
    return {
      snapshot: null,
      source: null,
      sources: [],
      isReversed: false,
      definition: "unknown" as const,
      reason: "silent" as const,
      tolerances: TOLERANCES,
    };
  }
  const { from, to, isReversed } = pair;
  const [source] = findSources(release, [to.sourceId]);
  return {
    lanskod: to.lanskod,
    snapshot: to.snapshotId,
    source: source ?? null,
    sources: findSources(release, [from.sourceId, to.sourceId]),
    from: toEnd(release, from),
    to: toEnd(release, to),
    isReversed,
    definition: compareDefinitions(from, to),
    tolerances: TOLERANCES,
  };
}

function toEnd({ db }: Release, { snapshotId, lanskod, stateOf, publisher, sourceId }: Snapshot) {
  const coverage = findCoverage(db, snapshotId, { regionKind: "lan", regionId: lanskod });
  const [mapped] = findRows(db, mappedSnapshotTable, { snapshotId });
  const notReported: readonly Kommunkod[] = mapped?.notReported ?? [];
  return { snapshotId, stateOf, publisher, sourceId, coverage, notReported };
}

/** By its words; a mapping that states none may have used any. */
function compareDefinitions(from: Snapshot, to: Snapshot): "same" | "changed" | "unknown" {
  if (from.definition === undefined || to.definition === undefined) return "unknown";
  return from.definition.text === to.definition.text ? "same" : "changed";
}
