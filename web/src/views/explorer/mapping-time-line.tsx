/** The time line of this county's mappings. */

import { isMissing, type SnapshotId } from "@scenkartan/domain";
import type { SnapshotAnswer } from "@scenkartan/server/api-types";
import { useMemo } from "react";
import { TimeLine } from "../../charts/time-line.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { useExplorer } from "./use-explorer.ts";

interface MappingTimeLineProps {
  readonly explorer: ReturnType<typeof useExplorer>;
  readonly onChange: (snapshotId: SnapshotId) => void;
  readonly onPlay: (snapshotId: SnapshotId) => void;
}

export function MappingTimeLine({ explorer, onChange, onPlay }: MappingTimeLineProps) {
  const { t, words } = useTranslation();
  const { language } = useSelection().selection;
  const { snapshots, wanted } = explorer;
  const toEntry = ({ snapshotId, stateOf, stateOfFrom, stateOfTo, coverage }: SnapshotAnswer) => {
    const { published } = coverage.active;
    return {
      snapshotId,
      from: stateOfFrom,
      to: stateOfTo,
      label: formatDate(stateOf, language),
      ...(!isMissing(published) && { total: published }),
      totalLabel: isMissing(published)
        ? t("timeline.noTotal")
        : t("timeline.total", { count: published }),
    };
  };
  return (
    <TimeLine
      snapshots={snapshots.map(toEntry)}
      quoted={useQuotedCounts(explorer)}
      value={wanted.snapshotId}
      onChange={onChange}
      onPlay={onPlay}
      texts={words.timeline}
    />
  );
}

/** Counts of the whole county that a source quotes without being a mapping. */
function useQuotedCounts({ totals, sources, snapshot }: MappingTimeLineProps["explorer"]) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  return useMemo(
    () =>
      totals.flatMap(({ measure, snapshotId, kommunkod, lanskod, value, stateOf, sourceId }) => {
        const isOfCounty = kommunkod === undefined && lanskod === snapshot.lanskod;
        if (measure !== "scenes" || snapshotId !== undefined || !isOfCounty) return [];
        if (isMissing(value)) return [];
        const publisher = sources.find((each) => each.sourceId === sourceId)?.publisher ?? "";
        const date = formatDate(stateOf, language);
        const label = t("timeline.quoted", { count: value, publisher, date });
        return [{ on: stateOf, count: value, label }];
      }),
    [totals, sources, snapshot.lanskod, language, t],
  );
}
