/** Why a respondent's row is left out; rows are counted by it and never shown. */

import type { Bilingual } from "../bilingual.ts";

export const RESPONDENT_FLAWS = [
  "no-coordinate",
  "axes-swapped",
  "coordinate-outside",
  "weight-invalid",
  "kommun-unknown",
  "answer-unknown",
] as const;
export type RespondentFlaw = (typeof RESPONDENT_FLAWS)[number];

const FLAW_TEXTS: Readonly<Record<RespondentFlaw, Bilingual>> = {
  "no-coordinate": { sv: "utan koordinat", en: "without coordinate" },
  "axes-swapped": { sv: "med öst och nord i fel ordning", en: "with east and north swapped" },
  "coordinate-outside": {
    sv: "med koordinat mer än 10 km utanför länet",
    en: "with a coordinate more than 10 km outside the county",
  },
  "weight-invalid": {
    sv: "med vikt som inte är ett tal över 0",
    en: "with a weight that is no number above 0",
  },
  "kommun-unknown": { sv: "med okänd kommun", en: "with an unknown kommun" },
  "answer-unknown": { sv: "med okänt svar", en: "with an unknown answer" },
};

/** In words, after a number of rows. */
export function sayFlaw(flaw: RespondentFlaw): Bilingual {
  return FLAW_TEXTS[flaw];
}
