/** What drawing rests on: widths of letters, and colours of the pages. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { THEMES } from "@scenkartan/figures";
import { expect, test } from "vitest";
import { type Face, measureText } from "../../server/figures/src/drawing/measure-text.ts";
import { wrapText } from "../../server/figures/src/drawing/wrap-text.ts";
import { FONTS } from "../../server/src/render/to-png.ts";

const FAMILY = { sans: "Source Sans 3", strong: "Source Sans 3", serif: "Source Serif 4" } as const;

function measureDrawn(text: string, face: Face): number {
  const weight = face === "sans" ? 400 : 600;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4000" height="200"><text x="10" y="100" font-size="50" font-family="${FAMILY[face]}" font-weight="${weight}">${text}</text></svg>`;
  const drawn = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: FONTS } });
  return drawn.getBBox()?.width ?? 0;
}

const TEXTS = [
  "Öppna drogscener i Stockholms län",
  "WWW mmm 1234567890",
  "illilj Kräftriket, 12 %",
];

test.each(
  (["sans", "strong", "serif"] as const).flatMap((face) =>
    TEXTS.map((text) => [face, text] as const),
  ),
)("%s: “%s” is as wide as measured, within a twentieth", (face, text) => {
  const drawn = measureDrawn(text, face);
  expect(drawn).toBeGreaterThan(100);
  expect(Math.abs(measureText(text, 50, face) - drawn) / drawn).toBeLessThan(0.05);
});

test("pictures have the colours of the pages", () => {
  const css = readFileSync(join(import.meta.dirname, "../../web/src/ui/tokens.css"), "utf8");
  for (const [name, light] of Object.entries(THEMES.light)) {
    const dark = THEMES.dark[name as keyof typeof THEMES.dark];
    expect(css).toContain(`--${name}: light-dark(${light}, ${dark});`);
  }
});

test("a text is broken at spaces, a word that is too long within, and what is left is cut", () => {
  const lines = { width: 60, size: 10 };
  expect(wrapText("en kort text som bryts", lines)).toEqual(["en kort text", "som bryts"]);
  expect(wrapText("Ullerudsbacken-Brunskogsbacken", lines).join("")).toBe(
    "Ullerudsbacken-Brunskogsbacken",
  );
  expect(wrapText("en kort text som bryts", { ...lines, most: 1 })).toEqual(["en kort text…"]);
  expect(wrapText("", lines)).toEqual([]);
});
