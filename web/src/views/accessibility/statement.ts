/** What a person decides in the statement: change it when you have assessed the pages anew. */

import type { PartialDate } from "@scenkartan/domain";

/** The day on which somebody last read through the shortcomings and held them against the pages. */
export const ASSESSED_ON = "2026-11-25" as PartialDate;
/** The day on which the words of the statement last changed. */
export const UPDATED_ON = "2026-11-26" as PartialDate;

/** In the order of the page. */
export const SHORTCOMINGS = [
  ...(["map", "comparison", "charts", "tables", "swedish", "sources", "api"] as const),
] as const;

/** What nobody has tested. Take one out only when somebody has. */
export const UNTESTED = ["persons", "readers", "browsers", "understanding"] as const;

/** Where one complains about a public body that does not answer. */
export const SUPERVISION_URL = "https://www.digg.se/tdosanmalan";
