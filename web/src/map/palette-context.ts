/** The colours of the theme that is shown, for whatever is drawn inside a map. */

import { createContext, useContext } from "react";
import { type Palette, readPalette } from "./palette.ts";

const PaletteContext = createContext<Palette | undefined>(undefined);

export const PaletteProvider = PaletteContext.Provider;

/** Inside a BaseMap its colours; outside, those of the page as they are now. */
export function usePalette(): Palette {
  return useContext(PaletteContext) ?? readPalette();
}
