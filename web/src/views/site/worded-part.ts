/** A part of the page that arrives together with its words, so that nothing waits for them afterwards. */

import type { ComponentType } from "react";
import { readLanguage } from "../../selection/read-language.ts";
import type { Namespace } from "../../text/namespaces.ts";
import { loadWords } from "../../text/words.ts";
import { createPart, type Part } from "../../ui/create-part.tsx";

/** `Waiting` stands in its place until it is there, as `createPart` has it. */
export function wordedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  words: readonly Namespace[],
  Waiting?: ComponentType,
): Part<Props> {
  return createPart(async () => {
    const [component] = await Promise.all([load(), loadWords(readLanguage(), ...words)]);
    return component;
  }, Waiting);
}
