/** A figure as PNG, drawn from its SVG with fonts that are shipped: the same on every machine. */

import { renderAsync } from "@resvg/resvg-js";
import type { Look, Sheet } from "@scenkartan/figures";
import { findFile } from "./find-file.ts";
import { toSvg } from "./to-svg.ts";

/** Static TrueType: of WOFF, WOFF2 and variable fonts nothing is drawn. */
export const FONTS = [
  "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  "@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
].map(findFile);

/** `scale` pixels of the picture for each of the look's. Drawn apart from the thread that answers. */
export async function toPng(
  sheet: Sheet,
  look: Look,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(toSvg(sheet, look), {
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: "Source Sans 3" },
    fitTo: { mode: "zoom", value: scale },
    languages: [sheet.language],
  });
  return new Uint8Array(image.asPng());
}
