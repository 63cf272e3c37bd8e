/** How a survey was measured, and how its shares compare with those of an earlier one. */

import { formatNumber } from "@scenkartan/domain";
import type { MeasuredSurvey, SourceAnswer } from "@scenkartan/server/api-types";
import { Bullets } from "../../ui/bullets.tsx";
import { Table } from "../../ui/table.tsx";
import { FigureCell } from "./figure-cell.tsx";
import styles from "./proximity.module.css";
import { sayBand } from "./say-band.ts";
import { compareSurveys, type MeasuredRegion } from "./to-shown.ts";
import { useSpeech } from "./use-speech.ts";

interface SurveyFactsProps {
  readonly survey: MeasuredSurvey;
  readonly source: SourceAnswer | undefined;
}

export function SurveyFacts({ survey, source }: SurveyFactsProps) {
  const { t, language } = useSpeech();
  const { respondents, rule, scenes, scenesWithoutGround, isWeighted } = survey;
  const wrong = Object.values(respondents.wrong).reduce((sum, count) => sum + (count ?? 0), 0);
  const say = (count: number) => ({ count, formatted: formatNumber(count, language) });
  const lines = [
    t("about.read", say(respondents.read)),
    t("about.noAnswer", say(respondents.noAnswer)),
    ...(wrong > 0 ? [t("about.wrong", say(wrong))] : []),
    t(isWeighted ? "about.weighted" : "about.unweighted"),
    t("about.scenes", say(scenes)),
    ...(scenesWithoutGround > 0 ? [t("about.without", say(scenesWithoutGround))] : []),
    t("about.rule", rule),
  ];
  return (
    <section className={styles.section} aria-labelledby="om">
      <h2 id="om">{t("about.heading")}</h2>
      <Bullets items={lines} />
      {source && <p className="quiet">{t("about.source", source)}</p>}
    </section>
  );
}

interface BetweenSurveysProps {
  readonly before: { readonly year: number; readonly region: MeasuredRegion };
  readonly after: { readonly year: number; readonly region: MeasuredRegion };
}

export function BetweenSurveys({ before, after }: BetweenSurveysProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const rows = compareSurveys(before.region, after.region);
  if (rows.length === 0) return null;
  const sign = (value: number) => (value > 0 ? "+" : "") + formatNumber(value, language, 1, 1);
  return (
    <section className={styles.section} aria-labelledby="mellan">
      <h2 id="mellan">{t("years.heading")}</h2>
      <p className={styles.subtitle}>{t("years.intro")}</p>
      <Table kind="numbers">
        <thead>
          <tr>
            <th scope="col">{t("table.distance")}</th>
            <th scope="col">{before.year}</th>
            <th scope="col">{after.year}</th>
            <th scope="col">{t("years.difference")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ band, before: first, after: second, differencePp }) => (
            <tr key={band.distanceFromM}>
              <th scope="row">{sayBand(band as never, speech)}</th>
              <td>
                <FigureCell figure={first} decimals={1} />
              </td>
              <td>
                <FigureCell figure={second} decimals={1} />
              </td>
              <td>
                {typeof differencePp === "number" ? (
                  sign(differencePp)
                ) : (
                  <FigureCell figure={differencePp} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
