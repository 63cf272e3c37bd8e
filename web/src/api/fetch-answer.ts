/** Asks our own server, and nobody else. */

import type { ProblemAnswer } from "@scenkartan/server/api-types";
import { type Query, toEditionPath } from "../selection/api-address.ts";

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

export type { Query };

/**
 * The answer of one address below the edition's `/api/v1`; `signal` takes the question back.
 * Errors: throws AnswerError, with status 0 when there is no network.
 */
export function fetchAnswer<T>(
  path: string,
  query: Query = {},
  signal: AbortSignal | null = null,
): Promise<T> {
  return fetchOfEdition(`/api/v1${path}`, query, signal);
}

/** The same of an address below the edition's own. */
export async function fetchOfEdition<T>(
  path: string,
  query: Query = {},
  signal: AbortSignal | null = null,
): Promise<T> {
  const response = await send(toEditionPath(path, query), signal);
  return (await response.json().catch(() => undefined)) as T;
}

/** The text at an address of our server. Errors: as `fetchAnswer`. */
export async function fetchText(address: string): Promise<string> {
  return (await send(address, null)).text();
}

async function send(address: string, signal: AbortSignal | null): Promise<Response> {
  const response = await fetch(address, { signal }).catch((cause: unknown) => {
    throw new AnswerError(0, undefined, { cause });
  });
  if (response.ok) return response;
  const problem: unknown = await response.json().catch(() => undefined);
  throw new AnswerError(response.status, problem as ProblemAnswer | undefined);
}
