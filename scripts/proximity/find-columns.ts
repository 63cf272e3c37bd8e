/** Which columns of a respondents' file hold what. */

import { type Issue, toIssue } from "@scenkartan/domain";

/** Spellings that we know, lower case; the first is the one that messages name. */
const SPELLINGS = {
  x: ["easting", "e", "x", "ost", "öst", "sweref99tm_e", "sweref_e", "lon", "longitude"],
  y: ["northing", "n", "y", "nord", "norr", "sweref99tm_n", "sweref_n", "lat", "latitude"],
  answer: ["unsafe", "otrygg", "otrygghet"],
  kommunkod: ["kommunkod", "kommun"],
} as const;

export interface RespondentColumns {
  readonly x: number;
  readonly y: number;
  readonly answer: number;
  /** Absent where no column names the kommun. */
  readonly kommunkod?: number;
  /** Absent where all weigh the same. */
  readonly weight?: number;
}

export interface WantedColumns {
  readonly file: string;
  /** The column of weights, as the person calls it. */
  readonly weights?: string | undefined;
  readonly needsKommun: boolean;
}

/** Never throws; columns that are needed and not there are issues. */
export function findColumns(
  header: readonly string[],
  { file, weights, needsKommun }: WantedColumns,
): { columns?: RespondentColumns; issues: Issue[] } {
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (spellings: readonly string[]) =>
    names.findIndex((name) => spellings.includes(name));
  const [x, y] = [find(SPELLINGS.x), find(SPELLINGS.y)];
  const [answer, kommunkod] = [find(SPELLINGS.answer), find(SPELLINGS.kommunkod)];
  const weight = weights === undefined ? -1 : names.indexOf(weights.toLowerCase());
  const missing = [
    ...(x === -1 ? [SPELLINGS.x] : []),
    ...(y === -1 ? [SPELLINGS.y] : []),
    ...(answer === -1 ? [SPELLINGS.answer] : []),
    ...(needsKommun && kommunkod === -1 ? [SPELLINGS.kommunkod] : []),
    ...(weights !== undefined && weight === -1 ? [[weights]] : []),
  ];
  if (missing.length > 0) {
    const toMissing = (spellings: readonly string[]) =>
      toIssue(
        "attribute-missing",
        { file, line: 1 },
        { attribute: spellings[0] ?? "", columns: spellings.join(", ") },
      );
    return { issues: missing.map(toMissing) };
  }
  const optional = {
    ...(kommunkod !== -1 && { kommunkod }),
    ...(weight !== -1 && { weight }),
  };
  return { columns: { x, y, answer, ...optional }, issues: [] };
}
