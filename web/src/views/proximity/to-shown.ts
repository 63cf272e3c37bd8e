/** Published rows and measured regions brought to one shape, for one chart and one table. */

import { type Figure, isMissing, type Missing, publishChange } from "@scenkartan/domain";
import type { InsecurityAnswer, MeasuredSurvey } from "@scenkartan/server/api-types";

export type MeasuredRegion = MeasuredSurvey["regions"][number];
export type MeasuredBand = MeasuredRegion["bands"][number];

export interface PublishedShares {
  /** Shares by distance, each with that of its whole area beside. */
  readonly bands: readonly InsecurityAnswer[];
  /** Shares of whole areas that no band stands beside. */
  readonly others: readonly InsecurityAnswer[];
}

/** Shape: a whole area's share that stands beside a band is not told a second time. */
export function toPublished(items: readonly InsecurityAnswer[]): PublishedShares {
  const bands = items.filter(({ distanceToM }) => distanceToM !== undefined);
  const references = new Set(bands.map(({ referenceShare }) => referenceShare?.rowId));
  const others = items.filter(
    ({ rowId, distanceToM }) => distanceToM === undefined && !references.has(rowId),
  );
  return { bands, others };
}

/** A row of the chart and of the table, published or measured. */
export interface ShownBand {
  readonly key: string;
  /** Absent of the whole area. */
  readonly distanceFromM?: number;
  readonly distanceToM?: number;
  readonly n: Figure;
  readonly effectiveN?: Figure;
  readonly sharePercent: Figure;
  readonly lowPercent?: Figure;
  readonly highPercent?: Figure;
  readonly differencePp?: Figure;
  readonly differenceLowPp?: Figure;
  readonly differenceHighPp?: Figure;
}

/** The share of a whole area, measured or published, as the row that stands beside its bands. */
export function toReference(
  share: MeasuredRegion["referenceShare"] | InsecurityAnswer["referenceShare"],
): ShownBand | undefined {
  return share && ({ key: "whole", ...share } as ShownBand);
}

export function toMeasuredBands({ bands }: MeasuredRegion): ShownBand[] {
  return bands.map((band) => ({ key: String(band.distanceFromM), ...band }) as ShownBand);
}

export function toPublishedBand(row: InsecurityAnswer): ShownBand {
  const { rowId, distanceFromM, distanceToM, n, sharePercent } = row;
  return { key: rowId, n, sharePercent, distanceFromM, distanceToM } as ShownBand;
}

/** A number as number, its reason as reason. */
export function splitFigure(figure: Figure | undefined): {
  readonly value?: number;
  readonly reason?: string;
} {
  if (figure === undefined) return {};
  if (!isMissing(figure)) return { value: figure };
  return { reason: toReason(figure) };
}

function toReason(missing: Missing): string {
  return Object.values(missing)[0] as string;
}

export interface ShareChange {
  readonly band: MeasuredBand;
  readonly before: Figure;
  readonly after: Figure;
  /** Shown only when both ends are. */
  readonly differencePp: Figure;
}

/** The same bands of the same region in two surveys; those that only one has are left out. */
export function compareSurveys(before: MeasuredRegion, after: MeasuredRegion): ShareChange[] {
  return after.bands.flatMap((band) => {
    const earlier = before.bands.find(
      ({ distanceFromM, distanceToM }) =>
        distanceFromM === band.distanceFromM && distanceToM === band.distanceToM,
    );
    if (earlier === undefined) return [];
    const [first, second] = [earlier.sharePercent, band.sharePercent] as [Figure, Figure];
    return [{ band, before: first, after: second, differencePp: publishChange(first, second) }];
  });
}
