/** Every text of every set, for the tests. */

import type { Language } from "@scenkartan/domain";
import { NAMESPACES } from "./namespaces.ts";
import type { Words } from "./translate.ts";

/** Every text in one language, by its key with its set before it: `map.controls.zoomIn`. */
export async function listTexts(language: Language): Promise<ReadonlyMap<string, string>> {
  const sets = Object.entries(NAMESPACES).map(async ([name, sources]) => {
    const module = (await sources[language]()) as unknown as Record<Language, Words>;
    return list(module[language], name);
  });
  return new Map((await Promise.all(sets)).flat());
}

function list(words: Words, path: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}.${key}`, value] as [string, string]]
      : list(value, `${path}.${key}`),
  );
}
