/** Orders the rows of a table by one of its columns. */

import { type Figure, isMissing } from "@scenkartan/domain";

export type Cell = string | Figure;
export type Direction = "ascending" | "descending";

/**
 * A new array; rows that are equal stay in the order they came in.
 * Absent: rows without a number come last in either direction, since they are neither large nor small.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  toCell: (row: Row) => Cell,
  direction: Direction,
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((rowA, rowB) => {
    const [a, b] = [toCell(rowA), toCell(rowB)];
    if (typeof a === "string" || typeof b === "string") {
      return sign * String(a).localeCompare(String(b), "sv");
    }
    if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
    return sign * (a - b);
  });
}
