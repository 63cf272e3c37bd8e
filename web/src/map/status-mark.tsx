/** The sign of a status, for lists and legends; the same that the map paints. */

import type { Status } from "@scenkartan/domain";
import { MARK_SHAPES, MARK_SIZE } from "./mark-shapes.ts";

interface StatusMarkProps {
  readonly status: Status;
  /** Width and height in CSS pixels. */
  readonly size?: number;
}

export function StatusMark({ status, size = 22 }: StatusMarkProps) {
  const { ringRadius, ringWidth, dash, dotRadius, color } = MARK_SHAPES[status];
  const middle = MARK_SIZE / 2;
  return (
    <svg width={size} height={size} viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`} aria-hidden="true">
      <circle
        cx={middle}
        cy={middle}
        r={ringRadius}
        fill="none"
        stroke={`var(${color})`}
        strokeWidth={ringWidth}
        strokeDasharray={dash.join(" ")}
        strokeLinecap={status === "unknown" ? "round" : "butt"}
      />
      {dotRadius > 0 && <circle cx={middle} cy={middle} r={dotRadius} fill={`var(${color})`} />}
    </svg>
  );
}
