/** The one place that turns trouble into HTTP: RFC 9457 problem details in two languages. */

import type { Bilingual, Language, ReleaseId } from "@scenkartan/domain";
import type { Context } from "hono";
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
  "pair-not-baked": { status: 404, title: "These mappings have not been compared" },
  "unknown-figure": { status: 404, title: "No such figure" },
  "figure-without-data": { status: 404, title: "The data does not carry this figure" },
  "unknown-release": { status: 404, title: "No such release" },
  "method-not-allowed": { status: 405, title: "This address can only be read" },
  "release-gone": { status: 410, title: "That release is no longer kept" },
  "server-error": { status: 500, title: "Something broke here" },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ParameterError {
  readonly parameter: string;
  readonly value?: string;
  /** In no language: values, a range, a form. The sentence around it says the rest. */
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

/** A 400 that names each wrong parameter and what it may be; `detail` where that is not enough. */
export function toParameterProblem(
  errors: readonly ParameterError[],
  detail: Bilingual = toAllowedSentence(errors),
): ProblemError {
  return new ProblemError("bad-parameter", detail, { errors });
}

/** The parameters that a schema refused; `sent` supplies the values that came with the request. */
export function fromZodError(
  { issues }: ZodError,
  sent: Readonly<Record<string, string>>,
): ProblemError {
  const found = issues.map((issue) => fromZodIssue(issue, sent));
  const join = (language: Language) => found.map(({ detail }) => detail[language]).join(" ");
  return toParameterProblem(
    found.flatMap(({ errors }) => errors),
    { sv: join("sv"), en: join("en") },
  );
}

function fromZodIssue(issue: ZodError["issues"][number], sent: Readonly<Record<string, string>>) {
  const allowed = issue.message;
  const toError = (parameter: string): ParameterError => {
    const value = sent[parameter];
    return { parameter, ...(value !== undefined && { value }), allowed };
  };
  if (issue.code === "unrecognized_keys") {
    const unknown = issue.keys.join(", ");
    const sv = `Här finns ingen parameter ${unknown}. De som finns: ${allowed}.`;
    const en = `There is no parameter ${unknown} here. Known: ${allowed}.`;
    return { errors: issue.keys.map(toError), detail: { sv, en } };
  }
  const errors = [toError(issue.path.join("."))];
  return { errors, detail: toAllowedSentence(errors) };
}

function toAllowedSentence(errors: readonly ParameterError[]): Bilingual {
  const sentence = (verb: string) =>
    `${errors.map(({ parameter, allowed }) => `${parameter}: ${verb} ${allowed}`).join("; ")}.`;
  return { sv: sentence("tillåtet är"), en: sentence("allowed is") };
}

/** The response for anything thrown. A stranger never sees a stack trace. */
export function toProblemResponse(error: unknown, c: Context): Response {
  const problem = error instanceof ProblemError ? error : toServerError();
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

function toServerError(): ProblemError {
  return new ProblemError("server-error", {
    sv: "Felet är loggat. Försök igen om en stund.",
    en: "The error has been logged. Try again in a while.",
  });
}
