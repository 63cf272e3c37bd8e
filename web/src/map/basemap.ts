/** A basemap other than the built-in one: what can be asked for, and what a map needs of it. */

import type { Language } from "@scenkartan/domain";
import type { StyleSpecification } from "maplibre-gl";
import type { Palette, Theme } from "./palette.ts";

export type BasemapRequest =
  /** The organisation's own tiles in the Protomaps basemap schema, in our colours or in grey. */
  | {
      readonly kind: "tiles";
      readonly tilesUrl: string;
      readonly isGrey: boolean;
      readonly language: Language;
      readonly attribution: string;
    }
  /** A style of an operator's choice, with colours of its own. */
  | { readonly kind: "style"; readonly styleUrl: string };

/** A basemap whose file or style has been found and read. */
export interface Basemap {
  /** Another one for whatever is drawn differently: a map begins anew with it. */
  readonly key: string;
  readonly toStyle: (palette: Palette) => StyleSpecification;
  /** True when it writes the names of places itself. */
  readonly hasNames: boolean;
  /** The theme that its fixed colours fit; it follows the reader's theme when absent. */
  readonly theme?: Theme;
  /** Whom it is from; said by the style's own sources when absent. */
  readonly attribution?: string;
}

/** What ids of a basemap's sources and layers begin with, so that they never meet ours. */
export const BASEMAP_PREFIX = "underlag-";
