/** Drags along the time line with mouse, pen or finger, from mapping to mapping. */

import type { SnapshotId } from "@scenkartan/domain";
import { type PointerEvent, useRef, useState } from "react";
import type { TimeLineMapping } from "./time-line-entry.ts";
import { findNearest, type TimeLineLayout } from "./time-line-layout.ts";

interface DragOptions {
  readonly mappings: readonly TimeLineMapping[];
  readonly layout: TimeLineLayout;
  readonly value: SnapshotId;
  /** The first move of a drag, which Back undoes. */
  readonly onChange: (snapshotId: SnapshotId) => void;
  /** Every further move of it. */
  readonly onTravel: (snapshotId: SnapshotId) => void;
  /** A press on a sign that has something to say. */
  readonly onNotes: () => void;
}

export function useDrag({ mappings, layout, value, onChange, onTravel, onNotes }: DragOptions) {
  const [isDragging, setIsDragging] = useState(false);
  // Pointers move more often than the page is told.
  const drag = useRef({ reached: value, hasMoved: false });
  const follow = (event: PointerEvent) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    const nearest = mappings[findNearest(layout.middles, event.clientX - left)]?.snapshotId;
    if (nearest === undefined || nearest === drag.current.reached) return;
    (drag.current.hasMoved ? onTravel : onChange)(nearest);
    drag.current = { reached: nearest, hasMoved: true };
  };
  return {
    isDragging,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (!event.isPrimary || event.button !== 0) return;
        if ((event.target as Element).closest("[data-notes]")) return onNotes();
        event.currentTarget.setPointerCapture(event.pointerId);
        drag.current = { reached: value, hasMoved: false };
        setIsDragging(true);
        follow(event);
      },
      onPointerMove: (event: PointerEvent) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event);
      },
      onLostPointerCapture: () => setIsDragging(false),
    },
  };
}
