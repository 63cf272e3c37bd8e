/** Shows one mapping after another, from the first when at the last. Never starts by itself. */

import type { SnapshotId } from "@scenkartan/domain";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { TimeLineMapping } from "./time-line-entry.ts";

interface PlaybackOptions {
  readonly mappings: readonly TimeLineMapping[];
  readonly value: SnapshotId;
  /** How long a mapping is shown. */
  readonly stepMs: number;
  /** The first move of a journey, which Back undoes. */
  readonly onChange: (snapshotId: SnapshotId) => void;
  /** Every further move of it. */
  readonly onTravel: (snapshotId: SnapshotId) => void;
}

export function usePlayback({ mappings, value, stepMs, onChange, onTravel }: PlaybackOptions) {
  // What playing has reached; `value` follows only when the page has been told.
  const [reached, setReached] = useState<SnapshotId>();
  const hasMoved = useRef(false);
  const next = findNext(mappings, reached);
  const move = useEffectEvent((to: SnapshotId) => {
    setReached(to);
    (hasMoved.current ? onTravel : onChange)(to);
    hasMoved.current = true;
  });
  useEffect(() => {
    if (reached === undefined) return;
    const timer = next && setTimeout(() => move(next), stepMs);
    if (timer === undefined) setReached(undefined);
    return () => clearTimeout(timer);
  }, [reached, next, stepMs]);
  const stop = () => setReached(undefined);
  // Whoever goes elsewhere, as with the browser's Back, is not taken away from there.
  const stopElsewhere = useEffectEvent((shown: SnapshotId) => {
    if (reached !== undefined && shown !== reached) stop();
  });
  useEffect(() => stopElsewhere(value), [value]);
  const play = () => {
    const start = findNext(mappings, value) === undefined ? mappings[0]?.snapshotId : value;
    hasMoved.current = false;
    if (start !== undefined && start !== value) {
      onChange(start);
      hasMoved.current = true;
    }
    setReached(start);
  };
  const isPlaying = reached !== undefined;
  return { isPlaying, toggle: isPlaying ? stop : play, stop };
}

function findNext(
  mappings: readonly TimeLineMapping[],
  after: SnapshotId | undefined,
): SnapshotId | undefined {
  const place = mappings.findIndex(({ snapshotId }) => snapshotId === after);
  return place === -1 ? undefined : mappings[place + 1]?.snapshotId;
}
