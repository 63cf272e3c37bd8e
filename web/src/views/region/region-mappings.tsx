/** The county's mappings and what each names in the region; each is a link that shows it here. */

import { type Figure, formatDate, formatNumber, isMissing } from "@scenkartan/domain";
import type { SceneCollection, SnapshotAnswer } from "@scenkartan/server/api-types";
import type { UseQueryResult } from "@tanstack/react-query";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { WideTable } from "../../ui/table.tsx";
import sectionStyles from "../sections/section.module.css";
import { Section } from "../sections/section.tsx";
import { type Region, toKommunkod, toRegionPath } from "./region.ts";
import styles from "./region-mappings.module.css";
import type { County } from "./use-county.ts";

interface RegionMappingsProps {
  readonly region: Region;
  readonly county: County;
  /** What is known at each of the county's mappings. */
  readonly mapped: readonly UseQueryResult<SceneCollection>[];
}

export function RegionMappings({ region, county, mapped }: RegionMappingsProps) {
  const { t } = useTranslation("region");
  return (
    <Section id="kartlaggningar" title={t("mappings.heading")}>
      <WideTable labelledBy="kartlaggningar">
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
      </WideTable>
      <p className={sectionStyles.quiet}>{t("mappings.note")}</p>
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
  const { snapshotId, stateOf, isDefault, publisher, sourceId } = snapshot;
  const { notReported, namesEveryScene } = snapshot;
  const isShown = county.snapshot?.snapshotId === snapshotId;
  const source = county.sources.find((each) => each.sourceId === sourceId);
  const kommunkod = toKommunkod(region);
  const isSilent = kommunkod !== undefined && notReported?.includes(kommunkod) === true;
  const say = (figure: Figure | undefined) => {
    if (isSilent) return t("mappings.silent");
    if (figure === undefined || isMissing(figure))
      return <Unknown reason={t("mappings.notPublished")} />;
    return formatNumber(figure, language);
  };
  // None named is none at all only where the source names every scene.
  const sayNamed = (named: number | undefined) =>
    named === 0 && !namesEveryScene ? <Unknown reason={t("mappings.noneNamed")} /> : say(named);
  return (
    <tr aria-current={isShown || undefined} className={isShown ? styles.shown : undefined}>
      <th scope="row">
        <PageLink path={toRegionPath(region)} selection={isDefault ? {} : { snapshotId }}>
          {formatDate(stateOf, language)}
        </PageLink>
        {isShown && <span className={sectionStyles.quiet}> {t("mappings.shown")}</span>}
      </th>
      <td className={styles.number}>{sayNamed(coverage?.active.named)}</td>
      <td className={styles.number}>{sayNamed(coverage?.ceased.named)}</td>
      <td className={styles.number}>{say(coverage?.active.published)}</td>
      <td>{source ? <SourceLink source={source}>{publisher}</SourceLink> : publisher}</td>
    </tr>
  );
}

/** `..`, with the reason for the ear and the pointer. */
function Unknown({ reason }: { readonly reason: string }) {
  return (
    <>
      <span aria-hidden="true" title={reason}>
        ..
      </span>
      <span className="visually-hidden">{reason}</span>
    </>
  );
}
