/** What figures are called in addresses. A slug is never renamed and never used for another figure. */

export const FIGURE_SLUGS = [
  "scener-over-tid",
  "upphorda-och-nya",
  "mark",
  "upphorda",
  "kommuner",
  "lokalpolisomraden",
  "otrygghet-efter-avstand",
  "boende-nara",
  "karta",
  "karta-forandring",
  "scenens-historia",
  "insatser",
  "mal",
] as const;
export type FigureSlug = (typeof FIGURE_SLUGS)[number];

export const isFigureSlug = (value: unknown): value is FigureSlug =>
  FIGURE_SLUGS.includes(value as FigureSlug);
