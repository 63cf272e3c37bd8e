/** The page Trygghet: who feels unsafe, and how many live, how far from a scene. */

import {
  formatDate,
  type Kommunkod,
  type LokalpolisomradeId,
  type SnapshotId,
} from "@scenkartan/domain";
import { HatchPattern } from "../../charts/interval-chart.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { Select } from "../../ui/select.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { MakeFigure } from "../sections/make-figure.tsx";
import { FailedMessage } from "../site/failed-message.tsx";
import { Footer } from "../site/footer.tsx";
import splitStyles from "../site/split-page.module.css";
import { StaleMessage } from "../site/stale-message.tsx";
import { Exposure } from "./exposure.tsx";
import styles from "./proximity.module.css";
import { ProximityMapFrame } from "./proximity-map-frame.tsx";
import { PublishedShares } from "./published-shares.tsx";
import { sayTitle } from "./say-title.ts";
import { Shares } from "./shares.tsx";
import { BetweenSurveys, SurveyFacts } from "./survey-facts.tsx";
import { toMeasuredBands, toPublishedBand, toReference } from "./to-shown.ts";
import { type ShownProximity, useProximity } from "./use-proximity.ts";
import { useSpeech } from "./use-speech.ts";

export function Proximity() {
  const { t } = useTranslation();
  const { t: tp } = useTranslation("proximity");
  const { selection, isGarbled, adjust } = useSelection();
  const shown = useProximity(selection);
  usePageTitle(t("nav.proximity"));
  return (
    <div className={splitStyles.page}>
      <HatchPattern />
      <main className={splitStyles.column} id="innehall" tabIndex={-1}>
        {(shown.isStale || isGarbled) && (
          <StaleMessage
            onDismiss={() =>
              adjust({ snapshotId: undefined, kommunkod: undefined, lokalpolisomrade: undefined })
            }
          />
        )}
        <Headline shown={shown} />
        {shown.isFailed && <FailedMessage onRetry={shown.retry} />}
        {shown.isLoaded ? <Facts shown={shown} /> : !shown.isFailed && <p>{tp("loading")}</p>}
        <Footer release={shown.release} />
      </main>
      <section className={`${splitStyles.map} ${splitStyles.mapOnly}`} aria-label={tp("map.label")}>
        <ProximityMapFrame shown={shown} />
      </section>
    </div>
  );
}

interface ShownProps {
  readonly shown: ShownProximity;
}

function Headline({ shown }: ShownProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { survey, region, published } = shown;
  const year = survey?.year ?? published.bands[0]?.year;
  return (
    <div className={styles.headline}>
      <PageHeading page="proximity">{sayTitle(shown, speech)}</PageHeading>
      <p className={styles.subtitle}>
        {year !== undefined &&
          t(survey ? "subtitle.measured" : "subtitle.published", {
            year,
            region: region?.name ?? "",
          })}{" "}
        <PageLink path="/metod" hash="proximity">
          {t("method")}
        </PageLink>
      </p>
    </div>
  );
}

function Facts({ shown }: ShownProps) {
  const { survey, region, published, sources, exposure, lanskod, lan = "", surveys } = shown;
  const { t } = useSpeech();
  const { selection } = useSelection();
  const regionId = region?.regionId ?? selection.kommunkod ?? lanskod;
  const isNothing = !survey && published.bands.length === 0 && published.others.length === 0;
  const earlier = survey && surveys.filter(({ year }) => year < survey.year).at(-1);
  const earlierRegion = earlier?.regions.find((each) => each.regionId === region?.regionId);
  const [firstBand] = published.bands;
  const sourceOf = (sourceId: string | undefined) =>
    sources.find((source) => source.sourceId === sourceId);
  return (
    <>
      {isNothing && <Message title={t("empty.title")} text={t("empty.text")} />}
      {survey && region && (
        <>
          <Choices shown={shown} />
          <Shares
            bands={toMeasuredBands(region)}
            reference={toReference(region.referenceShare)}
            areaName={region.name}
          />
          {earlier && earlierRegion && (
            <BetweenSurveys
              before={{ year: earlier.year, region: earlierRegion }}
              after={{ year: survey.year, region }}
            />
          )}
          <SurveyFacts survey={survey} source={sourceOf(survey.sourceId)} />
        </>
      )}
      {firstBand && (
        <Shares
          bands={published.bands.map(toPublishedBand)}
          reference={toReference(firstBand.referenceShare)}
          areaName={lan}
          source={sourceOf(firstBand.sourceId)}
          publishedAs={firstBand.publishedAs}
        />
      )}
      {exposure && <Exposure shown={shown} exposure={exposure} regionId={regionId} />}
      {!isNothing && (
        <MakeFigure of={{ figure: "otrygghet-efter-avstand", lanskod, ...toRegion(region) }} />
      )}
      {published.others.length > 0 && <PublishedShares rows={published.others} sources={sources} />}
    </>
  );
}

/** As an address names it; nothing for the whole county. */
function toRegion(region: ShownProximity["region"]) {
  if (region?.regionKind === "kommun") return { kommunkod: region.regionId as Kommunkod };
  if (region?.regionKind !== "lokalpolisomrade") return {};
  return { lokalpolisomrade: region.regionId as LokalpolisomradeId };
}

/** Which survey, and which part of the county. */
function Choices({ shown: { surveys, survey, region, snapshots } }: ShownProps) {
  const { t, language } = useSpeech();
  const { t: ts } = useTranslation();
  const { select } = useSelection();
  const byDefault = snapshots.find(({ isDefault }) => isDefault)?.snapshotId;
  const chooseSurvey = (snapshotId: SnapshotId) =>
    select({ snapshotId: snapshotId === byDefault ? undefined : snapshotId });
  const chooseRegion = (regionId: string) => {
    const chosen = survey?.regions.find((each) => each.regionId === regionId);
    select({
      kommunkod: chosen?.regionKind === "kommun" ? (regionId as never) : undefined,
      lokalpolisomrade: chosen?.regionKind === "lokalpolisomrade" ? (regionId as never) : undefined,
      view: undefined,
    });
  };
  return (
    <div className={styles.choices}>
      <Select
        label={t("survey")}
        value={survey?.snapshotId}
        onChange={(id) => chooseSurvey(id as SnapshotId)}
      >
        {surveys.map(({ snapshotId, year }) => {
          const stateOf = snapshots.find((each) => each.snapshotId === snapshotId)?.stateOf;
          return (
            <option key={snapshotId} value={snapshotId}>
              {stateOf ? formatDate(stateOf, language, "long") : year}
            </option>
          );
        })}
      </Select>
      <Select label={ts("region.label")} value={region?.regionId} onChange={chooseRegion}>
        {survey?.regions.map(({ regionKind, regionId, name }) => (
          <option key={regionId} value={regionId}>
            {regionKind === "lan" ? t("whole") : name}
          </option>
        ))}
      </Select>
    </div>
  );
}
