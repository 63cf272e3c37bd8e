/**
 * What can be worked out of numbers that are held back, from those that are not.
 * A table with its sums is a network: cells flow from region to band, regions' sums from the source
 * to the regions, bands' sums from the bands to the sink, the whole back. Every assignment that
 * agrees with what is shown is a circulation, so the ends of a cell's interval are maximal flows.
 */

/** One number of the table; `from` and `to` are what it is counted into and out of. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  /** Not negative. */
  readonly value: number;
  readonly isShown: boolean;
}

/** Ends of what the number may be; `high` may be infinite. */
export interface FeasibleInterval {
  readonly low: number;
  readonly high: number;
}

/**
 * All that the number at `index` may be, given the shown ones and that none is negative.
 * Shape:  `arcs` are a circulation: at every node as much comes in as goes out.
 * Errors: never throws.
 */
export function findFeasibleInterval(arcs: readonly Arc[], index: number): FeasibleInterval {
  const arc = arcs[index] as Arc;
  const { from, to, value, isShown } = arc;
  if (isShown) return { low: value, high: value };
  const others = arcs.filter((_, other) => other !== index && !arcs[other]?.isShown);
  const rise = pushFlow(others, { from: to, to: from, atMost: Number.POSITIVE_INFINITY });
  const fall = pushFlow(others, { from, to, atMost: value });
  return { low: value - fall, high: value + rise };
}

interface Push {
  readonly from: number;
  readonly to: number;
  readonly atMost: number;
}

/** The largest flow through numbers that may rise without end and fall to nothing. */
function pushFlow(arcs: readonly Arc[], { from, to, atMost }: Push): number {
  const fallen = arcs.map(({ value }) => value);
  let pushed = 0;
  while (pushed < atMost) {
    const path = findPath(arcs, fallen, { from, to });
    if (path === undefined) return pushed;
    const room = path.map(({ arc, isForward }) =>
      isForward ? Number.POSITIVE_INFINITY : (fallen[arc] as number),
    );
    const step = Math.min(atMost - pushed, ...room);
    if (step === Number.POSITIVE_INFINITY) return step;
    for (const { arc, isForward } of path) {
      fallen[arc] = (fallen[arc] as number) + (isForward ? step : -step);
    }
    pushed += step;
  }
  return pushed;
}

interface Hop {
  readonly arc: number;
  readonly isForward: boolean;
  readonly reached: number;
}

/** The path of fewest hops along which numbers can rise, or fall where they are not 0. */
function findPath(
  arcs: readonly Arc[],
  fallen: readonly number[],
  { from, to }: Pick<Push, "from" | "to">,
): Hop[] | undefined {
  const cameBy = new Map<number, { readonly hop: Hop; readonly before: number }>();
  const queue = [from];
  for (const node of queue) {
    if (node === to) break;
    for (const hop of listHops(arcs, fallen, node)) {
      if (hop.reached === from || cameBy.has(hop.reached)) continue;
      cameBy.set(hop.reached, { hop, before: node });
      queue.push(hop.reached);
    }
  }
  const path: Hop[] = [];
  for (let node = to; node !== from; ) {
    const came = cameBy.get(node);
    if (came === undefined) return undefined;
    path.unshift(came.hop);
    node = came.before;
  }
  return path;
}

function listHops(arcs: readonly Arc[], fallen: readonly number[], node: number): Hop[] {
  return arcs.flatMap(({ from, to }, arc): Hop[] => {
    if (from === node) return [{ arc, isForward: true, reached: to }];
    if (to === node && (fallen[arc] ?? 0) > 0) return [{ arc, isForward: false, reached: from }];
    return [];
  });
}
