/** The headline: what is seen, in one sentence, computed from the answer. */

import {
  type Figure,
  formatNumber,
  isMissing,
  type Language,
  type SceneSteps,
  spellCount,
  upperFirst,
} from "@scenkartan/domain";
import type { ChangeSumAnswer } from "@scenkartan/server/api-types";
import type { Translate } from "../../text/words.ts";

export interface Seen {
  readonly sum: ChangeSumAnswer;
  readonly named: SceneSteps;
  /** Absent for a part of a county, of which nobody counts. */
  readonly published: SceneSteps | undefined;
  /** The dates of the two mappings, as running text has them. */
  readonly from: string;
  readonly to: string;
  /** The kommun or lokalpolisområde; absent for the whole county. */
  readonly region: string | undefined;
}

/** Neutral and no more exact than the numbers: a published number is preferred to a counted one. */
export function sayChange(seen: Seen, t: Translate<"change">, language: Language): string {
  const sentence =
    sayGround(seen, t, language) ?? sayScenes(seen, t, language) ?? sayTotals(seen, t, language);
  const whole = sentence ?? t("title.nothing");
  return seen.region === undefined
    ? whole
    : t("title.inRegion", { region: seen.region, sentence: lowerFirst(whole) });
}

/** `Av 62 scener upphörde åtta, inga tillkom; marken minskade från … till … m²`. */
function sayGround({ sum, named }: Seen, t: Translate<"change">, language: Language) {
  const { ground } = sum;
  if (!ground.comparable) return undefined;
  const before = Math.round(ground.beforeM2);
  const after = Math.round(ground.afterM2);
  const scenes = sayOfBefore(named, t, language);
  if (scenes === undefined) return undefined;
  const direction = after < before ? "lessGround" : after > before ? "moreGround" : "sameGround";
  const values = { before: formatNumber(before, language), after: formatNumber(after, language) };
  return `${scenes}; ${t(`title.${direction}`, values)}`;
}

function sayOfBefore(
  { before, ceased, added }: SceneSteps,
  t: Translate<"change">,
  language: Language,
) {
  if (!isNumber(before) || !isNumber(ceased) || !isNumber(added)) return undefined;
  const come = { count: added, spelled: spellCount(added, language) };
  if (before === 0) return upperFirst(t("title.added", come));
  const gone = { count: ceased, spelled: spellCount(ceased, language) };
  const first = t("title.ofBefore", { ...gone, before: formatNumber(before, language) });
  return `${first}, ${t("title.addedAfter", come)}`;
}

/** `Tio scener upphörde, inga tillkom`. */
function sayScenes({ named, published }: Seen, t: Translate<"change">, language: Language) {
  const isKnown = isNumber(published?.ceased);
  const ceased = isKnown ? published?.ceased : named.ceased;
  if (!isNumber(ceased) || (!isKnown && isSilent(named))) return undefined;
  const words = upperFirst(
    t(isKnown ? "title.ceased" : "title.ceasedNamed", {
      count: ceased,
      spelled: spellCount(ceased, language),
    }),
  );
  const added = isKnown ? published?.added : undefined;
  if (!isNumber(added)) return words;
  const spelled = spellCount(added, language);
  return `${words}, ${t("title.addedAfter", { count: added, spelled })}`;
}

/** `48 scener 2017, 64 scener 2021`, where no source says what ceased and what was added. */
function sayTotals({ published, from, to }: Seen, t: Translate<"change">, language: Language) {
  const { before, after } = published ?? {};
  if (!isNumber(before) || !isNumber(after)) return undefined;
  const values = { before: formatNumber(before, language), after: formatNumber(after, language) };
  return t("title.onlyTotals", { ...values, from, to });
}

/** True when no scene has a name at either end, so that counting them says nothing. */
function isSilent({ before, after }: SceneSteps): boolean {
  return isMissing(before) && isMissing(after);
}

function isNumber(figure: Figure | undefined): figure is number {
  return figure !== undefined && !isMissing(figure);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
