/** Which colours are read on which, and how well they must be told apart. */

export interface ColorPair {
  /** What is read: a colour of `tokens.css`, without its dashes. */
  readonly ink: string;
  /** What it is read on. */
  readonly ground: string;
  readonly kind: "text" | "sign";
}

/** Source: WCAG 2.1, 1.4.3 (text) and 1.4.11 (what is needed to understand a drawing or a control). */
export const LEAST_CONTRAST = { text: 4.5, sign: 3 } as const satisfies Record<
  ColorPair["kind"],
  number
>;

const ofKind =
  (kind: ColorPair["kind"]) =>
  (ink: string, ...grounds: string[]): ColorPair[] =>
    grounds.map((ground) => ({ ink, ground, kind }));
const text = ofKind("text");
const sign = ofKind("sign");

/** Every pair that the pages use. */
export const COLOR_PAIRS: readonly ColorPair[] = [
  ...text("ink", "page", "card", "accent-wash"),
  ...text("ink-2", "page", "card", "accent-wash", "water"),
  ...text("accent", "page", "card", "accent-wash"),
  ...text("on-accent", "accent"),
  ...text("gained", "page", "card"),
  ...text("lost", "page", "card"),
  ...text("on-fiction", "fiction"),
  ...text("label", "land", "water", "square", "building"),
  ...text("park-label", "park"),
  ...sign("line-strong", "page", "card"),
  ...sign("accent", "land", "water", "band-1"),
  ...sign("gained", "land", "water"),
  ...sign("lost", "land", "water"),
  ...sign("ink", "land", "water"),
];

/** Colours that carry no meaning by themselves: what tells them apart is said in words beside. */
export const QUIET_COLORS: readonly string[] = [
  ...["line", "coast", "street", "street-edge", "rail", "border", "halo"],
  ...["band-2", "band-3", "band-4"],
];
