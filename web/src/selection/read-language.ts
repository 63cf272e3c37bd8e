/** The language of the address, for what is fetched before anything is rendered. */

import type { Language } from "@scenkartan/domain";
import { parseSelection } from "./selection.ts";

export function readLanguage(): Language {
  const search = new URLSearchParams(window.location.search);
  return parseSelection(Object.fromEntries(search)).language;
}
