/** Colours of a picture in daylight and in the dark: those of the pages (`web/src/ui/tokens.css`). */

export const THEME_NAMES = ["light", "dark"] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

export const isThemeName = (value: unknown): value is ThemeName =>
  THEME_NAMES.includes(value as ThemeName);

/** Each under the name of its token. */
const TOKENS = {
  page: ["#f7f5f0", "#12171a"],
  card: ["#ffffff", "#1a2125"],
  line: ["#dcd7cc", "#323c42"],
  "line-strong": ["#857f71", "#76838b"],
  ink: ["#1b2327", "#eef1f0"],
  "ink-2": ["#55616a", "#a9b4b8"],
  accent: ["#0b5563", "#58b7c6"],
  gained: ["#9a5b00", "#f0c468"],
  lost: ["#5b6770", "#b3bec6"],
  label: ["#4a545b", "#9aa6ac"],
  fiction: ["#5a3e85", "#c7b2ea"],
  "on-fiction": ["#ffffff", "#12171a"],
  land: ["#efebe1", "#1f272c"],
  water: ["#d9e4e8", "#0e1417"],
  coast: ["#c3cfd3", "#2f3b42"],
  border: ["#a99f90", "#55626a"],
  halo: ["#f7f5f0", "#12171a"],
} as const;

export type Theme = Readonly<Record<keyof typeof TOKENS, string>>;

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: pick(0),
  dark: pick(1),
};

function pick(place: 0 | 1): Theme {
  return Object.fromEntries(
    Object.entries(TOKENS).map(([name, colors]) => [name, colors[place]]),
  ) as Record<keyof typeof TOKENS, string>;
}

export const SANS = "'Source Sans 3', 'Source Sans 3 Variable', 'Segoe UI', Arial, sans-serif";
export const SERIF = "'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif";
