/** How many scenes the latest mapping has, against the one before, in the publishers' own numbers. */

import {
  formatNumber,
  isMissing,
  type Language,
  type Snapshot,
  spellCount,
  toYear,
  upperFirst,
} from "@scenkartan/domain";
import type { Facts } from "../facts.ts";
import { type ChosenRegion, findChosenSnapshot, listSnapshots } from "../find-choice.ts";
import { toNumber } from "../make-sheet.ts";
import { sayState, sayWhen, shortenPublisher } from "../words.ts";

/**
 * `Länsstyrelsen uppgav 2024-02-20 att Stockholms län har 53 öppna drogscener, mot 63 i den
 * kartläggning som Polisen publicerade i november 2023. Enligt länsstyrelsen arbetades tio bort under
 * 2023 och inga nya tillkom.`
 * Absent: where the mapping has no number for the region.
 */
export function sayScenes(
  facts: Facts,
  region: ChosenRegion,
  language: Language,
): string | undefined {
  const snapshot = findChosenSnapshot(facts, { lanskod: region.lanskod });
  if (snapshot === undefined) return undefined;
  const counted = findCount(facts, snapshot, region);
  if (counted === undefined) return undefined;
  const snapshots = listSnapshots(facts, region.lanskod);
  const before =
    snapshots[snapshots.findIndex((each) => each.snapshotId === snapshot.snapshotId) - 1];
  const against = before && sayAgainst(facts, before, { region, language });
  const first = sayStated(snapshot, { region, ...counted, language });
  const whole = `${first}${against ?? ""}.`;
  const change =
    region.regionKind === "lan" ? sayPublishedChange(facts, snapshot, language) : undefined;
  return change ? `${whole} ${change}` : whole;
}

interface Counted {
  readonly count: number;
  /** The publisher's own number; else the scenes of a mapping that names every one. */
  readonly isPublished: boolean;
}

/** Absent: where nobody counted, and where publishers contradict each other. */
function findCount(
  facts: Facts,
  { snapshotId }: Snapshot,
  { regionKind, regionId }: ChosenRegion,
): Counted | undefined {
  const [coverage] = facts.list("coverage", { snapshotId, regionKind, regionId, role: "active" });
  const [complete] = facts.list("complete", { snapshotId });
  if (coverage === undefined) return undefined;
  const { published, named } = coverage;
  if (!isMissing(published)) return { count: published, isPublished: true };
  const isContradicted = "silent" in published && published.silent === "contradicted";
  const isComplete = complete !== undefined && complete.notReported.length === 0;
  return isComplete && !isContradicted ? { count: named, isPublished: false } : undefined;
}

interface Stated extends Counted {
  readonly region: ChosenRegion;
  readonly language: Language;
}

function sayStated(snapshot: Snapshot, { region, count, isPublished, language }: Stated): string {
  const { publisher, publishedOn } = snapshot;
  const who = shortenPublisher(publisher, language);
  const scenes = countScenes(count, language);
  if (publishedOn && isPublished) {
    const when = sayWhen(publishedOn, language);
    return {
      sv: `${upperFirst(who)} uppgav ${when} att ${region.name} har ${scenes}`,
      en: `${upperFirst(who)} stated ${when} that ${region.name} has ${scenes}`,
    }[language];
  }
  const state = sayState(snapshot, language);
  return {
    sv: `Enligt kartläggningen av läget ${state} (${who}) har ${region.name} ${scenes}`,
    en: `According to the mapping of the state of ${state} (${who}), ${region.name} has ${scenes}`,
  }[language];
}

function countScenes(count: number, language: Language): string {
  const number = formatNumber(count, language);
  if (language === "en") return `${number} open drug ${count === 1 ? "scene" : "scenes"}`;
  return `${number} ${count === 1 ? "öppen drogscen" : "öppna drogscener"}`;
}

function sayAgainst(
  facts: Facts,
  before: Snapshot,
  { region, language }: Pick<Stated, "region" | "language">,
): string | undefined {
  const counted = findCount(facts, before, region);
  if (counted === undefined) return undefined;
  const number = formatNumber(counted.count, language);
  const { publishedOn, publisher } = before;
  const who = shortenPublisher(publisher, language);
  if (publishedOn) {
    const when = sayWhen(publishedOn, language);
    return {
      sv: `, mot ${number} i den kartläggning som ${who} publicerade ${when}`,
      en: `, against ${number} in the mapping that ${who} published ${when}`,
    }[language];
  }
  const state = sayState(before, language);
  return {
    sv: `, mot ${number} i kartläggningen av läget ${state}`,
    en: `, against ${number} in the mapping of the state of ${state}`,
  }[language];
}

/**
 * `Enligt länsstyrelsen arbetades tio bort under 2023 och inga nya tillkom.`
 * Absent: unless the publisher gave both numbers for the year of this mapping.
 */
export function sayPublishedChange(
  facts: Facts,
  snapshot: Snapshot,
  language: Language,
): string | undefined {
  const { lanskod, snapshotId } = snapshot;
  const ofCounty = facts
    .list("total", { lanskod, snapshotId })
    .filter(({ kommunkod }) => kommunkod === undefined);
  const find = (measure: string) =>
    toNumber(ofCounty.find((total) => total.measure === measure)?.value);
  const [removed, added] = [find("removed"), find("added")];
  const [ceasedSince, addedSince] = [find("ceased_since_2021"), find("added_since_2021")];
  const who = shortenPublisher(snapshot.publisher, language);
  if (removed !== undefined && added !== undefined) {
    const year = toYear(snapshot.stateOf);
    const gone = spellNone(removed, language);
    return {
      sv: `Enligt ${who} arbetades ${gone} bort under ${year} och ${spellNew(added, language)}.`,
      en: `According to ${who}, ${gone} ${removed === 1 ? "was" : "were"} worked away during ${year} and ${spellNew(added, language)}.`,
    }[language];
  }
  if (ceasedSince === undefined || addedSince === undefined) return undefined;
  const [gone, come] = [spellNone(ceasedSince, language), spellNone(addedSince, language)];
  return {
    sv: `Enligt ${who} har ${gone} upphört och ${come} tillkommit sedan 2021.`,
    en: `According to ${who}, ${gone} have ceased and ${come} have been added since 2021.`,
  }[language];
}

function spellNone(count: number, language: Language): string {
  if (count > 0) return spellCount(count, language);
  return { sv: "inga", en: "none" }[language];
}

function spellNew(count: number, language: Language): string {
  if (count === 0) return { sv: "inga nya tillkom", en: "no new ones were added" }[language];
  const spelled = spellCount(count, language);
  if (count === 1) return { sv: "en ny tillkom", en: "one new one was added" }[language];
  return { sv: `${spelled} nya tillkom`, en: `${spelled} new ones were added` }[language];
}
