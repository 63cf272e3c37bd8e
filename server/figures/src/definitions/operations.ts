/** Police and joint operations, when and where; their outcomes are never summed. */

import { formatList, formatPeriod, type Language, toFirstDay } from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts } from "../facts.ts";
import { nameRegion } from "../find-choice.ts";
import { makeSheet, noSheet } from "../make-sheet.ts";

export const operations: FigureDefinition = {
  slug: "insatser",
  name: { sv: "Insatser på en tidslinje", en: "Operations on a time line" },
  about: {
    sv: "Publicerade insatser, när och var. Utfallen summeras aldrig.",
    en: "Published operations, when and where. Outcomes are never summed.",
  },
  parameters: ["lanskod"],
  needs: [],
  compose: composeOperations,
};

function composeOperations(facts: Facts, { lanskod }: Choice, language: Language) {
  const found = facts
    .list("operation", lanskod ? { lanskod } : {})
    .toSorted((a, b) => (toFirstDay(a.fromOn) < toFirstDay(b.fromOn) ? -1 : 1));
  if (found.length === 0) return noSheet(NOTHING);
  const words = WORDS[language];
  const where = lanskod ? nameRegion(facts, { regionKind: "lan", regionId: lanskod }) : undefined;
  return makeSheet(facts, {
    slug: "insatser",
    language,
    title: words.title(where),
    subtitle: words.subtitle,
    table: {
      columns: (["place", "programme", "period", "fromOn", "toOn", "actors"] as const).map(
        (key) => ({
          key,
          name: words[key],
          isText: true,
          isDate: key === "fromOn" || key === "toOn",
        }),
      ),
      rows: found.map(({ place, programme, fromOn, toOn, actors }) => ({
        place,
        programme,
        period: formatPeriod(fromOn, toOn, language),
        fromOn,
        toOn,
        actors: formatList(actors, language),
      })),
    },
    plot: { kind: "periods", label: "place", from: "fromOn", to: "toOn" },
    notes: [words.beside],
    sourceIds: found.map(({ sourceId }) => sourceId),
  });
}

const NOTHING = {
  sv: "Ingen insats är publicerad för området.",
  en: "No operation is published for the area.",
};

const WORDS = {
  sv: {
    title: (where: string | undefined) => (where ? `Insatser i ${where}` : "Publicerade insatser"),
    subtitle: "Insatser mot narkotika i det offentliga rummet, så noga som källan anger tiden",
    place: "Plats",
    programme: "Insats",
    period: "Tid",
    fromOn: "Från",
    toOn: "Till",
    actors: "Aktörer",
    beside: "Att en insats gjordes säger inget om varför antalet scener ändrades.",
  },
  en: {
    title: (where: string | undefined) =>
      where ? `Operations in ${where}` : "Published operations",
    subtitle: "Operations against drugs in public places, as exactly as the source gives the time",
    place: "Place",
    programme: "Operation",
    period: "Time",
    fromOn: "From",
    toOn: "To",
    actors: "Actors",
    beside: "That an operation was made says nothing of why the number of scenes changed.",
  },
} as const;
