/** The published numbers of a mapping, each with its source, and what is named of them. */

import { formatDate, formatList, formatNumber, isMissing, type Language } from "@scenkartan/domain";
import type { SourceAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { sayMeasure } from "../../text/say-measure.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import type { Translate } from "../../text/words.ts";
import { KeyFigures as Figures, KeyFigure } from "../../ui/key-figure.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { CoverageSentence } from "./coverage-sentence.tsx";
import styles from "./key-figures.module.css";
import { type ChosenFigure, chooseKeyFigures } from "./key-figures.ts";
import type { useExplorer } from "./use-explorer.ts";

interface KeyFiguresProps {
  readonly explorer: ReturnType<typeof useExplorer>;
}

export function KeyFigures({ explorer }: KeyFiguresProps) {
  const { t } = useTranslation();
  const { language } = useSelection().selection;
  const { snapshot, totals, sources, region, kommuner } = explorer;
  // Sources count by county and by kommun alone.
  const isCounted = region?.lokalpolisomrade === undefined;
  const all = isCounted ? chooseKeyFigures(totals, snapshot, region?.kommunkod) : [];
  // A county shows its gaps; sources seldom count by kommun, so there one sentence says so for all.
  const figures = region ? all.filter(({ total }) => total !== undefined) : all;
  return (
    <section className={styles.figures} aria-labelledby="laget">
      <h2 id="laget">
        {t(`figures.heading.${snapshot.stateOfPrecision}`, {
          date: formatDate(snapshot.stateOf, language, "long"),
        })}
        {region &&
          `, ${isCounted ? region.name : t("region.ofLokalpolisomrade", { name: region.name })}`}
      </h2>
      {figures.length > 0 && (
        <Figures>
          {figures.map((figure) => (
            <Figure
              key={figure.name}
              figure={figure}
              sources={sources}
              language={language}
              all={kommuner?.features.length}
            />
          ))}
        </Figures>
      )}
      {!isCounted && <p className={styles.sentence}>{t("figures.missingLokalpolisomrade")}</p>}
      {figures.length < all.length && (
        <p className={styles.sentence}>
          {t("figures.missingKommun", { missing: listMissing(all, t, language) })}
        </p>
      )}
      <CoverageSentence explorer={explorer} />
      <AreaChange explorer={explorer} />
    </section>
  );
}

/** `öppna drogscener, upphörda och nya`: what no source counts for the region. */
function listMissing(figures: readonly ChosenFigure[], t: Translate, language: Language): string {
  const words = figures
    .filter(({ total }) => total === undefined)
    .map(({ name }) => t(`figures.${name}`));
  return formatList(words, language);
}

interface FigureProps {
  readonly figure: ChosenFigure;
  readonly sources: readonly SourceAnswer[];
  readonly language: Language;
  /** How many kommuner the county has. */
  readonly all: number | undefined;
}

function Figure({ figure: { name, total, isContradicted }, ...props }: FigureProps) {
  const { t } = useTranslation();
  const { sources, language, all } = props;
  const label = t(`figures.${name}`);
  if (total === undefined || isMissing(total.value) || isContradicted) {
    const missing = t(isContradicted ? "figures.contradicted" : "figures.missing");
    return <KeyFigure label={label} number={undefined} missing={missing} />;
  }
  const source = sources.find(({ sourceId }) => sourceId === total.sourceId);
  return (
    <KeyFigure
      label={sayMeasure(total, t)}
      number={formatNumber(total.value, language)}
      of={name === "kommuner" && all !== undefined ? t("figures.of", { all }) : undefined}
      note={source && <FigureSource source={source} language={language} />}
    />
  );
}

function FigureSource({ source, language }: { source: SourceAnswer; language: Language }) {
  const { t } = useTranslation();
  const { publisher, publishedOn } = source;
  return (
    <SourceLink source={source}>
      {publishedOn
        ? t("figures.source", { publisher, date: formatDate(publishedOn, language) })
        : t("figures.sourceUndated", { publisher })}
    </SourceLink>
  );
}

/** What a source says of the ground as a whole, in its own words when it gives no number. */
function AreaChange({ explorer: { totals, snapshot, region } }: KeyFiguresProps) {
  const { t } = useTranslation();
  const total = totals.find(
    ({ measure, snapshotId }) =>
      measure === "area_change" && snapshotId === snapshot.snapshotId && region === undefined,
  );
  if (total?.publishedAs === undefined || !isMissing(total.value)) return null;
  return (
    <p className={styles.sentence}>
      <MarkedText
        text={t("figures.areaShrunk", { quote: total.publishedAs })}
        marks={{ quote: (words) => <span lang="sv">{words}</span> }}
      />
    </p>
  );
}
