/** A map that arrives together with its words. */

import { type ComponentType, lazy } from "react";
import { readLanguage } from "../../selection/read-language.ts";
import { loadWords } from "../../text/words.ts";

export function lazyMap<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadWords(readLanguage(), "map")]);
    return { default: component };
  });
}
