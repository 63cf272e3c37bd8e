/** Puts things that want to stand at the same place side by side. */

/**
 * Positions as near as possible to those wanted (least squares), each at least `width` from the next
 * and all of them within `0..available`.
 * Shape: wanted in ascending order, answered in the same order.
 * Units: any, the same throughout. Without room for all, they overlap evenly.
 */
export function spread(wanted: readonly number[], width: number, available: number): number[] {
  const last = Math.max(1, wanted.length - 1);
  const step = Math.min(width, Math.max(0, available - width) / last);
  const lowest = width / 2;
  const highest = Math.max(lowest, available - width / 2 - step * (wanted.length - 1));
  // With every place's share of the row taken away, "far enough apart" becomes "not descending".
  const shifted = wanted.map((want, index) =>
    Math.min(highest, Math.max(lowest, want - index * step)),
  );
  return poolDescents(shifted).map((place, index) => place + index * step);
}

/** The non-descending values nearest to those given (isotonic regression by pooling neighbours). */
function poolDescents(values: readonly number[]): number[] {
  const pools: { mean: number; count: number }[] = [];
  for (const value of values) {
    let pool = { mean: value, count: 1 };
    for (let before = pools.at(-1); before && before.mean > pool.mean; before = pools.at(-1)) {
      pools.pop();
      const count = before.count + pool.count;
      pool = { mean: (before.mean * before.count + pool.mean * pool.count) / count, count };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ mean, count }) => Array<number>(count).fill(mean));
}
