/** What is chosen of a figure besides what it is of: its words, its look, and how it is taken away. */

import { ofText, oneOf } from "./search-parameter.ts";

/** As long as a picture has room for; the server takes no more. Units: characters. */
export const LONGEST = { title: 140, note: 280 } as const;

export const STUDIO_PARAMETERS = {
  /** Its slug; all figures are listed when absent. */
  figure: ofText("figur", isSlug),
  /** Instead of the figure's own title. */
  figureTitle: ofText("rubrik", isLine(LONGEST.title)),
  figureNote: ofText("anmarkning", isLine(LONGEST.note)),
  /** That of the page when absent. */
  figureLanguage: oneOf("figursprak", { sv: "sv", en: "en" }),
  figureTheme: oneOf("tema", { dark: "morkt" }),
  /** As for a newspaper when absent. */
  figureSize: oneOf("storlek", { social: "socialt", slide: "presentation" }),
  /** How many pixels of a PNG are one of the picture; two when absent. */
  figureScale: oneOf("skala", { "1": "1", "3": "3", "4": "4" }),
  /** The link follows the newest release when absent. */
  figureLink: oneOf("lank", { frozen: "last" }),
  /** An embed has its numbers below the picture when absent. */
  embedTable: oneOf("tabell", { no: "nej" }),
  embedPointing: oneOf("peka", { no: "nej" }),
};

/** Whether there is such a figure is for the server to say. */
function isSlug(text: unknown): text is string {
  return typeof text === "string" && /^[a-z-]{1,60}$/.test(text);
}

function isLine(longest: number) {
  return (text: unknown): text is string =>
    typeof text === "string" && text.trim() !== "" && text.length <= longest;
}
