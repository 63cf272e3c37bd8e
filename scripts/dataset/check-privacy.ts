/** Looks for what must never stand in open data: telephone numbers, addresses, personnummer. */

import { type Issue, toIssue } from "@scenkartan/domain";
import type { Located } from "./csv-table.ts";
import type { Rows } from "./read-rows.ts";

const PATTERNS: readonly { readonly found: string; readonly pattern: RegExp }[] = [
  { found: "e-post / e-mail", pattern: /[^\s@;]+@[^\s@;]+\.[a-z]{2,}/i },
  {
    found: "telefon / telephone",
    pattern:
      /(?<![\d-])(\+46[\s-]?|0)\d{1,3}[\s-](?=(\d[\s-]?){5})\d{2,3}([\s-]?\d{2,3}){1,2}(?!\d)/,
  },
  { found: "personnummer", pattern: /(?<!\d)(19|20)?\d{6}[-+]\d{4}(?!\d)/ },
];

/** One issue per cell that seems to hold personal data; the value itself is never repeated. */
export function checkPrivacy(rows: Rows): Issue[] {
  return Object.values(rows).flatMap((located: readonly Located<object>[]) =>
    located.flatMap(checkRowPrivacy),
  );
}

/** The same for one row, or for anything else that has named texts. */
export function checkRowPrivacy({ ref, row }: Located<object>): Issue[] {
  return Object.entries(row).flatMap(([column, value]) => {
    const hit = PATTERNS.find(({ pattern }) => pattern.test(String(value ?? "")));
    return hit ? [toIssue("personal-data", ref, { column, found: hit.found })] : [];
  });
}
