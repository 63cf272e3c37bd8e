/** Asks our own server, and nobody else. */

import type { ProblemAnswer } from "@scenkartan/server/api-types";
import { basePath } from "../selection/editions.ts";

const API = `${basePath}/api/v1`;

/** A problem that the server answered with, or that there was no answer at all. */
export class AnswerError extends Error {
  /** 0 when the server could not be reached. */
  readonly status: number;
  readonly problem: ProblemAnswer | undefined;

  constructor(status: number, problem: ProblemAnswer | undefined, options?: ErrorOptions) {
    super(problem?.detail ?? `no answer (${status})`, options);
    this.status = status;
    this.problem = problem;
  }
}

/** Parameters that are undefined are left out. */
export type Query = Readonly<Record<string, string | number | undefined>>;

/**
 * The answer of one address below the edition's `/api/v1`; `signal` takes the question back.
 * Errors: throws AnswerError, with status 0 when there is no network.
 */
export async function fetchAnswer<T>(
  path: string,
  query: Query = {},
  signal: AbortSignal | null = null,
): Promise<T> {
  const response = await fetch(toUrl(path, query), { signal }).catch((cause: unknown) => {
    throw new AnswerError(0, undefined, { cause });
  });
  const body: unknown = await response.json().catch(() => undefined);
  if (!response.ok) throw new AnswerError(response.status, body as ProblemAnswer | undefined);
  return body as T;
}

function toUrl(path: string, query: Query): string {
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  return parameters.size === 0 ? `${API}${path}` : `${API}${path}?${parameters}`;
}
