/** Changes the language once all its words are there. */

import { useSelection } from "../../selection/use-selection.ts";
import { loadWords } from "../../text/words.ts";

/** Switches between Swedish and English; without a network the page stays as it is. */
export function useLanguageSwitch(): () => void {
  const { selection, adjust } = useSelection();
  const language = selection.language === "sv" ? "en" : "sv";
  const change = () => adjust({ language });
  const stay = () => {};
  return () => void loadWords(language).then(change, stay);
}
