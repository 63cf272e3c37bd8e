/** The numbers at the top of the page: as published, or that none is. */

import { type Kommunkod, MEASURE_ROLES, type TotalMeasure } from "@scenkartan/domain";
import type { SnapshotAnswer, TotalAnswer } from "@scenkartan/server/api-types";

export const KEY_FIGURES = ["active", "kommuner", "ceased", "added"] as const;
export type KeyFigureName = (typeof KEY_FIGURES)[number];

export interface ChosenFigure {
  readonly name: KeyFigureName;
  /** Present when a source speaks of it, with or without a number. */
  readonly total?: TotalAnswer;
  /** Two sources disagree; neither number is shown as the number. */
  readonly isContradicted: boolean;
}

/**
 * What was published for one mapping of a county, or of one kommun in it.
 * Absent: a figure without `total` is silence; zero is a total with the value 0.
 */
export function chooseKeyFigures(
  totals: readonly TotalAnswer[],
  { snapshotId }: Pick<SnapshotAnswer, "snapshotId">,
  kommunkod?: Kommunkod,
): ChosenFigure[] {
  const ofRegion = totals.filter(
    (total) => total.snapshotId === snapshotId && total.kommunkod === kommunkod,
  );
  const names = KEY_FIGURES.filter((name) => name !== "kommuner" || kommunkod === undefined);
  return names.map((name) => {
    const total = ofRegion.find(({ measure }) => toFigureName(measure) === name);
    const isContradicted = total?.contradicts !== undefined;
    return { name, isContradicted, ...(total && { total }) };
  });
}

/** The published numbers that are not among the key figures, those outside every mapping last. */
export function chooseOtherTotals(
  totals: readonly TotalAnswer[],
  { snapshotId }: Pick<SnapshotAnswer, "snapshotId">,
  kommunkod?: Kommunkod,
): TotalAnswer[] {
  const shown = chooseKeyFigures(totals, { snapshotId }, kommunkod).flatMap((figure) =>
    figure.total && !figure.isContradicted ? [figure.total.totalId] : [],
  );
  const others = totals.filter(
    (total) =>
      !shown.includes(total.totalId) &&
      (kommunkod === undefined || total.kommunkod === kommunkod) &&
      (total.snapshotId === undefined || total.snapshotId === snapshotId),
  );
  const isQuoted = (total: TotalAnswer) => (total.snapshotId === undefined ? 1 : 0);
  return others.sort((a, b) => isQuoted(a) - isQuoted(b));
}

function toFigureName(measure: TotalMeasure): KeyFigureName | undefined {
  return measure === "kommuner" ? "kommuner" : MEASURE_ROLES[measure];
}
