/** The page's colours, read from its style sheet, so that the map has no second copy of them. */

const NAMES = [
  "--accent",
  "--gained",
  "--lost",
  "--label",
  "--halo",
  "--land",
  "--water",
  "--coast",
  "--park",
  "--park-label",
  "--square",
  "--building",
  "--street",
  "--street-edge",
  "--rail",
  "--border",
  "--band-1",
  "--band-2",
  "--band-3",
  "--band-4",
  "--card",
  "--ink",
] as const;

export type ColorName = (typeof NAMES)[number];
export type Theme = "light" | "dark";
export type Palette = Readonly<Record<ColorName, string>>;

/**
 * Every colour as `rgb(…)`, resolved for `theme` or, without it, for the one that is shown now. A
 * reader's forced colours are few; the map would be one black field in them.
 */
export function readPalette(theme?: Theme): Palette {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.setProperty("forced-color-adjust", "none");
  if (theme !== undefined) probe.style.setProperty("color-scheme", `only ${theme}`);
  const entries = NAMES.map((name) => {
    probe.style.color = `var(${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Palette;
}
