/** What was there, what ceased, what was added, what is there: between two mappings. */

import {
  type Figure,
  isMissing,
  type Language,
  type SceneSteps,
  type Snapshot,
  spellCount,
  toSceneSteps,
} from "@scenkartan/domain";
import type { Choice, FigureDefinition } from "../definition.ts";
import type { Facts } from "../facts.ts";
import {
  type ChosenRegion,
  findChosenPair,
  findChosenRegion,
  isConsecutive,
} from "../find-choice.ts";
import { makeSheet, NOT_PUBLISHED, noSheet, toNumber } from "../make-sheet.ts";
import { FLOW_STEPS } from "../plot.ts";
import { sayPublishedChange } from "../sentences/say-scenes.ts";
import { markFiction, sayState } from "../words.ts";

export const ceasedAndAdded: FigureDefinition = {
  slug: "upphorda-och-nya",
  name: { sv: "Upphörda och nya scener", en: "Ceased and added scenes" },
  about: {
    sv: "Scener före, upphörda, tillkomna och efter, mellan två kartläggningar.",
    en: "Scenes before, ceased, added and after, between two mappings.",
  },
  parameters: ["lanskod", "kommunkod", "lokalpolisomrade", "from", "to"],
  needs: [],
  compose: composeCeasedAndAdded,
};

type Pair = { readonly from: Snapshot; readonly to: Snapshot };

function composeCeasedAndAdded(facts: Facts, choice: Choice, language: Language) {
  const region = findChosenRegion(facts, choice);
  const pair = findChosenPair(facts, choice);
  if (region === undefined || pair === undefined) return noSheet(NOTHING);
  const published = readPublished(facts, pair, region);
  const named = readNamed(facts, pair, region);
  const isPublished = isWhole(published) || (isChangeKnown(published) && !isWhole(named));
  const shown = isPublished ? published : named;
  if (!isChangeKnown(shown)) return noSheet(NOTHING);
  const [from, to] = [sayState(pair.from, language), sayState(pair.to, language)];
  return makeSheet(facts, {
    slug: "upphorda-och-nya",
    language,
    title: TITLE[language](region.name),
    subtitle: SUBTITLE[language](from, to, isPublished),
    stateOf: pair.to.stateOf,
    table: {
      columns: [
        { key: "label", name: { sv: "Steg", en: "Step" }[language], isText: true },
        { key: "published", name: PUBLISHED[language] },
        { key: "named", name: NAMED[language] },
      ],
      rows: FLOW_STEPS.map((step) => ({
        step,
        label: STEP_NAMES[language](from, to)[step],
        published: published[step],
        named: named[step],
      })),
    },
    plot: {
      kind: "flow",
      label: "label",
      value: isPublished ? "published" : "named",
      step: "step",
      unit: { sv: "Antal scener", en: "Number of scenes" }[language],
    },
    notes: isPublished ? [] : [ONLY_NAMED[language]],
    sentence: toSentence(facts, { pair, region, shown, isPublished }, language),
    sourceIds: [pair.from.sourceId, pair.to.sourceId],
  });
}

const NOTHING = {
  sv: "Ingen källa säger vad som upphörde eller tillkom mellan de två kartläggningarna i området.",
  en: "No source says what ceased or was added in the area between the two mappings.",
};
const TITLE = {
  sv: (region: string) => `Upphörda och nya öppna drogscener i ${region}`,
  en: (region: string) => `Ceased and added open drug scenes in ${region}`,
};
const SUBTITLE = {
  sv: (from: string, to: string, isPublished: boolean) =>
    `Från kartläggningen ${from} till ${to}, ${isPublished ? "som publicerat" : "scener i kartläggningarna"}`,
  en: (from: string, to: string, isPublished: boolean) =>
    `From the mapping of ${from} to that of ${to}, ${isPublished ? "as published" : "scenes in the mappings"}`,
};
const PUBLISHED = { sv: "Publicerat antal", en: "Published number" };
const NAMED = { sv: "Namngivna scener", en: "Named scenes" };
const ONLY_NAMED = {
  sv: "Talen räknar kartläggningarnas egna scener. En scen som delats eller slagits ihop räknas varken som upphörd eller ny.",
  en: "The numbers count the mappings' own scenes. A scene that was split or merged counts neither as ceased nor as added.",
};
const STEP_NAMES = {
  sv: (from: string, to: string) => ({
    before: from,
    ceased: "Upphörde",
    added: "Tillkom",
    after: to,
  }),
  en: (from: string, to: string) => ({ before: from, ceased: "Ceased", added: "Added", after: to }),
};

const isWhole = (steps: SceneSteps) => FLOW_STEPS.every((step) => !isMissing(steps[step]));
const isChangeKnown = ({ ceased, added }: SceneSteps) => !isMissing(ceased) && !isMissing(added);

/** Nobody publishes what changed over several mappings, or in a part of a county. */
function readPublished(facts: Facts, { from, to }: Pair, region: ChosenRegion): SceneSteps {
  const { regionKind, regionId } = region;
  const read = ({ snapshotId }: Snapshot, role: string): Figure =>
    facts.list("coverage", { snapshotId, regionKind, regionId, role })[0]?.published ??
    NOT_PUBLISHED;
  const isStep = isConsecutive(facts, from, to);
  return {
    before: read(from, "active"),
    ceased: isStep ? read(to, "ceased") : NOT_PUBLISHED,
    added: isStep ? read(to, "added") : NOT_PUBLISHED,
    after: read(to, "active"),
  };
}

function readNamed(
  facts: Facts,
  { from, to }: Pair,
  { regionKind, regionId }: ChosenRegion,
): SceneSteps {
  const wanted = { fromSnapshotId: from.snapshotId, toSnapshotId: to.snapshotId };
  const [found] = facts.list("sum", { ...wanted, regionKind, regionId });
  const none = NOT_PUBLISHED;
  return found ? toSceneSteps(found.sum) : { before: none, ceased: none, added: none, after: none };
}

interface Said {
  readonly pair: Pair;
  readonly region: ChosenRegion;
  readonly shown: SceneSteps;
  readonly isPublished: boolean;
}

/** Absent: where a number is missing that it would need. */
function toSentence(facts: Facts, { pair, region, shown, isPublished }: Said, language: Language) {
  const { fictional } = facts.edition;
  if (isPublished) {
    const isCounty = region.regionKind === "lan";
    const said = isCounty ? sayPublishedChange(facts, pair.to, language) : undefined;
    return said && markFiction(said, fictional, language);
  }
  const [before, ceased, added] = [shown.before, shown.ceased, shown.added].map(toNumber);
  if (before === undefined || ceased === undefined || added === undefined) return undefined;
  const [from, to] = [sayState(pair.from, language), sayState(pair.to, language)];
  const gone = ceased === 0 ? { sv: "ingen", en: "none" }[language] : spellCount(ceased, language);
  const come = added === 0 ? { sv: "inga", en: "none" }[language] : spellCount(added, language);
  const sentence = {
    sv: `Av ${before} öppna drogscener i ${region.name} vid kartläggningen ${from} hade ${gone} upphört vid kartläggningen ${to}; ${come} hade tillkommit.`,
    en: `Of ${before} open drug scenes in ${region.name} at the mapping of ${from}, ${gone} had ceased by the mapping of ${to}; ${come} had been added.`,
  }[language];
  return markFiction(sentence, fictional, language);
}
