/** What came near ground that was given up: nearness, never cause. */

import { type AddedNearby, formatNumber } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import figures from "./figures.module.css";
import type { ShownChange } from "./use-change.ts";

type Nearby = Pick<AddedNearby, "withinM" | "scenes"> & { readonly gainedM2: number };

/** Over the whole county, in one sentence where there is nothing. */
export function CountyNearby({ shown: { answer, region } }: { readonly shown: ShownChange }) {
  const { t } = useTranslation("change");
  const { displacement } = answer;
  if (displacement === undefined || displacement.changes === 0 || region) return null;
  return (
    <section className={figures.section} aria-labelledby="narhet">
      <h2 id="narhet">{t("nearby.county")}</h2>
      <NearbySentences nearby={displacement.nearby} none="countyNone" some="countySome" />
      <p className="quiet">{t("nearby.note")}</p>
    </section>
  );
}

interface NearbySentencesProps {
  readonly nearby: readonly Nearby[];
  readonly none: "none" | "countyNone";
  readonly some: "within" | "countySome";
}

/** One sentence a distance; distances with nothing are told by the farthest of them alone. */
export function NearbySentences({ nearby, none, some }: NearbySentencesProps) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const isEmpty = ({ scenes, gainedM2 }: Nearby) => scenes === 0 && Math.round(gainedM2) === 0;
  const farthestEmpty = nearby.filter(isEmpty).at(-1);
  const distance = ({ withinM }: Nearby) =>
    withinM < 1000
      ? `${formatNumber(withinM, language)}\u00a0m`
      : `${formatNumber(withinM / 1000, language)}\u00a0km`;
  return (
    <ul className={figures.sentence}>
      {farthestEmpty && <li>{t(`nearby.${none}`, { distance: distance(farthestEmpty) })}</li>}
      {nearby
        .filter((each) => !isEmpty(each))
        .map((each) => (
          <li key={each.withinM}>
            {t(`nearby.${some}`, {
              distance: distance(each),
              scenes: t("nearby.scenes", { count: each.scenes }),
              area: formatNumber(Math.round(each.gainedM2), language),
            })}
          </li>
        ))}
    </ul>
  );
}
