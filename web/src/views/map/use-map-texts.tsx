/** The words of every map, made ready for it; they come with the first map. */

import { formatArea, formatNumber, type Language } from "@scenkartan/domain";
import type { SceneFeature } from "@scenkartan/server/api-types";
import { useMemo } from "react";
import type { Telling } from "../../map/pointing/pointable.ts";
import { StatusMark } from "../../map/status-mark.tsx";
import { edition } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Translate, Translation } from "../../text/words.ts";
import { sayArea, sayDistance } from "./say-measured.ts";

/** The same as long as the language is: a map makes much of it anew when it changes. */
export function useMapTexts(label: string) {
  const { t: ts } = useTranslation();
  const { t, words } = useTranslation("map");
  const { language } = useSelection().selection;
  return useMemo(
    () => toMapTexts({ ts, t, words, language }, label),
    [ts, t, words, language, label],
  );
}

interface MapSpeech extends Translation<"map"> {
  readonly ts: Translate;
  readonly language: Language;
}

function toMapTexts(speech: MapSpeech, label: string) {
  const { ts, t, words, language } = speech;
  return {
    label,
    attribution: ts(edition?.fictional ? "map.attributionFictional" : "map.attribution"),
    ...words.controls,
    group: words.group,
    sign: words.sign,
    part: words.part,
    kind: words.kind,
    distance: words.distance,
    orientation: words.orientation,
    keysHint: words.keys.hint,
    keys: words.keys,
    legend: {
      ...words.legend,
      sayHidden: (count: number) => t("legend.hidden", { count }),
      sayCount: (count: number) => t("legend.count", { count }),
    },
    nothingInView: t("place.nothing"),
    sayPlace: ({ name, status, kommun }: Telling, index: number, count: number) =>
      t("place.say", { name, status, kommun, index, count }),
    tellScene: (scene: SceneFeature["properties"]) => tellScene(scene, speech),
    tools: {
      ...words.tools,
      sayDistance: (distanceM: number) => sayDistance(distanceM, t, language),
      sayArea: (areaM2: number) => sayArea(areaM2, t, language),
      sayPoint: (number: number, distance: string) => t("tools.point", { number, distance }),
      sayMiddle: t("tools.middle"),
      sayCircle: (radius: string, area: string) => t("tools.circle", { radius, area }),
    },
  };
}

function tellScene(scene: SceneFeature["properties"], speech: MapSpeech): Telling {
  const { name, status, statusBasis, kommun, corrections } = scene;
  const { ts, t } = speech;
  const words = ts(`status.${status}`);
  return {
    sign: <StatusMark status={status} size={20} />,
    name,
    status: statusBasis === "inferred" ? t("card.inferred", { status: words }) : words,
    kommun,
    facts: [...sayBasis(scene, speech), ...(corrections.length > 0 ? [t("card.corrected")] : [])],
  };
}

/** How its place is known, and how much ground it has where that is mapped. */
function sayBasis(scene: SceneFeature["properties"], { t, language }: MapSpeech): string[] {
  const { positionBasis, positionPrecisionM = 0, areaM2 } = scene;
  switch (positionBasis) {
    case "mapped":
      return areaM2 === undefined
        ? [t("card.mapped")]
        : [t("card.mappedArea", { area: formatArea(areaM2, language) })];
    case "described":
      return [t("card.described")];
    case "place":
      return [t("card.place", { metres: formatNumber(positionPrecisionM, language) })];
    case "unknown":
      return [];
  }
}
