/** Tells whether two tables were made of the same respondents, and nothing else about them. */

import { createHash } from "node:crypto";
import type { Respondents } from "./read-respondents.ts";

/** The same for the same places and answers in any order, with other weights or other bands. */
export function fingerprintRespondents({ easts, norths, answers }: Respondents): string {
  const rows = Array.from(easts, (east, place) =>
    [Math.round(east), Math.round(norths[place] as number), answers[place]].join(" "),
  );
  return createHash("sha256").update(rows.sort().join("\n")).digest("hex").slice(0, 32);
}
