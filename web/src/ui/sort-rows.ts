/** Orders the rows of a table by one of its columns. */

import { compareNames, type Figure, isMissing } from "@scenkartan/domain";

/** A word or a number, or why there is none. */
export type Cell = string | Figure;
export type Direction = "ascending" | "descending";

/**
 * A new array; rows that are equal stay in the order they came in.
 * Absent: rows without a value come last in either direction, since they are neither large nor small.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  toCell: (row: Row) => Cell,
  direction: Direction,
): Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return [...rows].sort((rowA, rowB) => {
    const [a, b] = [toCell(rowA), toCell(rowB)];
    if (isAbsent(a) || isAbsent(b)) return Number(isAbsent(a)) - Number(isAbsent(b));
    if (typeof a === "number" && typeof b === "number") return sign * (a - b);
    return sign * compareNames(String(a), String(b));
  });
}

function isAbsent(cell: Cell): boolean {
  return typeof cell !== "string" && isMissing(cell);
}
