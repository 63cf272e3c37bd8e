/** GET /rapport: what paper needs of a region. */

import { z } from "@hono/zod-openapi";
import { omitAbsent } from "@scenkartan/domain";
import type { Context } from "hono";
import type { ApiEnv } from "../context.ts";
import {
  kommunParameter,
  lanParameter,
  lokalpolisomradeParameter,
  oneOf,
  releaseParameter,
} from "../parameters.ts";
import { fromZodError, ProblemError } from "../problem.ts";
import { completeChoice } from "./choose-figure.ts";
import { languageParameter } from "./figure-parameters.ts";
import { writeReport } from "./write-report.ts";

const shape = {
  ...lanParameter,
  ...kommunParameter,
  ...lokalpolisomradeParameter,
  extent: oneOf(["page", "full"]).default("page"),
  ...languageParameter,
  ...releaseParameter,
};

const reportQuery = z.strictObject(shape, {
  error: ({ code }) => (code === "unrecognized_keys" ? Object.keys(shape).join(" | ") : undefined),
});

interface ReportPlace {
  readonly origin: string;
  readonly base: string;
}

/** Of the county, kommun or lokalpolisområde that is named. Errors: 400, and 404 as for figures. */
export function answerReport(c: Context<ApiEnv>, { origin, base }: ReportPlace) {
  const sent = c.req.query();
  const parsed = reportQuery.safeParse(sent);
  if (!parsed.success) throw fromZodError(parsed.error, sent);
  const { lang, extent, release: _, ...asked } = parsed.data;
  const { release } = c.var;
  const choice = completeChoice(release, omitAbsent(asked));
  // The code on paper leads to what the paper says, also when there is a newer release.
  const query = new URLSearchParams({ ...sent, release: release.releaseId });
  const address = `${origin}${base}/rapport?${query}`;
  const page = writeReport(release, { choice, lang, extent, address, base });
  if (page !== undefined) return c.html(page);
  throw new ProblemError("figure-without-data", {
    sv: "Ingen figur kan göras av det som är publicerat om området.",
    en: "No figure can be made of what is published about the area.",
  });
}
