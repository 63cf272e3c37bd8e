/** The fills and colours of a waterfall's steps: the same as on the map. */

import type { FlowStep } from "../../charts/waterfall-bars.ts";
import { toFillUrl } from "../../map/ground-swatch.tsx";

const COLORS = {
  level: "var(--accent)",
  less: "var(--lost)",
  more: "var(--gained)",
  open: "var(--ink-2)",
} as const satisfies Record<FlowStep["kind"], string>;

export function toFlowColor({ kind }: FlowStep): string {
  return COLORS[kind];
}

export function toFlowFill({ kind }: FlowStep): string {
  if (kind === "open") return "none";
  return toFillUrl(kind === "level" ? "kept" : kind === "less" ? "lost" : "gained");
}
