/** How many live near active scenes, mapping by mapping, beside how many scenes there were. */

import { formatDate, formatNumber, toFirstDay } from "@scenkartan/domain";
import type { ExposureAnswer, ExposureItem, SnapshotAnswer } from "@scenkartan/server/api-types";
import { SeriesChart } from "../../charts/series-chart.tsx";
import { Table } from "../../ui/table.tsx";
import { countScenes } from "./count-scenes.ts";
import { FigureCell } from "./figure-cell.tsx";
import styles from "./proximity.module.css";
import { splitFigure } from "./to-shown.ts";
import type { ShownProximity } from "./use-proximity.ts";
import { useSpeech } from "./use-speech.ts";

/** The distance that the curve shows; all stand in the table. */
const CURVE_M = 500;
const DAY_MS = 86_400_000;

interface ExposureProps {
  readonly shown: ShownProximity;
  readonly exposure: ExposureAnswer;
  /** The region that is chosen; the county without one. */
  readonly regionId: string;
}

export function Exposure({ shown, exposure, regionId }: ExposureProps) {
  const { t, language } = useSpeech();
  const grid = exposure.grids.toSorted((a, b) => a.cellM - b.cellM)[0];
  const rows = exposure.items.filter(
    (row) => row.regionId === regionId && row.gridId === grid?.gridId,
  );
  if (grid === undefined || rows.length === 0) {
    return (
      <Section>
        <p>{t("exposure.none")}</p>
      </Section>
    );
  }
  const mappings = shown.snapshots.flatMap((snapshot) => {
    const ofMapping = rows.filter(({ snapshotId }) => snapshotId === snapshot.snapshotId);
    return ofMapping.length === 0 ? [] : [{ snapshot, rows: ofMapping }];
  });
  return (
    <Section>
      <p className={styles.subtitle}>
        {t("exposure.intro", { cell: formatNumber(grid.cellM, language, 0) })} {t("exposure.noise")}
      </p>
      <Curves mappings={mappings} shown={shown} regionId={regionId} />
      <ExposureTable mappings={mappings} />
      {rows.some(({ isPartial }) => isPartial) && <p className="quiet">{t("exposure.partial")}</p>}
      {grid.source && (
        <p className="quiet">{t("exposure.source", { ...grid.source, year: grid.year })}</p>
      )}
    </Section>
  );
}

function Section({ children }: { readonly children: React.ReactNode }) {
  const { t } = useSpeech();
  return (
    <section className={styles.section} aria-labelledby="boende">
      <h2 id="boende">{t("exposure.heading")}</h2>
      {children}
    </section>
  );
}

interface Mapping {
  readonly snapshot: SnapshotAnswer;
  readonly rows: readonly ExposureItem[];
}

interface CurvesProps extends Pick<ExposureProps, "shown" | "regionId"> {
  readonly mappings: readonly Mapping[];
}

function Curves({ mappings, shown, regionId }: CurvesProps) {
  const { t, language } = useSpeech();
  const toPoint = ({ snapshot }: Mapping) => ({
    key: snapshot.snapshotId,
    at: Date.parse(toFirstDay(snapshot.stateOf)) / DAY_MS,
    name: formatDate(snapshot.stateOf, language),
  });
  const residents = mappings.map((mapping) => {
    const figure = mapping.rows.find(({ withinM }) => withinM === CURVE_M)?.residents;
    const { value } = splitFigure(figure);
    const text = value === undefined ? ".." : formatNumber(value, language, 0);
    return { ...toPoint(mapping), ...(value !== undefined && { value }), text };
  });
  const scenes = mappings.map((mapping) => {
    const value = countScenes(shown, mapping.snapshot, regionId);
    const text = value === undefined ? ".." : formatNumber(value, language, 0);
    return { ...toPoint(mapping), ...(value !== undefined && { value }), text };
  });
  const metres = formatNumber(CURVE_M, language, 0);
  return (
    <div className={styles.series}>
      <SeriesChart
        points={residents}
        title={t("exposure.residents", { metres })}
        label={t("exposure.chartResidents", { metres })}
        tone="accent"
      />
      {scenes.some(({ value }) => value !== undefined) && (
        <SeriesChart
          points={scenes}
          title={t("exposure.scenes")}
          label={t("exposure.chartScenes")}
          tone="ink"
        />
      )}
    </div>
  );
}

function ExposureTable({ mappings }: { readonly mappings: readonly Mapping[] }) {
  const { t, language } = useSpeech();
  const distances = mappings[0]?.rows.map(({ withinM }) => withinM) ?? [];
  return (
    <Table kind="numbers">
      <thead>
        <tr>
          <th scope="col">{t("exposure.date")}</th>
          {distances.map((metres) => (
            <th key={metres} scope="col">
              {t("exposure.within")}{" "}
              {t("exposure.metres", { metres: formatNumber(metres, language, 0) })}
            </th>
          ))}
          <th scope="col">{t("exposure.of")}</th>
        </tr>
      </thead>
      <tbody>
        {mappings.map(({ snapshot, rows }) => (
          <tr key={snapshot.snapshotId}>
            <th scope="row">{formatDate(snapshot.stateOf, language)}</th>
            {rows.map(({ withinM, residents }) => (
              <td key={withinM}>
                <FigureCell figure={residents} />
              </td>
            ))}
            <td>
              <FigureCell figure={rows[0]?.ofResidents} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
