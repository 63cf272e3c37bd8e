/** The page Metod: what the words mean, how it is measured, and what the facts do not say. */

import {
  CHANGE_BASES,
  CHANGE_KINDS,
  isMissing,
  LEAST_MIN_N,
  MIN_COUNT,
  NOT_COMPARABLE_REASONS,
  RESIDENTS_STEP,
} from "@scenkartan/domain";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ChangeMark } from "../../map/status-mark.tsx";
import {
  correctionsQuery,
  snapshotsQuery,
  sourcesQuery,
  totalsQuery,
} from "../../queries/mappings.ts";
import { basePath } from "../../selection/editions.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate, formatNumber } from "../../text/format.ts";
import { sayMeasure } from "../../text/say-measure.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { DocumentPage } from "../site/document-page.tsx";
import { listContradictions } from "./list-contradictions.ts";
import styles from "./method.module.css";
import { Tolerances } from "./tolerances.tsx";

type SectionName = keyof typeof CONTENTS;

const CONTENTS = {
  definitions: Definitions,
  kinds: Kinds,
  basis: Bases,
  area: Area,
  tolerances: ToleranceSection,
  comparable: Comparable,
  identity: Identity,
  nearby: Nearby,
  proximity: Proximity,
  exposure: Exposure,
  published: Published,
  corrections: Corrections,
  not: NotThis,
  licence: Licence,
} as const;

export function Method() {
  const { t } = useTranslation("method");
  const names = Object.keys(CONTENTS) as SectionName[];
  return (
    <DocumentPage
      page="method"
      windowTitle={useTranslation().t("nav.method")}
      title={t("title")}
      intro={<p>{t("intro")}</p>}
      contentsLabel={t("contents")}
      sections={names.map((name) => {
        const Content = CONTENTS[name];
        return { id: name, title: t(`${name}.title`), content: <Content /> };
      })}
    />
  );
}

function Definitions() {
  const { t } = useTranslation("method");
  const { language } = useSelection().selection;
  const snapshots = useSuspenseQuery(snapshotsQuery).data.items;
  return (
    <>
      <p>{t("definitions.text")}</p>
      <dl className={styles.terms}>
        {snapshots.map(({ snapshotId, stateOf, publisher, definition }) => (
          <div key={snapshotId}>
            <dt>
              {formatDate(stateOf, language, "long")}, {publisher}
            </dt>
            <dd>
              {definition ? (
                <blockquote lang="sv">»{definition.text}«</blockquote>
              ) : (
                t("definitions.none")
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t("definitions.after")}</p>
    </>
  );
}

function Kinds() {
  const { t } = useTranslation("method");
  const { t: tc } = useTranslation("change");
  return (
    <>
      <p>{t("kinds.text")}</p>
      <dl className={styles.kinds}>
        {CHANGE_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <ChangeMark kind={kind} /> {tc(`kind.${kind}`)}
            </dt>
            <dd>{tc(`kindMeaning.${kind}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Bases() {
  const { t } = useTranslation("method");
  return <List intro={t("basis.text")} items={CHANGE_BASES.map((basis) => t(`basis.${basis}`))} />;
}

function Area() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("area.text")}</p>
      <p>{t("area.balance")}</p>
    </>
  );
}

function ToleranceSection() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("tolerances.text")}</p>
      <Tolerances />
    </>
  );
}

function Comparable() {
  const { t } = useTranslation("method");
  const reasons = NOT_COMPARABLE_REASONS.map((reason) => t(`comparable.${reason}`));
  return <List intro={t("comparable.text")} items={reasons} />;
}

function Identity() {
  const { t } = useTranslation("method");
  return <p>{t("identity.text")}</p>;
}

function Nearby() {
  const { t } = useTranslation("method");
  return <p>{t("nearby.text")}</p>;
}

function Proximity() {
  const { t } = useTranslation("method");
  const rule = { minN: LEAST_MIN_N, minCount: MIN_COUNT };
  return (
    <>
      <p>{t("proximity.reference")}</p>
      <p>{t("proximity.distance")}</p>
      <p>{t("proximity.interval")}</p>
      <p>{t("proximity.assumptions")}</p>
      <p>{t("proximity.disclosure", rule)}</p>
      <p>{t("proximity.respondents")}</p>
    </>
  );
}

function Exposure() {
  const { t } = useTranslation("method");
  return <p>{t("exposure.text", { step: RESIDENTS_STEP })}</p>;
}

function Published() {
  const { t } = useTranslation("method");
  const { t: ts } = useTranslation();
  const { language } = useSelection().selection;
  const pairs = listContradictions(useSuspenseQuery(totalsQuery).data.items);
  const sources = useSuspenseQuery(sourcesQuery).data.items;
  return (
    <>
      <p>{t("published.text")}</p>
      {pairs.length === 0 && <p>{t("published.none")}</p>}
      <ul className={styles.contradictions}>
        {pairs.map((pair) => (
          <li key={pair[0].totalId}>
            {pair.map((total, index) => {
              const source = sources.find(({ sourceId }) => sourceId === total.sourceId);
              return (
                <p key={total.totalId}>
                  {index > 0 && `${t("published.against")} `}
                  {!isMissing(total.value) && (
                    <strong>{formatNumber(total.value, language)} </strong>
                  )}
                  {`${sayMeasure(total, ts)}, `}
                  {formatDate(total.stateOf, language)}
                  {source && (
                    <>
                      {" ("}
                      <SourceLink source={source}>{source.publisher}</SourceLink>)
                    </>
                  )}
                  {total.note && <span className={styles.quiet}> {total.note[language]}</span>}
                </p>
              );
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Corrections() {
  const { t } = useTranslation("method");
  const { t: ts } = useTranslation();
  const { language } = useSelection().selection;
  const corrections = useQuery(correctionsQuery).data?.items;
  return (
    <>
      <p>{t("corrections.text")}</p>
      {corrections?.length === 0 && <p>{t("corrections.none")}</p>}
      <dl className={styles.terms}>
        {corrections?.map((correction) => (
          <div key={correction.correctionId}>
            <dt>
              {ts("scene.correctedOn", {
                date: formatDate(correction.correctedOn, language, "long"),
              })}
            </dt>
            <dd>
              {t("corrections.was")} {correction.was[language]}
              <br />
              {t("corrections.is")} {correction.is[language]} {correction.reason[language]}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function NotThis() {
  const { t } = useTranslation("method");
  const words = [t("not.list"), t("not.count"), t("not.cause"), t("not.complete")];
  return <List items={words} />;
}

function Licence() {
  const { t } = useTranslation("method");
  return (
    <>
      <p>{t("licence.text")}</p>
      <p>
        <a href={`${basePath}/api/v1/openapi.json`}>{t("licence.data")}</a>
      </p>
    </>
  );
}

interface ListProps {
  readonly intro?: ReactNode;
  readonly items: readonly string[];
}

function List({ intro, items }: ListProps) {
  return (
    <>
      {intro && <p>{intro}</p>}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}
