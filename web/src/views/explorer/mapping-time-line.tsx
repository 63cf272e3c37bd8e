/** The time line of this county's mappings. */

import type { SnapshotId } from "@scenkartan/domain";
import { useMemo } from "react";
import { TimeLine } from "../../charts/time-line.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { TimeLineNotes } from "./time-line-notes.tsx";
import { listTimeLineNotes } from "./time-line-remarks.ts";
import { toMappings, toQuoted } from "./to-time-line.ts";
import type { useExplorer } from "./use-explorer.ts";

interface MappingTimeLineProps {
  readonly explorer: ReturnType<typeof useExplorer>;
  readonly onChange: (snapshotId: SnapshotId) => void;
  readonly onTravel: (snapshotId: SnapshotId) => void;
}

export function MappingTimeLine({ explorer, onChange, onTravel }: MappingTimeLineProps) {
  const { t, words } = useTranslation();
  const { selection, adjust } = useSelection();
  const { language, speed } = selection;
  const { snapshots, totals, sources, wanted } = explorer;
  const remarks = useMemo(
    () => listTimeLineNotes(totals, wanted.lanskod),
    [totals, wanted.lanskod],
  );
  const mappings = useMemo(
    () => toMappings({ snapshots, totals, remarks }, t, language),
    [snapshots, totals, remarks, t, language],
  );
  return (
    <TimeLine
      mappings={mappings}
      quoted={useMemo(() => toQuoted(remarks.quoted), [remarks])}
      notes={remarks.count > 0 && <TimeLineNotes remarks={remarks} sources={sources} />}
      value={wanted.snapshotId}
      onChange={onChange}
      onTravel={onTravel}
      speed={speed}
      onSpeed={(to) => adjust({ speed: to })}
      texts={{
        ...words.timeline,
        notes: t("timeline.notes", { count: remarks.count }),
      }}
    />
  );
}
