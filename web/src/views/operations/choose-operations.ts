/** Which operations are shown, and how they are grouped. */

import { type Kommunkod, type Lanskod, toYear } from "@scenkartan/domain";
import type { OperationAnswer } from "@scenkartan/server/api-types";

/** A county, or one of its kommuner; the whole edition without both. */
export interface ChosenRegion {
  readonly lanskod?: Lanskod | undefined;
  readonly kommunkod?: Kommunkod | undefined;
}

/** The operations of a region, in their own order. An operation is of every kommun it names. */
export function filterOperations(
  operations: readonly OperationAnswer[],
  { lanskod, kommunkod }: ChosenRegion,
): OperationAnswer[] {
  return operations.filter(
    (each) =>
      (kommunkod === undefined || each.kommunkoder.includes(kommunkod)) &&
      (lanskod === undefined || each.lanskod === lanskod),
  );
}

export interface CountyOperations {
  readonly lanskod: Lanskod;
  /** Oldest first. */
  readonly operations: readonly OperationAnswer[];
}

/** By county in the order of their codes, and in each as time went. */
export function groupByCounty(operations: readonly OperationAnswer[]): CountyOperations[] {
  const inOrder = operations.toSorted(
    (a, b) => a.lanskod.localeCompare(b.lanskod) || a.fromOn.localeCompare(b.fromOn),
  );
  const lanskoder = [...new Set(inOrder.map(({ lanskod }) => lanskod))];
  return lanskoder.map((lanskod) => ({
    lanskod,
    operations: filterOperations(inOrder, { lanskod }),
  }));
}

export interface YearOperations {
  readonly year: number;
  readonly operations: readonly OperationAnswer[];
}

/** By the year in which each began, in the order given. */
export function groupByYear(operations: readonly OperationAnswer[]): YearOperations[] {
  const years = [...new Set(operations.map(({ fromOn }) => toYear(fromOn)))];
  return years.map((year) => ({
    year,
    operations: operations.filter(({ fromOn }) => toYear(fromOn) === year),
  }));
}
