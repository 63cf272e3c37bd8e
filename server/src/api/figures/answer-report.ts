/** GET /rapport: what paper needs of a region. */

import { omitAbsent } from "@scenkartan/domain";
import type { Context } from "hono";
import type { ApiEnv } from "../context.ts";
import { oneOf } from "../parameters.ts";
import { fromZodError, ProblemError } from "../problem.ts";
import { completeChoice } from "./choose-figure.ts";
import { toRegionQuery } from "./region-query.ts";
import { writeReport } from "./write-report.ts";

const reportQuery = toRegionQuery({ extent: oneOf(["page", "full"]).default("page") });

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
