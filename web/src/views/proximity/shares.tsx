/** Shares by distance: a chart, and the same numbers as a table. */

import { formatNumber } from "@scenkartan/domain";
import type { SourceAnswer } from "@scenkartan/server/api-types";
import { IntervalChart } from "../../charts/interval-chart.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { WideTable } from "../../ui/table.tsx";
import { FigureCell } from "./figure-cell.tsx";
import styles from "./proximity.module.css";
import { type Speech, sayBand, sayDifference, sayMissing } from "./say-band.ts";
import { type ShownBand, splitFigure } from "./to-shown.ts";
import { useSpeech } from "./use-speech.ts";

interface SharesProps {
  readonly bands: readonly ShownBand[];
  /** Of the whole area, those nearby included. */
  readonly reference: ShownBand | undefined;
  readonly areaName: string;
  /** Who published them, where they are not our own. */
  readonly source?: SourceAnswer | undefined;
  /** In the words of that source. */
  readonly publishedAs?: string;
}

export function Shares({ bands, reference, areaName, source, publishedAs }: SharesProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const whole = splitFigure(reference?.sharePercent).value;
  const hasIntervals = bands.some(({ lowPercent }) => lowPercent !== undefined);
  const decimals = hasIntervals ? 1 : 0;
  const rows = bands.map((band) => ({
    key: band.key,
    name: sayBand(band, speech),
    ...toValue(band),
    note: sayMissing(band.sharePercent, speech) ?? `${say(band, language, decimals)} %`,
  }));
  return (
    <section className={styles.section} aria-labelledby="andelar">
      <h2 id="andelar">{t("chart.heading")}</h2>
      <IntervalChart
        rows={rows}
        reference={
          whole === undefined
            ? undefined
            : {
                value: whole,
                label: t("chart.reference", {
                  region: areaName,
                  share: formatNumber(whole, language, 1, decimals),
                }),
              }
        }
        label={t("chart.label")}
        scaleName={t("chart.scale")}
        sayNumber={(value) => formatNumber(value, language)}
      />
      <p className="quiet">{t(hasIntervals ? "chart.interval" : "chart.noMargin")}</p>
      <ShareTable bands={bands} reference={reference} hasIntervals={hasIntervals} />
      {source && (
        <p className="quiet">
          <SourceLink source={source}>{source.publisher}</SourceLink>: »
          <span lang="sv">{publishedAs}</span>«
        </p>
      )}
    </section>
  );
}

function say({ sharePercent }: ShownBand, language: Speech["language"], decimals: number): string {
  return formatNumber(splitFigure(sharePercent).value ?? 0, language, 1, decimals);
}

function toValue({ sharePercent, lowPercent, highPercent }: ShownBand) {
  const share = splitFigure(sharePercent).value;
  if (share === undefined) return {};
  const [low, high] = [splitFigure(lowPercent).value, splitFigure(highPercent).value];
  return { value: { share, ...(low !== undefined && high !== undefined && { low, high }) } };
}

interface ShareTableProps extends Pick<SharesProps, "bands" | "reference"> {
  readonly hasIntervals: boolean;
}

function ShareTable({ bands, reference, hasIntervals }: ShareTableProps) {
  const speech = useSpeech();
  const { t } = speech;
  const isHidden = [...bands, reference].some(
    (band) => band && typeof band.n === "object" && "suppressed" in band.n,
  );
  const columns = [
    ...(["distance", "share"] as const),
    ...(hasIntervals ? (["interval", "n", "effectiveN", "difference"] as const) : (["n"] as const)),
  ];
  return (
    <>
      <h3 id="tabell" className={styles.subheading}>
        {t("table.heading")}
      </h3>
      <WideTable kind="numbers" className={styles.table} labelledBy="tabell">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <ShareRow
              key={band.key}
              band={band}
              name={sayBand(band, speech)}
              {...{ hasIntervals }}
            />
          ))}
          {reference && (
            <ShareRow band={reference} name={t("band.reference")} hasIntervals={hasIntervals} />
          )}
        </tbody>
      </WideTable>
      {isHidden && <p className="quiet">{t("table.note")}</p>}
    </>
  );
}

interface ShareRowProps extends Pick<ShareTableProps, "hasIntervals"> {
  readonly band: ShownBand;
  readonly name: string;
}

function ShareRow({ band, name, hasIntervals }: ShareRowProps) {
  const speech = useSpeech();
  const { language } = speech;
  const [low, high] = [band.lowPercent, band.highPercent].map((each) => splitFigure(each).value);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <FigureCell figure={band.sharePercent} decimals={hasIntervals ? 1 : 0} />
      </td>
      {hasIntervals && (
        <td>
          {low === undefined || high === undefined ? (
            <FigureCell figure={band.lowPercent} />
          ) : (
            `${formatNumber(low, language, 1, 1)}–${formatNumber(high, language, 1, 1)}`
          )}
        </td>
      )}
      <td>
        <FigureCell figure={band.n} />
      </td>
      {hasIntervals && (
        <>
          <td>
            <FigureCell figure={band.effectiveN} />
          </td>
          <td className={styles.saying}>
            {sayDifference(band, speech) ?? <FigureCell figure={band.differencePp} />}
          </td>
        </>
      )}
    </tr>
  );
}
