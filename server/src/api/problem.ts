/** The one place that turns trouble into HTTP: RFC 9457 problem details in two languages. */

import type { Bilingual, ReleaseId } from "@scenkartan/domain";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ZodError } from "zod";

const PROBLEMS = {
  "bad-parameter": { status: 400, title: "A parameter is wrong" },
  "lan-needed": { status: 400, title: "Say which county" },
  "unknown-path": { status: 404, title: "No such address" },
  "unknown-scene": { status: 404, title: "No such scene" },
  "unknown-kommun": { status: 404, title: "No such kommun" },
  "unknown-lan": { status: 404, title: "No such län" },
  "unknown-lokalpolisomrade": { status: 404, title: "No such lokalpolisområde" },
  "unknown-snapshot": { status: 404, title: "No such mapping" },
  "no-snapshot-that-year": { status: 404, title: "No mapping that year" },
  "unknown-release": { status: 404, title: "No such release" },
  "method-not-allowed": { status: 405, title: "This address can only be read" },
  "release-gone": { status: 410, title: "That release is no longer kept" },
  "server-error": { status: 500, title: "Something broke here" },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ParameterError {
  readonly parameter: string;
  readonly value?: string;
  readonly allowed: string;
}

/** Thrown by a route that cannot answer; `detail` tells a person what to do. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly detail: Bilingual;
  readonly more: { readonly errors?: readonly ParameterError[]; readonly successor?: ReleaseId };

  constructor(code: ProblemCode, detail: Bilingual, more: ProblemError["more"] = {}) {
    super(detail.en);
    this.code = code;
    this.detail = detail;
    this.more = more;
  }
}

/** A 400 that names each wrong parameter and what it may be. */
export function toParameterProblem(errors: readonly ParameterError[]): ProblemError {
  const sentence = (verb: string) =>
    errors.map(({ parameter, allowed }) => `${parameter}: ${verb} ${allowed}`).join("; ");
  const detail = { sv: `${sentence("tillåtet är")}.`, en: `${sentence("allowed is")}.` };
  return new ProblemError("bad-parameter", detail, { errors });
}

/** The errors of a query that a schema refused; `query` supplies the values that were sent. */
export function fromZodError(
  error: ZodError,
  query: Readonly<Record<string, string>>,
): ProblemError {
  return toParameterProblem(
    error.issues.flatMap((issue): ParameterError[] => {
      if (issue.code === "unrecognized_keys") {
        return issue.keys.map((parameter) => ({ parameter, allowed: issue.message }));
      }
      const parameter = issue.path.join(".");
      const value = query[parameter];
      return [{ parameter, ...(value !== undefined && { value }), allowed: issue.message }];
    }),
  );
}

/** The response for anything thrown. A stranger never sees a stack trace. */
export function toProblemResponse(error: unknown, c: Context): Response {
  const problem = toProblem(error);
  const { status, title } = PROBLEMS[problem.code];
  const body = {
    type: `urn:scenkartan:problem:${problem.code}`,
    title,
    status,
    detail: problem.detail.en,
    detailSv: problem.detail.sv,
    instance: c.req.path,
    ...problem.more,
  };
  return c.body(JSON.stringify(body), status, {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
  });
}

function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException && error.status === 400) {
    return toParameterProblem([{ parameter: "request", allowed: error.message }]);
  }
  return new ProblemError("server-error", {
    sv: "Felet är loggat. Försök igen om en stund.",
    en: "The error has been logged. Try again in a while.",
  });
}
