/** Measures two ways of doing the same, alternately, so that a busy moment meets both. */

import type { Row } from "./benchmark.ts";

export interface Contenders {
  readonly name: string;
  readonly ours: () => void;
  readonly reference: () => void;
  /** What the reference is. */
  readonly against: string;
  readonly rounds: number;
}

/** The medians in milliseconds, and the median of how many times as long the reference takes. */
export function compareSpeed({ ours, reference, ...rest }: Contenders): Row {
  const oursMs = () => measure(ours);
  return compareTimes({ ...rest, oursMs, referenceMs: () => measure(reference) });
}

/** Two ways of which each tells how many milliseconds it took, by a clock of its own. */
export interface TimedContenders extends Omit<Contenders, "ours" | "reference"> {
  readonly oursMs: () => number;
  readonly referenceMs: () => number;
}

/** The same for ways that tell their own time. */
export function compareTimes({ name, against, rounds, ...timed }: TimedContenders): Row {
  const pairs = Array.from({ length: rounds }, () => {
    const [oursMs, referenceMs] = [timed.oursMs(), timed.referenceMs()];
    return { oursMs, referenceMs, ratio: referenceMs / oursMs };
  });
  const ratios = pairs.map(({ ratio }) => ratio);
  return {
    name,
    against,
    oursMs: toMedian(pairs.map(({ oursMs }) => oursMs)),
    referenceMs: toMedian(pairs.map(({ referenceMs }) => referenceMs)),
    ratio: toMedian(ratios),
    ratioLeast: Math.min(...ratios),
    ratioMost: Math.max(...ratios),
  };
}

function measure(act: () => void): number {
  const startedAt = performance.now();
  act();
  return performance.now() - startedAt;
}

/** The middle of several numbers. */
export function toMedian(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}
