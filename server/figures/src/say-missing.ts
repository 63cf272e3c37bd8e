/** Why a number is not there, short enough for a table, and in the signs of official statistics. */

import type {
  Bilingual,
  Language,
  Missing,
  NotComparableReason,
  SilentReason,
  SuppressedReason,
} from "@scenkartan/domain";

const WORDS: Readonly<Record<SilentReason | SuppressedReason | NotComparableReason, Bilingual>> = {
  "not-published": { sv: "ej publicerat", en: "not published" },
  "not-found": { sv: "ej funnet", en: "not found" },
  "no-mapping": { sv: "ingen kartläggning", en: "no mapping" },
  "not-reported": { sv: "kommunen har inte rapporterat", en: "the kommun did not report" },
  contradicted: { sv: "källorna säger olika", en: "sources contradict" },
  "no-answers": { sv: "inga svar", en: "no answers" },
  "too-few": { sv: "för få för att visas", en: "too few to be shown" },
  complementary: { sv: "dolt för att skydda andra", en: "held back to protect others" },
  "no-mapped-ground": { sv: "ingen kartlagd mark", en: "no mapped ground" },
  "source-silent": { sv: "källan säger inget", en: "the source is silent" },
  "lokalpolisomrade-redrawn": { sv: "området är ändrat", en: "the area was redrawn" },
  "listed-by-error": { sv: "felaktigt listad", en: "listed by error" },
  "no-scene": { sv: "ingen scen", en: "no scene" },
};

/** `ej publicerat`. */
export function sayMissing(missing: Missing, language: Language): string {
  return WORDS[toReason(missing)][language];
}

/** The reason's code, as the API has it. */
export function toReason(missing: Missing): SilentReason | SuppressedReason | NotComparableReason {
  if ("silent" in missing) return missing.silent;
  return "suppressed" in missing ? missing.suppressed : missing.notComparable;
}

/** `.` for what cannot occur, `..` for what is not available. Source: Statistics Sweden's signs. */
export function toSymbol(missing: Missing): "." | ".." {
  return toReason(missing) === "no-scene" ? "." : "..";
}
