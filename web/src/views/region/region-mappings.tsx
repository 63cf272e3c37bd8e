/** The county's mappings and what each names in the region; each is a link that shows it here. */

import { type Figure, isMissing } from "@scenkartan/domain";
import type { SceneCollection, SnapshotAnswer } from "@scenkartan/server/api-types";
import type { UseQueryResult } from "@tanstack/react-query";
import { useSelection } from "../../selection/use-selection.ts";
import { formatDate, formatNumber } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "../sections/section.module.css";
import { Section } from "../sections/section.tsx";
import { type Region, toKommunkod, toRegionPath } from "./region.ts";
import type { County } from "./use-county.ts";

interface RegionMappingsProps {
  readonly region: Region;
  readonly county: County;
  /** What is known at each of the county's mappings. */
  readonly mapped: readonly UseQueryResult<SceneCollection>[];
}

export function RegionMappings({ region, county, mapped }: RegionMappingsProps) {
  const { t } = useTranslation("region");
  if (county.snapshots.length === 0) {
    return (
      <Section id="kartlaggningar" title={t("mappings.heading")}>
        <p>{t("mappings.none")}</p>
      </Section>
    );
  }
  return (
    <Section id="kartlaggningar" title={t("mappings.heading")}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t("mappings.heading")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("mappings.stateOf")}</th>
              <th scope="col" className={styles.number}>
                {t("mappings.active")}
              </th>
              <th scope="col" className={styles.number}>
                {t("mappings.ceased")}
              </th>
              <th scope="col" className={styles.number}>
                {t("mappings.publishedActive")}
              </th>
              <th scope="col">{t("mappings.by")}</th>
            </tr>
          </thead>
          <tbody>
            {county.snapshots.map((snapshot, index) => (
              <MappingRow
                key={snapshot.snapshotId}
                {...{ region, county, snapshot }}
                coverage={mapped[index]?.data?.coverage}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>{t("mappings.note")}</p>
    </Section>
  );
}

interface MappingRowProps extends Pick<RegionMappingsProps, "region" | "county"> {
  readonly snapshot: SnapshotAnswer;
  readonly coverage: SceneCollection["coverage"] | undefined;
}

function MappingRow({ region, county, snapshot, coverage }: MappingRowProps) {
  const { t } = useTranslation("region");
  const { language } = useSelection().selection;
  const { snapshotId, stateOf, isDefault, publisher, sourceId, notReported } = snapshot;
  const isShown = county.snapshot?.snapshotId === snapshotId;
  const source = county.sources.find((each) => each.sourceId === sourceId);
  const kommunkod = toKommunkod(region);
  const isSilent = kommunkod !== undefined && notReported?.includes(kommunkod) === true;
  const say = (figure: Figure | undefined) => {
    if (isSilent) return t("mappings.silent");
    return figure === undefined || isMissing(figure) ? ".." : formatNumber(figure, language);
  };
  return (
    <tr aria-current={isShown || undefined}>
      <th scope="row">
        <PageLink path={toRegionPath(region)} selection={isDefault ? {} : { snapshotId }}>
          {formatDate(stateOf, language)}
        </PageLink>
        {isShown && <span className={styles.quiet}> {t("mappings.shown")}</span>}
      </th>
      <td className={styles.number}>{say(coverage?.active.named)}</td>
      <td className={styles.number}>{say(coverage?.ceased.named)}</td>
      <td className={styles.number}>{say(coverage?.active.published)}</td>
      <td>{source ? <SourceLink source={source}>{publisher}</SourceLink> : publisher}</td>
    </tr>
  );
}
