/** Shares of other questions and other areas, as they were published, by area and year. */

import { compareNames } from "@scenkartan/domain";
import type { InsecurityAnswer, SourceAnswer } from "@scenkartan/server/api-types";
import { SourceLink } from "../../ui/source-link.tsx";
import { WideTable } from "../../ui/table.tsx";
import { FigureCell } from "./figure-cell.tsx";
import styles from "./proximity.module.css";
import { useSpeech } from "./use-speech.ts";

interface PublishedSharesProps {
  readonly rows: readonly InsecurityAnswer[];
  readonly sources: readonly SourceAnswer[];
}

export function PublishedShares({ rows, sources }: PublishedSharesProps) {
  const { t } = useSpeech();
  const inOrder = rows.toSorted((a, b) => compareNames(a.area, b.area) || a.year - b.year);
  return (
    <section className={styles.section} aria-labelledby="publicerade">
      <h2 id="publicerade">{t("published.heading")}</h2>
      {inOrder.length === 0 ? (
        <p>{t("published.none")}</p>
      ) : (
        <>
          <p className={styles.subtitle}>{t("published.intro")}</p>
          <WideTable className={styles.table} labelledBy="publicerade">
            <thead>
              <tr>
                <th scope="col">{t("published.area")}</th>
                <th scope="col">{t("published.year")}</th>
                <th scope="col" className={styles.number}>
                  {t("published.share")}
                </th>
                <th scope="col" className={styles.number}>
                  {t("published.n")}
                </th>
                <th scope="col" className={styles.number}>
                  {t("published.margin")}
                </th>
              </tr>
            </thead>
            <tbody>
              {inOrder.map((row) => (
                <PublishedRow
                  key={row.rowId}
                  row={row}
                  source={sources.find(({ sourceId }) => sourceId === row.sourceId)}
                />
              ))}
            </tbody>
          </WideTable>
        </>
      )}
    </section>
  );
}

interface PublishedRowProps {
  readonly row: InsecurityAnswer;
  readonly source: SourceAnswer | undefined;
}

function PublishedRow({ row, source }: PublishedRowProps) {
  return (
    <tr>
      <th scope="row">
        <span lang="sv">{row.area}</span>
        <span className={styles.under}>
          <span lang="sv">{row.measure}</span>
          {source && (
            <>
              {" · "}
              <SourceLink source={source}>{source.publisher}</SourceLink>
            </>
          )}
        </span>
      </th>
      <td>{row.year}</td>
      <td className={styles.number}>
        <FigureCell figure={row.sharePercent} />
      </td>
      <td className={styles.number}>
        <FigureCell figure={row.n} />
      </td>
      <td className={styles.number}>
        <FigureCell figure={row.marginPp} />
      </td>
    </tr>
  );
}
