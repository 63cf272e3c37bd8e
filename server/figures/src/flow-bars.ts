/** Where the bars of a flow begin and end, each where the one before ended. */

import { formatNumber, isMissing, type Language } from "@scenkartan/domain";
import { toNumber } from "./make-sheet.ts";
import type { FlowPlot, FlowStep, Series } from "./plot.ts";
import { sayMissing } from "./say-missing.ts";
import type { Row } from "./sheet.ts";

export interface FlowBar {
  readonly row: Row;
  readonly step: FlowStep;
  readonly low: number;
  readonly high: number;
  /** Where the next one begins. */
  readonly end: number;
}

/** `63`, `−10`, `+2`, or why there is no number. */
export function writeFlowStep(row: Row, plot: FlowPlot, language: Language): string {
  const cell = row[plot.value];
  if (cell === undefined || typeof cell === "string") return cell ?? "";
  if (isMissing(cell)) return sayMissing(cell, language);
  const sign = cell === 0 ? "" : SIGNS[row[plot.step] as FlowStep];
  return sign + formatNumber(cell, language);
}

/** What each step is painted with; what went is an outline. */
export const FLOW_PAINTS: Readonly<Record<FlowStep, Pick<Series, "ink" | "isOpen">>> = {
  before: { ink: "label" },
  ceased: { ink: "lost", isOpen: true },
  added: { ink: "gained" },
  after: { ink: "accent" },
};

const SIGNS = { before: "", ceased: "−", added: "+", after: "" } as const;

/** Where nobody says what was there before, what went and what came stand on the ground. */
export function toFlowBars(rows: readonly Row[], plot: FlowPlot): FlowBar[] {
  let level: number | undefined;
  return rows.map((row) => {
    const step = row[plot.step] as FlowStep;
    const cell = row[plot.value];
    const value = toNumber(cell) ?? 0;
    const isEnd = step === "before" || step === "after";
    const start = isEnd ? 0 : (level ?? 0);
    const isDown = step === "ceased" && level !== undefined;
    const end = isDown ? start - value : start + value;
    if (level !== undefined || (isEnd && typeof cell === "number")) level = end;
    return { row, step, low: Math.min(start, end), high: Math.max(start, end), end: level ?? 0 };
  });
}
