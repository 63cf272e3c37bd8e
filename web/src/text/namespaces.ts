/** Every set of words, and where it lies in each language. */

import type { Language } from "@scenkartan/domain";
import { sv } from "./sv.ts";

/**
 * What every page says comes in Swedish with the first script. All else comes when it is needed, in
 * the one language that is read: what a page says with the page, what follows a switch with that.
 */
export const NAMESPACES = {
  site: { sv: async () => ({ sv }), en: () => import("./en.ts") },
  explorer: { sv: () => import("./explorer/sv.ts"), en: () => import("./explorer/en.ts") },
  accessibility: {
    sv: () => import("./accessibility/sv.ts"),
    en: () => import("./accessibility/en.ts"),
  },
  change: { sv: () => import("./change/sv.ts"), en: () => import("./change/en.ts") },
  data: { sv: () => import("./data/sv.ts"), en: () => import("./data/en.ts") },
  figures: { sv: () => import("./figures/sv.ts"), en: () => import("./figures/en.ts") },
  goals: { sv: () => import("./goals/sv.ts"), en: () => import("./goals/en.ts") },
  map: { sv: () => import("./map/sv.ts"), en: () => import("./map/en.ts") },
  find: { sv: () => import("./find/sv.ts"), en: () => import("./find/en.ts") },
  method: { sv: () => import("./method/sv.ts"), en: () => import("./method/en.ts") },
  pieces: { sv: () => import("./pieces/sv.ts"), en: () => import("./pieces/en.ts") },
  operations: { sv: () => import("./operations/sv.ts"), en: () => import("./operations/en.ts") },
  proximity: { sv: () => import("./proximity/sv.ts"), en: () => import("./proximity/en.ts") },
  report: { sv: () => import("./report/sv.ts"), en: () => import("./report/en.ts") },
  region: { sv: () => import("./region/sv.ts"), en: () => import("./region/en.ts") },
} as const satisfies Record<string, Record<Language, () => Promise<object>>>;

export type Namespace = keyof typeof NAMESPACES;

/** The words of a set; the Swedish ones say which keys there are. */
export type WordsOf<N extends Namespace> = Awaited<ReturnType<(typeof NAMESPACES)[N]["sv"]>>["sv"];
