/** Insecurity and residents by distance, as far as they are known for a region. */

import { formatDate, formatNumber, type Lanskod } from "@scenkartan/domain";
import type {
  ExposureAnswer,
  InsecurityAnswer,
  ProximityAnswer,
  SnapshotAnswer,
} from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Table } from "../../ui/table.tsx";
import { FigureCell } from "../proximity/figure-cell.tsx";
import { sayBand } from "../proximity/say-band.ts";
import {
  type ShownBand,
  splitFigure,
  toMeasuredBands,
  toPublished,
  toPublishedBand,
  toReference,
} from "../proximity/to-shown.ts";
import { useSpeech } from "../proximity/use-speech.ts";
import styles from "./section.module.css";

/** The region that is asked about, by code or id, and how it is called. */
export interface DistanceRegion {
  readonly lanskod: Lanskod;
  readonly lan: string;
  readonly regionId: string;
  readonly name: string;
}

interface DistancesProps {
  readonly region: DistanceRegion;
  readonly proximity: ProximityAnswer;
  readonly exposure: ExposureAnswer;
  readonly snapshot: SnapshotAnswer | undefined;
}

export function Distances({ region, proximity, exposure, snapshot }: DistancesProps) {
  const { t } = useTranslation("region");
  return (
    <>
      <Insecurity region={region} proximity={proximity} snapshot={snapshot} />
      <Residents region={region} exposure={exposure} snapshot={snapshot} />
      <p className={styles.links}>
        <PageLink path="/trygghet">{t("distances.all")}</PageLink>
      </p>
    </>
  );
}

/** The survey of the mapping that is shown, else the newest; where there is none what is published. */
function Insecurity({ region, proximity, snapshot }: Omit<DistancesProps, "exposure">) {
  const { t } = useTranslation("region");
  const survey =
    proximity.surveys.find(({ snapshotId }) => snapshotId === snapshot?.snapshotId) ??
    proximity.surveys.at(-1);
  const own = survey?.regions.find(({ regionId }) => regionId === region.regionId);
  const measured = own ?? survey?.regions.find(({ regionId }) => regionId === region.lanskod);
  if (survey && measured) {
    return (
      <>
        {own === undefined && <OfCounty region={region} area={measured.name} />}
        <Bands
          caption={t("distances.caption", { year: survey.year })}
          whole={t("distances.whole", { area: measured.name })}
          bands={toMeasuredBands(measured)}
          reference={toReference(measured.referenceShare)}
        />
      </>
    );
  }
  const [row] = toPublished(proximity.items).bands;
  if (row === undefined) return <p>{t("distances.none", { region: region.name })}</p>;
  return <PublishedBands region={region} row={row} />;
}

function PublishedBands({
  region,
  row,
}: Pick<DistancesProps, "region"> & { row: InsecurityAnswer }) {
  const { t } = useTranslation("region");
  return (
    <>
      {region.regionId !== region.lanskod && <OfCounty region={region} area={row.area} />}
      <Bands
        caption={t("distances.publishedCaption", { year: row.year })}
        whole={t("distances.whole", { area: row.area })}
        bands={[toPublishedBand(row)]}
        reference={toReference(row.referenceShare)}
      />
    </>
  );
}

function OfCounty({ region, area }: Pick<DistancesProps, "region"> & { readonly area: string }) {
  const { t } = useTranslation("region");
  return <p>{t("distances.ofCounty", { area, region: region.name })}</p>;
}

interface BandsProps {
  readonly caption: string;
  /** What the whole area's row is called; it says that those nearby are included. */
  readonly whole: string;
  readonly bands: readonly ShownBand[];
  readonly reference: ShownBand | undefined;
}

function Bands({ caption, whole, bands, reference }: BandsProps) {
  const { t } = useTranslation("region");
  const speech = useSpeech();
  return (
    <>
      <h3 className={styles.caption}>{caption}</h3>
      <Table kind="numbers" caption={caption}>
        <thead>
          <tr>
            <th scope="col">{t("distances.band")}</th>
            <th scope="col">{t("distances.share")}</th>
            <th scope="col">{t("distances.interval")}</th>
            <th scope="col">{t("distances.n")}</th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band) => (
            <BandRow key={band.key} name={sayBand(band, speech)} band={band} />
          ))}
          {reference && <BandRow name={whole} band={reference} />}
        </tbody>
      </Table>
    </>
  );
}

function BandRow({ name, band }: { readonly name: string; readonly band: ShownBand }) {
  const { t, language } = useSpeech();
  const [low, high] = [band.lowPercent, band.highPercent].map(
    (figure) => splitFigure(figure).value,
  );
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <FigureCell figure={band.sharePercent} />
      </td>
      <td>
        {low === undefined || high === undefined
          ? t("table.missing")
          : `${formatNumber(low, language)}–${formatNumber(high, language)}`}
      </td>
      <td>
        <FigureCell figure={band.n} />
      </td>
    </tr>
  );
}

function Residents({ region, exposure, snapshot }: Omit<DistancesProps, "proximity">) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const finest = exposure.grids.toSorted((a, b) => a.cellM - b.cellM)[0];
  const rows = exposure.items.filter(
    ({ regionId, snapshotId, gridId }) =>
      regionId === region.regionId &&
      snapshotId === snapshot?.snapshotId &&
      gridId === finest?.gridId,
  );
  if (snapshot === undefined || rows.length === 0) return <p>{t("distances.noResidents")}</p>;
  const caption = t("distances.residents", { date: formatDate(snapshot.stateOf, language) });
  return (
    <>
      <h3 className={styles.caption}>{caption}</h3>
      <Table kind="numbers" caption={caption}>
        <tbody>
          {rows.map(({ withinM, residents, ofResidents }) => (
            <tr key={withinM}>
              <th scope="row">
                {t("distances.within", { metres: formatNumber(withinM, language, 0) })}
              </th>
              <td>
                <FigureCell figure={residents} />
              </td>
              <td>
                {typeof ofResidents === "number" &&
                  t("distances.residentsOf", { all: formatNumber(ofResidents, language, 0) })}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
