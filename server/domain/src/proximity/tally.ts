/** Answers of some respondents, counted and weighed. No row of a respondent is kept. */

/** How many answered, unweighted. */
export interface Counts {
  readonly yes: number;
  readonly no: number;
}

/** Sums are enough for every figure, so rows can be forgotten as they are read. */
export interface Tally extends Counts {
  /** Asked and did not answer; in no share. */
  readonly noAnswer: number;
  readonly weightYes: number;
  readonly weightNo: number;
  /** Sum of the squared weights of those who answered. */
  readonly weightSquares: number;
}

export const EMPTY_TALLY: Tally = {
  yes: 0,
  no: 0,
  noAnswer: 0,
  weightYes: 0,
  weightNo: 0,
  weightSquares: 0,
};

/** Number of answers, yes and no. */
export function countAnswers({ yes, no }: Counts): number {
  return yes + no;
}

/** Both together; nobody may stand in both. */
export function addTallies(one: Tally, other: Tally): Tally {
  return combine(one, other, 1);
}

/** Those of `whole` who are not in `part`, when `part` lies within it. */
export function subtractTally(whole: Tally, part: Tally): Tally {
  return combine(whole, part, -1);
}

function combine(one: Tally, other: Tally, sign: 1 | -1): Tally {
  return {
    yes: one.yes + sign * other.yes,
    no: one.no + sign * other.no,
    noAnswer: one.noAnswer + sign * other.noAnswer,
    weightYes: one.weightYes + sign * other.weightYes,
    weightNo: one.weightNo + sign * other.weightNo,
    weightSquares: one.weightSquares + sign * other.weightSquares,
  };
}
