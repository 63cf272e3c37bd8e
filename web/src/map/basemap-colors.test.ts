import { LIGHT } from "@protomaps/basemaps";
import { expect, test } from "vitest";
import { toFlavor, toGreyPalette } from "./basemap-colors.ts";
import type { Palette } from "./palette.ts";

/** Some of the light theme's colours, as a browser gives them; all others are black. */
const palette = new Proxy(
  {
    "--land": "rgb(239, 235, 225)",
    "--water": "rgb(217, 228, 232)",
    "--coast": "rgb(195, 207, 211)",
    "--street": "rgb(255, 255, 255)",
    "--label": "rgb(74, 84, 91)",
    "--halo": "rgb(247, 245, 240)",
  },
  { get: (known, name) => known[name as keyof typeof known] ?? "rgb(0, 0, 0)" },
) as unknown as Palette;

test("every colour that the layers ask for is one of ours", () => {
  const { pois, landcover, ...needed } = LIGHT;
  const flavor = toFlavor(palette);
  expect(Object.keys(flavor).sort()).toEqual(
    [...Object.keys(needed), "regular", "bold", "italic"].sort(),
  );
  expect(flavor).toMatchObject({
    earth: palette["--land"],
    hospital: palette["--land"],
    water: palette["--water"],
    highway: palette["--street"],
    roads_label_minor: palette["--label"],
    roads_label_minor_halo: palette["--halo"],
  });
});

test("grey has no hue, and water stays apart from land", () => {
  const luma = (color: string) => color.match(/\d+/g)?.map(Number) ?? [];
  const colors = {
    "--land": "rgb(239, 235, 225)",
    "--water": "rgb(217, 228, 232)",
    "--coast": "rgb(195, 207, 211)",
  };
  const grey = toGreyPalette(colors as Palette);
  expect(grey["--land"]).toBe("rgb(235, 235, 235)");
  for (const color of Object.values(grey)) expect(new Set(luma(color)).size).toBe(1);
  const [land = 0] = luma(grey["--land"]);
  const [water = 0] = luma(grey["--water"]);
  expect(land - water).toBeGreaterThan(20);
});
