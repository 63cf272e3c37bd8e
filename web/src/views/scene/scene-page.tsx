/** The page of a scene: everything that is known of it, with its map. */

import { toKommunPath, toLanPath, toLokalpolisomradePath, toScenePath } from "@scenkartan/domain";
import type { SceneHistory } from "@scenkartan/server/api-types";
import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { operationsQuery, sceneQuery } from "../../queries/mappings.ts";
import { exposureQuery, proximityQuery } from "../../queries/proximity.ts";
import { missing } from "../../selection/missing.ts";
import { SKIP_TO_CONTENT } from "../../selection/pages.ts";
import { usePageAddress } from "../../selection/use-page-address.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Breadcrumbs } from "../../ui/breadcrumbs.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { RegionSurroundings } from "../region/region-surroundings.tsx";
import { type County, useCounty } from "../region/use-county.ts";
import { CorrectionList } from "../sections/correction-list.tsx";
import { Downloads } from "../sections/downloads.tsx";
import { ReportError } from "../sections/report-error.tsx";
import { Section } from "../sections/section.tsx";
import { SourceList } from "../sections/source-list.tsx";
import { Footer } from "../site/footer.tsx";
import splitStyles from "../site/split-page.module.css";
import { StaleMessage } from "../site/stale-message.tsx";
import { SceneArea } from "./scene-area.tsx";
import styles from "./scene-facts.module.css";
import { SceneMapFrame } from "./scene-map-frame.tsx";
import { SceneNotes } from "./scene-notes.tsx";
import { ScenePlace } from "./scene-place.tsx";
import { SceneStatus } from "./scene-status.tsx";
import { SceneTimeline } from "./scene-timeline.tsx";

export function ScenePage() {
  const { t } = useTranslation("region");
  const { t: tr } = useTranslation("report");
  const { sceneId } = usePageAddress("scene") ?? missing();
  const scene = useSuspenseQuery(sceneQuery(sceneId)).data;
  const county = useCounty(scene.properties.lanskod);
  const { isGarbled, adjust } = useSelection();
  const { snapshot, snapshots, release } = county;
  const { properties } = scene;
  const { name, kommun, lan, lokalpolisomrade, lokalpolisomradeName } = properties;
  usePageTitle(name);
  if (snapshot === undefined) return missing();
  const shared = { scene, snapshots, chosen: snapshot.snapshotId };
  return (
    <div className={splitStyles.page}>
      <main className={splitStyles.column} id={SKIP_TO_CONTENT} tabIndex={-1}>
        <Breadcrumbs
          trail={[
            { name: lan, path: toLanPath(properties) },
            { name: kommun, path: toKommunPath(properties) },
            {
              // Many are called as their kommun is.
              name:
                lokalpolisomradeName === kommun
                  ? t("parts.police", { name: lokalpolisomradeName })
                  : lokalpolisomradeName,
              path: toLokalpolisomradePath(lokalpolisomrade),
            },
            { name, path: toScenePath(sceneId) },
          ]}
        />
        <header>
          <PageHeading page={toScenePath(sceneId)}>{name}</PageHeading>
          <SceneStatus scene={scene} chosen={snapshot.snapshotId} />
          <OnTheMap scene={scene} county={county} />
        </header>
        {(county.isStale || isGarbled) && (
          <StaleMessage onDismiss={() => adjust({ snapshotId: undefined })} />
        )}
        <Corrections scene={scene} />
        <Section id="var" title={t("scene.where")}>
          <ScenePlace {...shared} />
        </Section>
        <Section id="historik" title={t("scene.history")}>
          <SceneTimeline {...shared} />
        </Section>
        <Section id="yta" title={t("scene.area")}>
          <SceneArea scene={scene} snapshots={snapshots} />
        </Section>
        {scene.notes.length > 0 && (
          <Section id="att-veta" title={t("scene.notes")}>
            <SceneNotes scene={scene} />
          </Section>
        )}
        <Surroundings scene={scene} county={county} />
        <Section id="kallor" title={t("sources.heading")}>
          <SourceList sources={scene.sources} />
        </Section>
        <Section id="hamta" title={t("downloads.heading")}>
          <Downloads
            release={release}
            figure={{ figure: "scenens-historia", sceneId }}
            downloads={[
              { label: t("downloads.scene"), format: "GeoJSON", path: `/scenes/${sceneId}` },
              {
                label: t("downloads.sceneChanges"),
                format: "GeoJSON",
                path: `/scenes/${sceneId}/changes`,
              },
            ]}
          />
        </Section>
        <Section id="rapportera" title={tr("heading")}>
          <ReportError title={name} release={release} />
        </Section>
        <Footer release={release} />
      </main>
      <section
        className={`${splitStyles.map} ${splitStyles.mapOnly}`}
        aria-label={t("map.label", { region: name })}
      >
        <SceneMapFrame scene={scene} snapshot={snapshot} />
      </section>
    </div>
  );
}

interface SceneSectionProps {
  readonly scene: SceneHistory;
  readonly county: County;
}

/** Leads to the same scene among all others, at the same mapping. */
function OnTheMap({ scene, county: { snapshot } }: SceneSectionProps) {
  const { t } = useTranslation("region");
  const mapping = snapshot && !snapshot.isDefault ? { snapshotId: snapshot.snapshotId } : {};
  return (
    <p className={styles.onMap}>
      <PageLink path="/" selection={{ sceneId: scene.id, ...mapping }}>
        {t("map.open")}
      </PageLink>
    </p>
  );
}

function Corrections({ scene }: Pick<SceneSectionProps, "scene">) {
  const { t } = useTranslation();
  if (scene.corrections.length === 0) return null;
  return (
    <section aria-label={t("scene.corrections")}>
      <CorrectionList corrections={scene.corrections} />
    </section>
  );
}

/** Operations in the same kommun, and what is known of insecurity and residents there. */
function Surroundings({ scene, county }: SceneSectionProps) {
  const { lanskod, lan, kommunkod, kommun } = scene.properties;
  return (
    <RegionSurroundings
      region={{ ref: { kind: "kommun", lanskod, kommunkod }, name: kommun, lan }}
      county={county}
      answers={{
        operations: useQuery(operationsQuery(lanskod)),
        proximity: useQuery(proximityQuery(lanskod)),
        exposure: useQuery(exposureQuery(lanskod)),
      }}
    />
  );
}
