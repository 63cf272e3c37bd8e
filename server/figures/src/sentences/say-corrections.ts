/** Errors that were put right about the scenes of a figure, told with it. */

import { formatDate, type Language, type SceneId } from "@scenkartan/domain";
import type { Facts } from "../facts.ts";

/** A note for each correction of one of these scenes. */
export function sayCorrections(
  facts: Facts,
  scenes: readonly { readonly sceneId: SceneId }[],
  language: Language,
): string[] {
  const ids = new Set(scenes.map(({ sceneId }) => sceneId));
  return facts
    .list("correction")
    .filter(({ sceneId }) => ids.has(sceneId))
    .map(({ sceneId, correctedOn, was, is }) => {
      const name = facts.list("scene", { sceneId })[0]?.name ?? sceneId;
      const word = { sv: "Rättad", en: "Corrected" }[language];
      return `${word} ${formatDate(correctedOn, language)}: ${name}. ${was[language]} ${is[language]}`;
    });
}
