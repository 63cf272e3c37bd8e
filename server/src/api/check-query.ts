/** Refuses the queries that no route's schema gets to see. */

import type { MiddlewareHandler } from "hono";
import { toParameterProblem } from "./problem.ts";

/**
 * Of a parameter that is given twice one would be answered and the other silently dropped; a value
 * without a name is dropped too, and yet would make a cache key.
 * Errors: 400 for both.
 */
export const checkQuery: MiddlewareHandler = async (c, next) => {
  const names = [...new URL(c.req.url).searchParams.keys()];
  const doubled = names.filter((name, place) => names.indexOf(name) < place);
  if (doubled.length > 0) throw toDoubled([...new Set(doubled)]);
  if (names.includes("")) throw toNameless();
  await next();
};

function toDoubled(names: readonly string[]) {
  const errors = names.map((parameter) => ({ parameter, allowed: "1 ×" }));
  return toParameterProblem(errors, {
    sv: `Ange bara en gång: ${names.join(", ")}.`,
    en: `Give only once: ${names.join(", ")}.`,
  });
}

function toNameless() {
  return toParameterProblem([{ parameter: "", allowed: "openapi.json" }], {
    sv: "Ett värde saknar parameterns namn.",
    en: "A value lacks the name of its parameter.",
  });
}
