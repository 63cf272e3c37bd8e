/** The sign of a status or of a change, for lists and legends; the same that the map paints. */

import type { ChangeKind, Status } from "@scenkartan/domain";
import {
  CHANGE_MARK_SHAPES,
  CORRECTION_BADGE,
  MARK_SHAPES,
  MARK_SIZE,
  type MarkShape,
} from "@scenkartan/figures/map";
import { MarkDrawing } from "./mark-drawing.tsx";

interface Size {
  /** Width and height in CSS pixels. */
  readonly size?: number;
}

export function StatusMark({ status, size = 22 }: Size & { readonly status: Status }) {
  return <Mark shape={MARK_SHAPES[status]} size={size} />;
}

export function ChangeMark({ kind, size = 22 }: Size & { readonly kind: ChangeKind }) {
  return <Mark shape={CHANGE_MARK_SHAPES[kind]} size={size} />;
}

export function CorrectionMark() {
  const { size, radius, tick, color } = CORRECTION_BADGE;
  return (
    <svg width={16} height={16} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <circle cx={size / 2} cy={size / 2} r={radius} fill={`var(${color})`} />
      <path d={tick} fill="none" stroke="var(--halo)" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}

function Mark({ shape, size }: { readonly shape: MarkShape; readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true">
      <MarkDrawing shape={shape} />
    </svg>
  );
}
