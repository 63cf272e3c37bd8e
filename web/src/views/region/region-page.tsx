/** The page of a län, kommun or lokalpolisområde: what is known of it, with its map. */

import type { KommunCollection } from "@scenkartan/server/api-types";
import type { ReactNode } from "react";
import { SKIP_TO_CONTENT } from "../../selection/pages.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Breadcrumbs, type Crumb } from "../../ui/breadcrumbs.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { Section } from "../sections/section.tsx";
import { Footer } from "../site/footer.tsx";
import { Loaded } from "../site/loaded.tsx";
import splitStyles from "../site/split-page.module.css";
import { StaleMessage } from "../site/stale-message.tsx";
import { Answers } from "./answers.tsx";
import { type Region, toRegionPath } from "./region.ts";
import { RegionChanges } from "./region-changes.tsx";
import { RegionEvidence } from "./region-evidence.tsx";
import { RegionMapFrame } from "./region-map-frame.tsx";
import { RegionMappings } from "./region-mappings.tsx";
import { RegionScenes } from "./region-scenes.tsx";
import { RegionSurroundings } from "./region-surroundings.tsx";
import { RegionTotals } from "./region-totals.tsx";
import type { County } from "./use-county.ts";
import { useRegion } from "./use-region.ts";

interface RegionPageProps {
  readonly region: Region;
  readonly county: County;
  readonly kommuner: KommunCollection;
  /** The region's polygon or the point of its name; null where neither is known. */
  readonly ground: GeoJSON.Geometry | null;
  /** From the county down to the region itself. */
  readonly trail: readonly Crumb[];
  /** What kind of region it is, in a sentence. */
  readonly kind: ReactNode;
  /** The regions that it takes in, or lies in. */
  readonly parts: ReactNode;
}

export function RegionPage({ region, county, kommuner, ground, ...props }: RegionPageProps) {
  const { t } = useTranslation("region");
  const { isGarbled, adjust } = useSelection();
  const answers = useRegion(region, county);
  const { name } = region;
  const { snapshot, snapshots } = county;
  usePageTitle(name);
  return (
    <div className={splitStyles.page}>
      <main className={splitStyles.column} id={SKIP_TO_CONTENT} tabIndex={-1}>
        <Breadcrumbs trail={props.trail} />
        <header>
          <PageHeading page={toRegionPath(region)}>{name}</PageHeading>
          {props.kind}
        </header>
        {(county.isStale || isGarbled) && (
          <StaleMessage onDismiss={() => adjust({ snapshotId: undefined })} />
        )}
        <Loaded answer={answers.scenes}>
          {(scenes) => (
            <>
              <Answers region={region} county={county} scenes={scenes} />
              {snapshot && <RegionScenes scenes={scenes} />}
            </>
          )}
        </Loaded>
        {props.parts}
        {snapshot && <RegionMappings region={region} county={county} mapped={answers.mapped} />}
        <RegionTotals region={region} county={county} />
        {snapshot && (
          <Section id="forandringar" title={t("changes.heading")}>
            {snapshots.length < 2 ? (
              <p>{t("changes.onlyOne")}</p>
            ) : (
              <Loaded answer={answers.changes}>
                {(changes) => <RegionChanges region={region} county={county} changes={changes} />}
              </Loaded>
            )}
          </Section>
        )}
        <RegionSurroundings region={region} county={county} answers={answers} />
        <RegionEvidence region={region} county={county} answers={answers} />
        <Footer release={county.release} />
      </main>
      <section
        className={`${splitStyles.map} ${splitStyles.mapOnly}`}
        aria-label={t("map.label", { region: name })}
      >
        {answers.scenes.data && (
          <RegionMapFrame {...{ region, kommuner, ground }} scenes={answers.scenes.data} />
        )}
      </section>
    </div>
  );
}
