/**
 * Why a number is not there. Silent, suppressed and not comparable are different things and never
 * share a representation; zero is a number and ceased is a status, so neither stands here.
 */

/** The source says nothing, says it without a number, another says otherwise, or nobody answered. */
export const SILENT_REASONS = [
  "not-published",
  "not-found",
  "no-mapping",
  "not-reported",
  "contradicted",
  "no-answers",
] as const;
/** We know, and hold back to protect those counted. */
export const SUPPRESSED_REASONS = ["too-few", "complementary"] as const;
/** Both ends exist and must not be subtracted. */
export const NOT_COMPARABLE_REASONS = [
  "no-mapped-ground",
  "source-silent",
  "lokalpolisomrade-redrawn",
  "listed-by-error",
  "no-scene",
] as const;

export type SilentReason = (typeof SILENT_REASONS)[number];
export type SuppressedReason = (typeof SUPPRESSED_REASONS)[number];
export type NotComparableReason = (typeof NOT_COMPARABLE_REASONS)[number];

export type Missing =
  | { readonly silent: SilentReason }
  | { readonly suppressed: SuppressedReason }
  | { readonly notComparable: NotComparableReason };

/** A number, or the reason why there is none. */
export type Figure = number | Missing;

export const isSilentReason = (value: unknown): value is SilentReason =>
  SILENT_REASONS.includes(value as SilentReason);

/** True when the figure is a reason and not a number; zero is a number. */
export function isMissing(figure: Figure): figure is Missing {
  return typeof figure !== "number";
}
