/** Four figures: scenes before, ceased, added, after. Published numbers, with what is named beside. */

import { type Figure, formatNumber, isMissing, type SceneSteps } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Translate } from "../../text/words.ts";
import { KeyFigure, KeyFigures } from "../../ui/key-figure.tsx";
import type { ShownChange } from "./use-change.ts";

const NAMES = ["before", "ceased", "added", "after"] as const;

export function SceneFigures({ shown: { named, published } }: { readonly shown: ShownChange }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  if (named === undefined) return null;
  return (
    <KeyFigures label={t("figures.label")}>
      {NAMES.map((name) => {
        const { value, note } = chooseFigure(name, { named, published }, t);
        return (
          <KeyFigure
            key={name}
            label={t(`figures.${name}`)}
            number={value === undefined ? undefined : formatNumber(value, language)}
            missing={t("figures.noTotal")}
            note={note}
          />
        );
      })}
    </KeyFigures>
  );
}

interface BothFigures {
  readonly named: SceneSteps;
  readonly published: SceneSteps | undefined;
}

/** The published number and how many of it have a name; without one, the named. Never a made-up 0. */
function chooseFigure(
  name: (typeof NAMES)[number],
  { named, published }: BothFigures,
  t: Translate<"change">,
): { readonly value: number | undefined; readonly note: string } {
  const counted = countNamed(name, named);
  const figure = published?.[name];
  if (figure !== undefined && !isMissing(figure)) {
    if (counted === undefined || figure === 0) return { value: figure, note: "" };
    if (counted === figure) return { value: figure, note: t("figures.allNamed") };
    return { value: figure, note: t("figures.someNamed", { count: counted }) };
  }
  const isContradicted =
    figure !== undefined && "silent" in figure && figure.silent === "contradicted";
  const silence = t(isContradicted ? "figures.contradicted" : "figures.notPublished");
  if (counted === undefined) return { value: undefined, note: silence };
  return { value: counted, note: t("figures.onlyNamed", { silence }) };
}

/**
 * What is named. Where nothing is named at either end, nothing ceased or was added that we know of,
 * which is no number.
 */
function countNamed(name: (typeof NAMES)[number], named: SceneSteps): number | undefined {
  const figure: Figure = named[name];
  const isChange = name === "ceased" || name === "added";
  const isUnknown = isChange && figure === 0 && (isMissing(named.before) || isMissing(named.after));
  return isMissing(figure) || isUnknown ? undefined : figure;
}
