/** GET /figurer: every figure of a region, for people. */

import { omitAbsent } from "@scenkartan/domain";
import type { Context } from "hono";
import type { ApiEnv } from "../context.ts";
import { fromZodError } from "../problem.ts";
import { completeChoice } from "./choose-figure.ts";
import { toRegionQuery } from "./region-query.ts";
import { writeList } from "./write-list.ts";

const listQuery = toRegionQuery({});

/** Of the whole edition, or of the county, kommun or lokalpolisområde that is named. Errors: 400, 404. */
export function answerList(c: Context<ApiEnv>, base: string) {
  const sent = c.req.query();
  const parsed = listQuery.safeParse(sent);
  if (!parsed.success) throw fromZodError(parsed.error, sent);
  const { lang, release: _, ...asked } = parsed.data;
  const choice = completeChoice(c.var.release, omitAbsent(asked));
  const other = new URLSearchParams({ ...sent, lang: lang === "sv" ? "en" : "sv" });
  const report = new URLSearchParams({ ...sent, extent: "full" });
  return c.html(
    writeList(c.var.release, {
      choice,
      lang,
      base,
      otherAddress: `${base}/figurer?${other}`,
      reportAddress: `${base}/rapport?${report}`,
    }),
  );
}
