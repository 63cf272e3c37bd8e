/** Puts things that want to stand at the same place side by side. */

/**
 * Positions as near as possible to those wanted, each at least `width` from the next, within
 * `0..available`. Shape: wanted in ascending order, answered in the same order.
 * Units: any, the same throughout. When there is no room for all, they overlap evenly.
 */
export function spread(wanted: readonly number[], width: number, available: number): number[] {
  const last = wanted.length - 1;
  const step = last > 0 ? Math.min(width, Math.max(0, available - width) / last) : 0;
  const low = (index: number) => width / 2 + index * step;
  const high = (index: number) => available - width / 2 - (last - index) * step;
  const positions: number[] = [];
  wanted.forEach((want, index) => {
    const after = positions[index - 1];
    const least = after === undefined ? low(index) : after + step;
    positions.push(Math.max(least, Math.min(want, high(index))));
  });
  return relax(positions, wanted, step, { low, high });
}

/** Pulls crowded neighbours back towards where both wanted to be, from the right. */
function relax(
  positions: number[],
  wanted: readonly number[],
  step: number,
  limits: { low: (index: number) => number; high: (index: number) => number },
): number[] {
  for (let index = positions.length - 2; index >= 0; index--) {
    const next = positions[index + 1] as number;
    const own = positions[index] as number;
    const crowding = next - (wanted[index + 1] as number);
    if (crowding <= 0 || next - own > step) continue;
    const room = own - Math.max(limits.low(index), (positions[index - 1] ?? -step) + step);
    const shift = Math.min(crowding / 2, room);
    if (shift <= 0) continue;
    positions[index] = own - shift;
    positions[index + 1] = next - shift;
  }
  return positions;
}
