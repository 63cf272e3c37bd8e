/** How the bars of a waterfall stand: each step begins where the one before ended. */

export interface FlowStep {
  readonly name: string;
  /**
   * `level`: how much there is. `less`, `more`: what went and came. `open`: that it went from one
   * level to the next, without anybody saying how.
   */
  readonly kind: "level" | "less" | "more" | "open";
  /** Never negative for `less` and `more`; for `open` the difference itself. */
  readonly value: number;
}

export interface Bar {
  readonly step: FlowStep;
  /** Where the bar begins and ends on the scale of values; the begin may be the greater. */
  readonly begin: number;
  readonly end: number;
}

/**
 * Where each step begins and ends. A level stands on zero and takes its own value.
 * Shape: one bar for each step, in their order.
 */
export function toBars(steps: readonly FlowStep[]): Bar[] {
  let reached = 0;
  return steps.map((step) => {
    const begin = step.kind === "level" ? 0 : reached;
    reached = begin + (step.kind === "less" ? -step.value : step.value);
    return { step, begin, end: reached };
  });
}

/**
 * True when every level is what the steps before it lead to, so that the bars add up.
 * Units: any; `tolerance` is in the same, for sums of numbers that are not whole.
 */
export function isBalanced(steps: readonly FlowStep[], tolerance = 0): boolean {
  const bars = toBars(steps);
  return bars.every(({ step, end }, index) => {
    const before = bars[index - 1];
    if (step.kind !== "level" || before === undefined) return true;
    return Math.abs(end - before.end) <= tolerance;
  });
}
