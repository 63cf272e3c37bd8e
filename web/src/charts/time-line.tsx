/**
 * The mappings along true time, with the published totals as a small curve. It is also the control
 * that chooses a mapping: radio buttons, a handle to drag, and playing from one to the next.
 */

import type { SnapshotId } from "@scenkartan/domain";
import { type ReactNode, useId, useState } from "react";
import styles from "./time-line.module.css";
import { type Speed, TimeLineControls, type TimeLineControlsTexts } from "./time-line-controls.tsx";
import type { QuotedCount, TimeLineMapping } from "./time-line-entry.ts";
import { TimeLineTrack } from "./time-line-track.tsx";
import { usePlayback } from "./use-playback.ts";
import { useWidth } from "./use-width.ts";

interface TimeLineProps {
  /** Oldest first. */
  readonly mappings: readonly TimeLineMapping[];
  readonly quoted: readonly QuotedCount[];
  /** What there is to say of contradictions and quoted numbers; absent where there is nothing. */
  readonly notes: ReactNode | undefined;
  readonly value: SnapshotId;
  readonly onChange: (snapshotId: SnapshotId) => void;
  /** A further move of playing or dragging, which is no choice of its own. */
  readonly onTravel: (snapshotId: SnapshotId) => void;
  readonly speed: Speed | undefined;
  readonly onSpeed: (speed: Speed | undefined) => void;
  readonly texts: TimeLineControlsTexts & {
    readonly label: string;
    readonly curve: string;
    readonly notes: string;
  };
}

/** How long each mapping is shown while playing, at the usual speed. */
const STEP_MS = 1800;
const PACE = { half: 2, usual: 1, double: 0.5 } as const;

export function TimeLine({ notes, speed, onSpeed, texts, ...props }: TimeLineProps) {
  const [ref, available] = useWidth<HTMLDivElement>();
  const [isOpen, setIsOpen] = useState(false);
  const notesId = useId();
  const { onChange, onTravel } = props;
  const stepMs = STEP_MS * PACE[speed ?? "usual"];
  const { isPlaying, toggle, stop } = usePlayback({ ...props, stepMs });
  const stopAnd = (go: (snapshotId: SnapshotId) => void) => (snapshotId: SnapshotId) => {
    stop();
    go(snapshotId);
  };
  return (
    <div className={styles.timeLine}>
      <div className={styles.controls}>
        <TimeLineControls {...{ isPlaying, speed, onSpeed, texts }} onToggle={toggle} />
        {notes && (
          <button
            type="button"
            className={styles.notesButton}
            aria-expanded={isOpen}
            aria-controls={notesId}
            onClick={() => setIsOpen(!isOpen)}
          >
            {texts.notes}
          </button>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={styles.notes} id={notesId} hidden={!isOpen} tabIndex={0}>
        {isOpen && notes}
      </section>
      <div className={styles.track} ref={ref}>
        {available > 0 && (
          <TimeLineTrack
            {...props}
            available={available}
            texts={texts}
            onChange={stopAnd(onChange)}
            onTravel={stopAnd(onTravel)}
            onToggle={toggle}
            onNotes={() => setIsOpen(true)}
          />
        )}
      </div>
    </div>
  );
}
