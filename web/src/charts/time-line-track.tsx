/** The line itself: curve, years, handle, and the chips that choose. */

import type { SnapshotId } from "@scenkartan/domain";
import { useEffect, useRef } from "react";
import styles from "./time-line.module.css";
import { TimeLineAxis } from "./time-line-axis.tsx";
import { TimeLineChips } from "./time-line-chips.tsx";
import { TimeLineCurve } from "./time-line-curve.tsx";
import type { QuotedCount, TimeLineMapping } from "./time-line-entry.ts";
import { AXIS_Y, CHIP_TOP, layOutTimeLine, type TimeLineLayout } from "./time-line-layout.ts";
import { TimeLineQuoted } from "./time-line-quoted.tsx";
import { useDrag } from "./use-drag.ts";

interface TimeLineTrackProps {
  readonly mappings: readonly TimeLineMapping[];
  readonly quoted: readonly QuotedCount[];
  readonly value: SnapshotId;
  /** In CSS pixels; where that is too little for a finger, the line is wider and scrolls. */
  readonly available: number;
  readonly texts: { readonly label: string; readonly curve: string };
  readonly onChange: (snapshotId: SnapshotId) => void;
  readonly onTravel: (snapshotId: SnapshotId) => void;
  readonly onToggle: () => void;
  readonly onNotes: () => void;
}

export function TimeLineTrack(props: TimeLineTrackProps) {
  const { mappings, quoted, value, available, texts, onChange, onToggle } = props;
  const layout = layOutTimeLine(props, available);
  const { isDragging, handlers } = useDrag({ ...props, layout });
  const place = mappings.findIndex(({ snapshotId }) => snapshotId === value);
  const inSight = useInSight(layout.chips[place]);
  const [first] = mappings;
  if (first === undefined) return null;
  return (
    <div ref={inSight} style={{ width: layout.width }}>
      <div className={styles.drawing} data-dragging={isDragging || undefined} {...handlers}>
        <svg width={layout.width} height={CHIP_TOP} role="img" aria-label={texts.curve}>
          <Leaders layout={layout} chosen={place} />
          <TimeLineAxis layout={layout} first={first} />
          <TimeLineCurve {...{ mappings, value, layout }} />
          <TimeLineQuoted {...{ quoted, layout }} />
          <circle
            r="7"
            cy={AXIS_Y}
            className={styles.handle}
            style={{ transform: `translateX(${layout.middles[place]}px)` }}
          />
        </svg>
      </div>
      <TimeLineChips {...{ mappings, value, layout, onChange, onToggle }} label={texts.label} />
    </div>
  );
}

/** From each mapping's place in time to its chip. */
function Leaders({ layout, chosen }: { readonly layout: TimeLineLayout; readonly chosen: number }) {
  return layout.middles.map((middle, index) => (
    <path
      key={middle}
      d={`M${middle} ${AXIS_Y}V${AXIS_Y + 8}L${layout.chips[index]} ${CHIP_TOP}`}
      className={index === chosen ? styles.leaderChosen : styles.leader}
    />
  ));
}

/** Scrolls the row so far that the chosen chip can be seen. */
function useInSight(chip: number | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const row = ref.current?.parentElement;
    if (!row || chip === undefined) return;
    const isSeen = chip - 48 >= row.scrollLeft && chip + 48 <= row.scrollLeft + row.clientWidth;
    if (!isSeen) row.scrollTo({ left: chip - row.clientWidth / 2 });
  }, [chip]);
  return ref;
}
