/** The values that are published for a goal: a row each with its source, and a curve of many. */

import { formatDate, formatNumber, toFirstDay } from "@scenkartan/domain";
import type { SourceAnswer } from "@scenkartan/server/api-types";
import { SeriesChart } from "../../charts/series-chart.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import tableStyles from "../../ui/table.module.css";
import { Table } from "../../ui/table.tsx";
import type { GoalAnswer } from "./goal.tsx";
import styles from "./goals.module.css";

type Value = GoalAnswer["values"][number];

interface GoalValuesProps {
  readonly goal: GoalAnswer;
  readonly sources: readonly SourceAnswer[];
}

/** Fewer values are no curve. */
const LEAST_DRAWN = 3;

export function GoalValues({ goal, sources }: GoalValuesProps) {
  const { t } = useTranslation("goals");
  const { values } = goal;
  if (values.length === 0) return <p className={styles.silent}>{t("values.none")}</p>;
  return (
    <>
      {groupSeries(values)
        .filter((series) => series.length >= LEAST_DRAWN)
        .map((series) => (
          <ValueChart key={series[0]?.valueId} goal={goal} series={series} />
        ))}
      <Table className={styles.table} caption={t("values.caption")}>
        <thead>
          <tr>
            <th scope="col">{t("values.what")}</th>
            <th scope="col">{t("values.stateOf")}</th>
            <th scope="col" className={tableStyles.number}>
              {t("values.value")}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.map((value) => (
            <ValueRow
              key={value.valueId}
              value={value}
              source={sources.find(({ sourceId }) => sourceId === value.sourceId)}
            />
          ))}
        </tbody>
      </Table>
    </>
  );
}

interface ValueRowProps {
  readonly value: Value;
  readonly source: SourceAnswer | undefined;
}

function ValueRow({ value, source }: ValueRowProps) {
  const { language } = useSelection().selection;
  const { text, place, substance, stateOf, unit } = value;
  return (
    <tr>
      <th scope="row">
        <span lang="sv">{text}</span>
        <span className={tableStyles.under}>
          <span lang="sv">{substance === undefined ? place : `${place}, ${substance}`}</span>
          {source && (
            <>
              {" · "}
              <SourceLink source={source} lang="sv">
                {source.publisher}
              </SourceLink>
            </>
          )}
        </span>
      </th>
      <td>{formatDate(stateOf, language)}</td>
      <td className={tableStyles.number}>
        {formatNumber(value.value, language, 3)}{" "}
        <span className={styles.unit} lang="sv">
          {unit}
        </span>
      </td>
    </tr>
  );
}

interface ValueChartProps {
  readonly goal: GoalAnswer;
  readonly series: readonly Value[];
}

function ValueChart({ goal, series }: ValueChartProps) {
  const { t } = useTranslation("goals");
  const { language } = useSelection().selection;
  const [first] = series;
  const name = [first?.place, first?.substance, first?.unit].filter(Boolean).join(", ");
  const { target } = goal;
  return (
    <SeriesChart
      title={t("values.chart", { place: name })}
      label={t("values.chartLabel")}
      tone="ink"
      points={series.map(({ valueId, stateOf, value }) => ({
        key: valueId,
        at: Date.parse(toFirstDay(stateOf)),
        name: stateOf.slice(0, 4),
        value,
        text: formatNumber(value, language),
      }))}
      target={
        target === undefined
          ? undefined
          : { value: target, text: t("values.target", { value: formatNumber(target, language) }) }
      }
    />
  );
}

/** Values of one place, substance and unit, oldest first. */
function groupSeries(values: readonly Value[]): Value[][] {
  const toKey = ({ place, substance, unit }: Value) => [place, substance, unit].join();
  const keys = [...new Set(values.map(toKey))];
  return keys.map((key) =>
    values
      .filter((value) => toKey(value) === key)
      .toSorted((a, b) => a.stateOf.localeCompare(b.stateOf)),
  );
}
