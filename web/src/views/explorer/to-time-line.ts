/** Mappings and published numbers as the time line takes them. */

import {
  formatDate,
  formatList,
  formatNumber,
  isMissing,
  type Language,
  toFirstDay,
  toLastDay,
} from "@scenkartan/domain";
import type { SnapshotAnswer, TotalAnswer } from "@scenkartan/server/api-types";
import type { QuotedCount, TimeLineMapping } from "../../charts/time-line-entry.ts";
import type { Translate } from "../../text/words.ts";
import type { TimeLineRemarks } from "./time-line-remarks.ts";

interface TimeLineFacts {
  readonly snapshots: readonly SnapshotAnswer[];
  readonly totals: readonly TotalAnswer[];
  readonly remarks: TimeLineRemarks;
}

export function toMappings(
  { snapshots, totals, remarks }: TimeLineFacts,
  t: Translate,
  language: Language,
): TimeLineMapping[] {
  const contradicted = new Set(remarks.contradictions.flat().map(({ snapshotId }) => snapshotId));
  return snapshots.map(({ snapshotId, stateOf, stateOfFrom, stateOfTo }) => {
    const counts = listCounts(totals, snapshotId);
    const isContradicted = contradicted.has(snapshotId);
    return {
      snapshotId,
      from: stateOfFrom,
      to: stateOfTo,
      label: formatDate(stateOf, language),
      totals: counts,
      spoken: [sayCounts(counts, t, language), isContradicted && t("timeline.contradicted")]
        .filter(Boolean)
        .join(", "),
      isContradicted,
    };
  });
}

/** The published numbers of scenes in the whole county: more than one where sources disagree. */
function listCounts(
  totals: readonly TotalAnswer[],
  snapshot: SnapshotAnswer["snapshotId"],
): number[] {
  const counts = totals.flatMap(({ measure, snapshotId, kommunkod, value }) => {
    const isWanted = measure === "scenes" && snapshotId === snapshot && kommunkod === undefined;
    return isWanted && !isMissing(value) ? [value] : [];
  });
  return [...new Set(counts)];
}

function sayCounts(counts: readonly number[], t: Translate, language: Language): string {
  const [only] = counts;
  if (only === undefined) return t("timeline.noTotal");
  if (counts.length === 1) return t("timeline.total", { count: only });
  const numbers = counts.map((count) => formatNumber(count, language));
  return t("timeline.totals", { numbers: formatList(numbers, language) });
}

export function toQuoted(totals: readonly TotalAnswer[]): QuotedCount[] {
  return totals.flatMap(({ totalId, stateOf, value }) =>
    isMissing(value)
      ? []
      : [{ id: totalId, from: toFirstDay(stateOf), to: toLastDay(stateOf), count: value }],
  );
}
