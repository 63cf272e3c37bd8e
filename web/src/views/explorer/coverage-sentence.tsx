/** How much of what was counted is also named, in words. */

import {
  compareNames,
  formatArea,
  formatList,
  isMissing,
  type Language,
  spellCount,
} from "@scenkartan/domain";
import type { CoverageAnswer, SceneFeature } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Translate } from "../../text/words.ts";
import type { SceneGroups } from "./group-scenes.ts";
import styles from "./key-figures.module.css";
import type { useExplorer } from "./use-explorer.ts";

export function CoverageSentence({ explorer }: { explorer: ReturnType<typeof useExplorer> }) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { snapshot, region, groups, isLoaded } = explorer;
  const coverage = region ? region.coverage : snapshot.coverage;
  if ("silent" in coverage || !isLoaded) return null;
  const words = [
    sayCeased(coverage, t, language),
    sayActive(coverage, { scenes: groups.active, publisher: snapshot.publisher }, t, language),
    region === undefined && saySilent(explorer, t, language),
    sayGround(groups, t, language),
  ].filter((sentence) => sentence);
  return words.length === 0 ? null : <p className={styles.sentence}>{words.join(" ")}</p>;
}

function sayCeased({ ceased }: CoverageAnswer, t: Translate, language: Language) {
  const { named, published } = ceased;
  if (isMissing(published) || published === 0) return undefined;
  const values = { count: named, spelled: spellCount(named, language), all: published };
  if (named > published) return t("coverage.moreCeasedNamed", values);
  return named === published
    ? t("coverage.allCeasedNamed", values)
    : t("coverage.someCeasedNamed", values);
}

function sayActive(
  { active }: CoverageAnswer,
  { scenes, publisher }: { scenes: readonly SceneFeature[]; publisher: string },
  t: Translate,
  language: Language,
) {
  const { named, inferred, published } = active;
  if (isMissing(published)) return undefined;
  const values = { all: published, inferred, count: named };
  if (named === 0) return t("coverage.noneActiveNamed", values);
  if (inferred === 0 && named === published) return t("coverage.allActiveNamed", values);
  if (inferred === 0) return t("coverage.activeStated", values);
  if (inferred < named) return t("coverage.activeMixed", values);
  const kommuner = [...new Set(scenes.map(({ properties }) => properties.kommun))];
  const where = formatList(kommuner.sort(compareNames), language);
  return t("coverage.activeInferred", {
    ...values,
    publisher,
    where,
    spelled: spellCount(named, language),
  });
}

/** The kommuner about which a mapping of every scene says nothing. */
function saySilent(
  { snapshot, kommuner }: ReturnType<typeof useExplorer>,
  t: Translate,
  language: Language,
) {
  const names = (kommuner?.features ?? [])
    .filter(({ properties }) => snapshot.notReported?.includes(properties.kommunkod))
    .map(({ properties }) => properties.kommun);
  if (names.length === 0) return undefined;
  return t("coverage.notReported", { count: names.length, kommuner: formatList(names, language) });
}

/** How much ground the active scenes cover, as far as it is mapped; or that nobody has mapped any. */
function sayGround({ active, ceased }: SceneGroups, t: Translate, language: Language) {
  const areas = active.flatMap(({ properties }) => properties.areaM2 ?? []);
  const isMapped = [...active, ...ceased].some(
    ({ properties }) => properties.positionBasis === "mapped",
  );
  if (areas.length === 0) {
    return active.length + ceased.length > 0 && !isMapped ? t("coverage.noGround") : undefined;
  }
  const sum = areas.reduce((total, area) => total + area, 0);
  const values = { mapped: areas.length, all: active.length, area: formatArea(sum, language) };
  return t("coverage.ground", values);
}
