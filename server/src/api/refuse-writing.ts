/** Refuses every method but those that read. */

import type { MiddlewareHandler } from "hono";
import { ProblemError, toProblemResponse } from "./problem.ts";

const READING = new Set(["GET", "HEAD"]);
const ALLOW = "GET, HEAD, OPTIONS";

/** Answers 405 to anything that would write, and tells a client that asks which methods there are. */
export const refuseWriting: MiddlewareHandler = async (c, next) => {
  const { method } = c.req;
  if (READING.has(method)) return next();
  if (method === "OPTIONS") return c.body(null, 204, { allow: ALLOW });
  const response = toProblemResponse(toReadOnly(method), c);
  response.headers.set("allow", ALLOW);
  return response;
};

function toReadOnly(method: string): ProblemError {
  return new ProblemError("method-not-allowed", {
    sv: `${method} går inte här: tjänsten kan bara läsas.`,
    en: `${method} does not work here: the service can only be read.`,
  });
}
