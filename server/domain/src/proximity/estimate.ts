/** What respondents' answers say of a population: a share, and how a band differs from its area. */

import {
  type Interval,
  type IntervalShare,
  toNewcombeInterval,
  toWilsonInterval,
} from "./interval.ts";
import { countAnswers, subtractTally, type Tally } from "./tally.ts";

/** Parts of one. */
export interface ShareEstimate extends IntervalShare {
  /** Number of answers, unweighted. */
  readonly n: number;
  /** As many unweighted answers would be as certain (Kish); `n` where all weigh the same. */
  readonly effectiveN: number;
}

/**
 * The weighted share that answered yes, with Wilson's interval on the effective number of answers.
 * Assumes that respondents were drawn independently; no stratification or clustering is known.
 * Empty:  undefined without a single answer, which is not 0.
 * Errors: never throws.
 */
export function toShareEstimate(tally: Tally, z?: number): ShareEstimate | undefined {
  const { weightYes, weightNo, weightSquares } = tally;
  const weight = weightYes + weightNo;
  if (countAnswers(tally) === 0 || weight <= 0) return undefined;
  const share = weightYes / weight;
  const effectiveN = toEffectiveN(weight, weightSquares);
  return { share, n: countAnswers(tally), effectiveN, ...toWilsonInterval(share, effectiveN, z) };
}

/**
 * Kish's effective number of answers: the squared sum of the weights by the sum of their squares.
 * Source: Kish (1965), Survey Sampling, section 11.7.
 */
export function toEffectiveN(weight: number, weightSquares: number): number {
  return (weight * weight) / weightSquares;
}

/** Parts of one. */
export interface DifferenceEstimate extends Interval {
  readonly difference: number;
}

/**
 * The band's share minus that of its whole area, the band included.
 * The area's share is w·band + (1 − w)·rest, with w the band's part of the weight, so the difference
 * is (1 − w)(band − rest), and its interval Newcombe's for band − rest times (1 − w).
 * Empty:  undefined where the band or the rest has no answer.
 * Errors: never throws.
 */
export function toDifferenceEstimate(
  band: Tally,
  whole: Tally,
  z?: number,
): DifferenceEstimate | undefined {
  const rest = subtractTally(whole, band);
  const [one, other] = [toShareEstimate(band, z), toShareEstimate(rest, z)];
  if (one === undefined || other === undefined) return undefined;
  const restShare = toWeight(rest) / toWeight(whole);
  const { low, high } = toNewcombeInterval(one, other);
  return {
    difference: restShare * (one.share - other.share),
    low: restShare * low,
    high: restShare * high,
  };
}

function toWeight({ weightYes, weightNo }: Tally): number {
  return weightYes + weightNo;
}
