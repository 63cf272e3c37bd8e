/** A map that arrives together with its words. */

import type { ComponentType } from "react";
import { readLanguage } from "../../selection/read-language.ts";
import { loadWords } from "../../text/words.ts";
import { createPart, type Part } from "../../ui/create-part.tsx";

export function lazyMap<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Part<Props> {
  return createPart(async () => {
    const [component] = await Promise.all([load(), loadWords(readLanguage(), "map")]);
    return component;
  });
}
