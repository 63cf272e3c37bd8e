/** The colours of the Protomaps layers, from the page's own, and the same in grey. */

import { type Flavor, LIGHT } from "@protomaps/basemaps";
import { LABEL_FONT } from "./label-paint.ts";
import type { ColorName, Palette } from "./palette.ts";

/** By the names that a flavor gives its colours; the first rule that fits counts. */
const RULES: readonly (readonly [RegExp, ColorName])[] = [
  [/_halo$/, "--halo"],
  [/_label/, "--label"],
  [/_casing/, "--street-edge"],
  [/^(tunnel|bridges|minor|major|link|highway|other|runway|pier)/, "--street"],
  [/^railway/, "--rail"],
  [/^boundaries/, "--border"],
  [/^(background|water)/, "--water"],
  [/^(park|wood|scrub|zoo)/, "--park"],
  [/^(pedestrian|beach|sand)/, "--square"],
  [/^buildings/, "--building"],
  [/./, "--land"],
];

/** No points of interest and no land cover: quiet ground for what the map is about. */
export function toFlavor(palette: Palette): Flavor {
  const names = Object.entries(LIGHT).flatMap(([name, value]) =>
    typeof value === "string" ? [name] : [],
  );
  const colors = names.map((name) => {
    const [, color] = RULES.find(([pattern]) => pattern.test(name)) as [RegExp, ColorName];
    return [name, palette[color]];
  });
  const [font = ""] = LABEL_FONT;
  return { ...Object.fromEntries(colors), regular: font, bold: font, italic: font } as Flavor;
}

/** As light and as dark as they were. Water takes the coast's shade: its own is too near that of land. */
export function toGreyPalette(palette: Palette): Palette {
  const grey = Object.entries(palette).map(([name, color]) => [name, toGrey(color)]);
  return { ...(Object.fromEntries(grey) as Palette), "--water": toGrey(palette["--coast"]) };
}

/** Source: luma of Rec. 709, over the values as a screen gets them. */
function toGrey(color: string): string {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
  const luma = Math.round(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  return `rgb(${luma}, ${luma}, ${luma})`;
}
