/**
 * Disclosure control: which numbers of a table of answers are shown. The one place that decides it.
 * A cell is held back when few are in it or few answered either way; others are held back beside it
 * until nobody can subtract their way to it.
 */

import { type Figure, isMissing, type SuppressedReason } from "../missing.ts";
import { type Arc, findFeasibleInterval } from "./feasible-interval.ts";
import { type Counts, countAnswers } from "./tally.ts";

/** The least minimum of answers that a table may be made with. */
export const LEAST_MIN_N = 10;
export const DEFAULT_MIN_N = 30;
/** So many at least must have answered yes, and no. */
export const MIN_COUNT = 5;

export interface DisclosureRule {
  /** Least number of answers of a cell that is shown; at least `LEAST_MIN_N`. */
  readonly minN: number;
  readonly minCount: number;
}

/** One number of the table, and the two sums that it stands between. */
export interface Cell {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly counts: Counts;
  /** Never shown: answers that belong to no region. */
  readonly isHidden?: boolean;
}

/** What each count alone is, for which intervals are worked out apart. */
const LAYERS: readonly ((counts: Counts) => number)[] = [
  countAnswers,
  ({ yes }) => yes,
  ({ no }) => no,
];

/**
 * The cells that are held back, each with its reason; all others are shown.
 * Shape:  cells form a circulation (see `feasible-interval.ts`). An empty cell is shown as empty.
 *         Given everything shown, what any held back cell may hold spans at least `minN` answers,
 *         and `minCount` of yes and of no.
 * Errors: throws for a minimum below `LEAST_MIN_N`.
 */
export function suppressCells(
  cells: readonly Cell[],
  rule: DisclosureRule,
): ReadonlyMap<string, SuppressedReason> {
  if (rule.minN < LEAST_MIN_N) throw new RangeError(`minN ${rule.minN} < ${LEAST_MIN_N}`);
  const reasons = new Map<string, SuppressedReason>();
  const filled = cells.filter(({ counts }) => countAnswers(counts) > 0);
  for (const cell of filled) {
    if (cell.isHidden || isTooFew(cell.counts, rule)) reasons.set(cell.key, "too-few");
  }
  for (const cell of filled) {
    while (reasons.has(cell.key) && !isSafe(cells, reasons, cell, rule)) {
      for (const other of findCover(filled, reasons, cell, rule)) {
        if (!reasons.has(other.key)) reasons.set(other.key, "complementary");
      }
    }
  }
  return reasons;
}

/** True when the counts alone may not be shown. */
export function isTooFew(counts: Counts, { minN, minCount }: DisclosureRule): boolean {
  return countAnswers(counts) < minN || counts.yes < minCount || counts.no < minCount;
}

function isSafe(
  cells: readonly Cell[],
  reasons: ReadonlyMap<string, SuppressedReason>,
  cell: Cell,
  { minN, minCount }: DisclosureRule,
): boolean {
  const index = cells.indexOf(cell);
  return LAYERS.every((count, layer) => {
    const arcs = toArcs(cells, (key) => !reasons.has(key), count);
    const { low, high } = findFeasibleInterval(arcs, index);
    return high - low >= (layer === 0 ? minN : minCount);
  });
}

/**
 * The change from one share to another: shown only when both are.
 * Units:  percentage points with one decimal, as the shares have.
 * Absent: the reason of the first that is missing.
 */
export function publishChange(before: Figure, after: Figure): Figure {
  if (isMissing(before)) return before;
  if (isMissing(after)) return after;
  return Math.round((after - before) * 10) / 10;
}

/** The cells as a network of one of their counts. */
export function toArcs(
  cells: readonly Cell[],
  isShown: (key: string) => boolean,
  count: (counts: Counts) => number,
): Arc[] {
  const nodes = [...new Set(cells.flatMap(({ from, to }) => [from, to]))];
  const numbers = new Map(nodes.map((node, number) => [node, number]));
  return cells.map(({ key, from, to, counts }) => ({
    from: numbers.get(from) as number,
    to: numbers.get(to) as number,
    value: count(counts),
    isShown: isShown(key),
  }));
}

/**
 * The cheapest ring of cells through `cell` in which it can rise while safe cells fall as much.
 * Costs what is held back anew, in answers, so that small cells go before sums.
 */
function findCover(
  cells: readonly Cell[],
  reasons: ReadonlyMap<string, SuppressedReason>,
  cell: Cell,
  rule: DisclosureRule,
): Cell[] {
  const others = cells.filter((other) => other !== cell);
  const cheapest = new Map<string, { readonly cost: number; readonly cells: readonly Cell[] }>([
    [cell.to, { cost: 0, cells: [] }],
  ]);
  // Bellman and Ford: a table has few nodes, and this needs no queue.
  for (let changed = true; changed; ) {
    changed = false;
    for (const other of others) {
      const price = reasons.has(other.key) ? 0 : countAnswers(other.counts);
      const hops = [[other.from, other.to]];
      if (!isTooFew(other.counts, rule)) hops.push([other.to, other.from]);
      for (const [start, end] of hops as [string, string][]) {
        const soFar = cheapest.get(start);
        if (soFar === undefined) continue;
        const cost = soFar.cost + price;
        if (cost >= (cheapest.get(end)?.cost ?? Number.POSITIVE_INFINITY)) continue;
        cheapest.set(end, { cost, cells: [...soFar.cells, other] });
        changed = true;
      }
    }
  }
  const ring = cheapest.get(cell.from)?.cells ?? [];
  if (ring.every(({ key }) => reasons.has(key))) throw new Error(`no cover for ${cell.key}`);
  return [...ring];
}
