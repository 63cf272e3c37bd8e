/** What each mapping of its county says of one scene. */

import type { Language } from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts } from "../facts.ts";
import { listSnapshots, nameRegion } from "../find-choice.ts";
import { makeSheet, noSheet } from "../make-sheet.ts";
import { sayCorrections } from "../sentences/say-corrections.ts";
import { sayBasis, sayStatus } from "../sentences/say-status.ts";
import type { Row } from "../sheet.ts";
import { markFiction, sayState } from "../words.ts";

export const sceneHistory: FigureDefinition = {
  slug: "scenens-historia",
  name: { sv: "En scens historia", en: "One scene's history" },
  about: {
    sv: "Vad varje kartläggning säger om en scen.",
    en: "What each mapping says of one scene.",
  },
  parameters: ["sceneId"],
  needs: ["sceneId"],
  compose: composeSceneHistory,
};

function composeSceneHistory(facts: Facts, { sceneId }: Choice, language: Language) {
  const [scene] = sceneId ? facts.list("scene", { sceneId }) : [];
  if (scene === undefined) return noSheet(NOTHING);
  const kommun = nameRegion(facts, { regionKind: "kommun", regionId: scene.kommunkod });
  const [{ lanskod } = {}] = facts.list("kommun", { kommunkod: scene.kommunkod });
  const told = listSnapshots(facts, lanskod).flatMap((snapshot) => {
    const { snapshotId } = snapshot;
    const [found] = facts.list("status", { snapshotId, sceneId: scene.sceneId });
    return found ? [{ snapshot, found }] : [];
  });
  if (told.length === 0) return noSheet(NOTHING);
  const rows = told.map(({ snapshot, found }) => ({
    state: sayState(snapshot, language),
    publisher: snapshot.publisher,
    status: sayStatus(found.status, language),
    basis: sayBasis(found.basis, language),
  }));
  const words = WORDS[language];
  return makeSheet(facts, {
    slug: "scenens-historia",
    language,
    title: words.title(scene.name),
    subtitle: words.subtitle(kommun),
    stateOf: told.at(-1)?.snapshot.stateOf,
    table: {
      columns: (["state", "publisher", "status", "basis"] as const).map((key) => ({
        key,
        name: words[key],
        isText: true,
      })),
      rows,
    },
    plot: { kind: "table" },
    notes: sayCorrections(facts, [scene], language),
    sentence: toSentence(facts, { name: scene.name, kommun, rows }, language),
    sourceIds: told
      .filter(({ found }) => found.status !== "unknown")
      .map(({ snapshot }) => snapshot.sourceId),
  });
}

const NOTHING = {
  sv: "Ingen kartläggning säger något om scenen.",
  en: "No mapping says anything of the scene.",
};

const WORDS = {
  sv: {
    title: (scene: string) => `${scene} vid varje kartläggning`,
    subtitle: (kommun: string) => `Öppen drogscen i ${kommun}. Status enligt källorna`,
    state: "Läge",
    publisher: "Utgivare",
    status: "Status",
    basis: "Uppgift",
  },
  en: {
    title: (scene: string) => `${scene} at each mapping`,
    subtitle: (kommun: string) => `Open drug scene in ${kommun}. Status according to the sources`,
    state: "State of",
    publisher: "Publisher",
    status: "Status",
    basis: "Known because",
  },
} as const;

interface Said {
  readonly name: string;
  readonly kommun: string;
  readonly rows: readonly Row[];
}

/** Absent: where the last mapping says nothing of the scene. */
function toSentence(facts: Facts, { name, kommun, rows }: Said, language: Language) {
  const last = rows.at(-1);
  if (last === undefined || last.status === sayStatus("unknown", language)) return undefined;
  const sentence = {
    sv: `Den öppna drogscenen ${name} i ${kommun} var ${last.status} vid kartläggningen ${last.state}.`,
    en: `The open drug scene ${name} in ${kommun} was ${last.status} at the mapping of ${last.state}.`,
  }[language];
  return markFiction(sentence, facts.edition.fictional, language);
}
