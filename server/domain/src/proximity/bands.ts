/** Bands of distance around scenes. */

import type { Metres } from "../units.ts";

/**
 * Where bands begin: 0 first, rising.
 * Shape:  [0, 250, 500] are the bands [0, 250], (250, 500] and beyond 500 m.
 */
export type BandStarts = readonly [Metres, ...Metres[]];

/** The bands that are measured when nothing else is asked for. */
export const DEFAULT_BANDS = [0, 250, 500, 1000, 2000] as unknown as BandStarts;

/** One band; the last is open and has no end. */
export interface Band {
  readonly distanceFromM: Metres;
  readonly distanceToM?: Metres;
}

const MOST_BANDS = 12;

/** True for whole metres that start at 0 and rise; at least one band besides the open one. */
export function isBandStarts(starts: readonly number[]): starts is BandStarts & number[] {
  const isRising = starts.every((start, index) => index === 0 || start > (starts[index - 1] ?? 0));
  const isSmall = starts.length >= 2 && starts.length <= MOST_BANDS;
  return isSmall && starts[0] === 0 && isRising && starts.every(Number.isSafeInteger);
}

/** All bands, nearest first. */
export function toBands(starts: BandStarts): Band[] {
  return starts.map((distanceFromM, index) => {
    const distanceToM = starts[index + 1];
    return distanceToM === undefined ? { distanceFromM } : { distanceFromM, distanceToM };
  });
}

/** The place in `toBands` of the band that holds a distance; an end belongs to the nearer band. */
export function findBand(starts: BandStarts, distanceM: number): number {
  const beyond = starts.findIndex((start, index) => index > 0 && distanceM <= start);
  return beyond === -1 ? starts.length - 1 : beyond - 1;
}
