/** What is seen, what is measured, and what a reader must know before comparing. */

import { formatDate, formatList } from "@scenkartan/domain";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Caution } from "../../ui/caution.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import styles from "./headline.module.css";
import { sayChange } from "./say-change.ts";
import type { ShownChange } from "./use-change.ts";

interface HeadlineProps {
  readonly shown: ShownChange;
  readonly kommuner: ReadonlyMap<string, string>;
}

export function Headline({ shown, kommuner }: HeadlineProps) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const { sum, named, published, region } = shown;
  const from = formatDate(shown.from.stateOf, language, "long");
  const to = formatDate(shown.to.stateOf, language, "long");
  const publishers = [...new Set([shown.from.publisher, shown.to.publisher])];
  const title =
    sum && named
      ? sayChange({ sum, named, published, from, to, region: region?.name }, t, language)
      : t("title.nothing");
  return (
    <div className={styles.headline}>
      <PageHeading page="change">{title}</PageHeading>
      <p className={styles.subtitle}>
        {t(sum?.ground.comparable ? "subtitle.mapped" : "subtitle.named", {
          from,
          to,
          publisher: formatList(publishers, language),
        })}{" "}
        <PageLink path="/metod">{t("method")}</PageLink>
      </p>
      <Cautions shown={shown} kommuner={kommuner} />
    </div>
  );
}

function Cautions({ shown: { answer, from, to }, kommuner }: HeadlineProps) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const { definition, isReversed } = answer;
  const unreported = [
    { end: answer.from, date: from.stateOf },
    { end: answer.to, date: to.stateOf },
  ].flatMap(({ end, date }) => (end && end.notReported.length > 0 ? [{ end, date }] : []));
  if (!isReversed && definition === "same" && unreported.length === 0) return null;
  return (
    <Caution>
      {isReversed && <p>{t("pair.reversed")}</p>}
      {definition !== "same" && <p>{t(`definition.${definition}`)}</p>}
      {unreported.map(({ end, date }) => (
        <p key={end.snapshotId}>
          {t("notReported", {
            count: end.notReported.length,
            date: formatDate(date, language, "long"),
            kommuner: formatList(
              end.notReported.map((kommunkod) => kommuner.get(kommunkod) ?? kommunkod),
              language,
            ),
          })}
        </p>
      ))}
    </Caution>
  );
}
