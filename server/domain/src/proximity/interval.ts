/** Intervals of shares and of their differences. */

/** Ends of an interval, as parts of one. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Quantile of the normal distribution that leaves 2.5 % above it. */
export const Z_95 = 1.959963984540054;

/**
 * Wilson's score interval of a share.
 * Units:  parts of one; `n` answers, effective where they are weighted.
 * Empty:  with no answers anything is possible, 0 to 1.
 * Errors: never throws.
 * Source: Wilson (1927), J. Am. Stat. Assoc. 22:209–212.
 */
export function toWilsonInterval(share: number, n: number, z: number = Z_95): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const z2 = z * z;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (z / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // At the ends the two terms cancel, but for rounding.
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** A share and its Wilson interval. */
export interface IntervalShare extends Interval {
  readonly share: number;
}

/**
 * Newcombe's interval of the difference between two independent shares.
 * Units:  parts of one, `one` minus `other`.
 * Errors: never throws.
 * Source: Newcombe (1998), Statistics in Medicine 17:873–890, method 10.
 */
export function toNewcombeInterval(one: IntervalShare, other: IntervalShare): Interval {
  const difference = one.share - other.share;
  return {
    low: difference - Math.hypot(one.share - one.low, other.high - other.share),
    high: difference + Math.hypot(one.high - one.share, other.share - other.low),
  };
}
