/** Every number that a source has published of a region itself, contradictions marked. */

import { formatDate, formatNumber, isMissing } from "@scenkartan/domain";
import type { TotalAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { sayMeasure } from "../../text/say-measure.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { WideTable } from "../../ui/table.tsx";
import { Tag } from "../../ui/tag.tsx";
import styles from "../sections/section.module.css";
import { Section } from "../sections/section.tsx";
import { type Region, toKommunkod, toRegionPath } from "./region.ts";
import type { County } from "./use-county.ts";

interface RegionTotalsProps {
  readonly region: Region;
  readonly county: County;
}

export function RegionTotals({ region, county }: RegionTotalsProps) {
  const { t } = useTranslation("region");
  const { name, lan, ref } = region;
  const kommunkod = toKommunkod(region);
  const own = county.totals.filter(
    (total) => ref.kind !== "lokalpolisomrade" && total.kommunkod === kommunkod,
  );
  const toCounty = toRegionPath({ ...region, ref: { kind: "lan", lanskod: ref.lanskod } });
  return (
    <Section id="tal" title={t("totals.heading")}>
      {own.length === 0 ? (
        <p>{t("totals.none", { region: name })}</p>
      ) : (
        <Totals {...{ own, county }} />
      )}
      {ref.kind !== "lan" && county.totals.length > own.length && (
        <p>
          <PageLink path={toCounty} hash="tal">
            {t("totals.ofCounty", { lan })}
          </PageLink>
        </p>
      )}
    </Section>
  );
}

function Totals({
  own,
  county,
}: Pick<RegionTotalsProps, "county"> & { readonly own: readonly TotalAnswer[] }) {
  const { t } = useTranslation("region");
  const inOrder = own.toSorted((a, b) => a.stateOf.localeCompare(b.stateOf));
  return (
    <WideTable labelledBy="tal">
      <thead>
        <tr>
          <th scope="col">{t("totals.what")}</th>
          <th scope="col" className={styles.number}>
            {t("totals.value")}
          </th>
          <th scope="col">{t("totals.stateOf")}</th>
          <th scope="col">{t("totals.source")}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map((total) => (
          <TotalRow key={total.totalId} total={total} county={county} />
        ))}
      </tbody>
    </WideTable>
  );
}

function TotalRow({
  total,
  county,
}: Pick<RegionTotalsProps, "county"> & { readonly total: TotalAnswer }) {
  const { t } = useTranslation();
  const { t: tr } = useTranslation("region");
  const { language } = useSelection().selection;
  const { value, stateOf, sourceId, contradicts, publishedAs } = total;
  const source = county.sources.find((each) => each.sourceId === sourceId);
  return (
    <tr>
      <th scope="row">
        {sayMeasure(total, t)} {contradicts && <Tag kind="strong">{tr("totals.contradicted")}</Tag>}
        {isMissing(value) && publishedAs && (
          <span className={styles.quiet} lang="sv">
            {" "}
            »{publishedAs}«
          </span>
        )}
      </th>
      <td className={styles.number}>
        {isMissing(value) ? tr("totals.noNumber") : formatNumber(value, language)}
      </td>
      <td>{formatDate(stateOf, language)}</td>
      <td>{source && <SourceLink source={source}>{source.publisher}</SourceLink>}</td>
    </tr>
  );
}
