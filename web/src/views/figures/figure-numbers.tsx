/** The figure's numbers as a chart to explore, where they are drawn, and as a table. */

import { type ToldFigure, writeCell } from "@scenkartan/figures";
import { useTranslation } from "../../text/use-translation.tsx";
import { createPart } from "../../ui/create-part.tsx";
import { WideTable } from "../../ui/table.tsx";
import { PartBoundary } from "../site/part-boundary.tsx";
import styles from "./studio.module.css";

const FigureChart = createPart<{ readonly told: ToldFigure; readonly title: string }>(
  async () => (await import("../../charts/figure/figure-chart.tsx")).FigureChart,
);

const isChart = ({ kind }: ToldFigure["plot"]) => kind !== "table" && kind !== "map";

export function FigureNumbers({ told }: { readonly told: ToldFigure }) {
  const { t } = useTranslation("figures");
  const { table, language } = told;
  const [first, ...others] = table.columns;
  if (first === undefined) return null;
  return (
    <section className={styles.group} aria-labelledby="tal">
      <h2 id="tal">{t("numbers.title")}</h2>
      {isChart(told.plot) && (
        <>
          <p className="quiet">{t("numbers.explore")}</p>
          <PartBoundary>
            <FigureChart told={told} title={t("numbers.chart", { title: told.title })} />
          </PartBoundary>
        </>
      )}
      <WideTable labelledBy="tal" className={styles.numbers}>
        <thead>
          <tr lang={language}>
            {table.columns.map(({ key, name, isText }) => (
              <th key={key} scope="col" data-text={isText}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang={language}>
          {table.rows.map((row) => (
            <tr key={JSON.stringify(row)}>
              <th scope="row">{writeCell(row[first.key], first, language)}</th>
              {others.map((column) => (
                <td key={column.key} data-text={column.isText}>
                  {writeCell(row[column.key], column, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WideTable>
    </section>
  );
}
