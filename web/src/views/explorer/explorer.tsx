/** The explorer: reading column, map and time line over one mapping. */

import type { SceneId, SnapshotId } from "@scenkartan/domain";
import { type Bounds, SWEDEN, toBounds } from "@scenkartan/figures/map";
import { useCallback, useEffect } from "react";
import { hasGround } from "../../map/kommun-ground.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { onIdle } from "../../ui/on-idle.ts";
import { PageHeading } from "../../ui/page-heading.tsx";
import { useLast } from "../../ui/use-last.ts";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { ScenesMap } from "../map/scenes-map.tsx";
import { FailedMessage } from "../site/failed-message.tsx";
import { Footer } from "../site/footer.tsx";
import { Loading } from "../site/loading.tsx";
import { PartBoundary } from "../site/part-boundary.tsx";
import { StaleMessage } from "../site/stale-message.tsx";
import { CopyLink } from "./copy-link.tsx";
import { Definition } from "./definition.tsx";
import styles from "./explorer.module.css";
import { MappingTimeLine, ScenePanel } from "./explorer-parts.ts";
import { KeyFigures } from "./key-figures.tsx";
import { OtherTotals } from "./other-totals.tsx";
import { Reading } from "./reading.tsx";
import { RegionChoice } from "./region-choice.tsx";
import { useExplorer } from "./use-explorer.ts";
import { useFocusReturn } from "./use-focus-return.ts";

export function Explorer() {
  const { t } = useTranslation();
  const { selection, isGarbled, select, adjust } = useSelection();
  const explorer = useExplorer(selection);
  useFocusReturn(selection.sceneId);
  useSendLater(explorer.isLoaded);
  const { snapshot } = explorer;
  const isWide = selection.reading === "table" && selection.sceneId === undefined;
  const choose = useCallback((sceneId: SceneId | undefined) => select({ sceneId }), [select]);
  usePageTitle(explorer.known.find(({ id }) => id === selection.sceneId)?.properties.name);
  return (
    <div className={styles.page} data-wide={isWide || undefined}>
      <main className={styles.column}>
        <PageHeading page="map">{t("app.subtitle", { lan: explorer.lan ?? "…" })}</PageHeading>
        {(explorer.isStale || isGarbled) && (
          <StaleMessage
            more={explorer.unmappedLan && t("region.noMapping", { lan: explorer.unmappedLan })}
            onDismiss={() => adjust(NOTHING_STALE)}
          />
        )}
        {selection.sceneId ? (
          <>
            <PartBoundary key={selection.sceneId}>
              <ScenePanel
                sceneId={selection.sceneId}
                snapshots={explorer.snapshots}
                chosen={snapshot.snapshotId}
                onBack={() => choose(undefined)}
              />
            </PartBoundary>
            <p>
              <CopyLink />
            </p>
          </>
        ) : (
          <>
            <RegionChoice explorer={explorer} />
            <KeyFigures explorer={explorer} />
            <section>
              <Definition snapshot={snapshot} sources={explorer.sources} />
              <OtherTotals explorer={explorer} />
            </section>
            {explorer.isFailed && <FailedMessage onRetry={explorer.retry} />}
            {explorer.isLoaded ? (
              <Reading explorer={explorer} onSelect={choose} />
            ) : (
              explorer.isFailed || <Loading />
            )}
          </>
        )}
        <Footer release={explorer.release} />
      </main>
      <section className={styles.map} aria-label={t("map.label")}>
        <MapFrame explorer={explorer} onSelect={choose} />
      </section>
      <section className={styles.time} aria-label={t("timeline.label")}>
        <PartBoundary>
          <MappingTimeLine
            explorer={explorer}
            onChange={(snapshotId) => select({ snapshotId: omitDefault(snapshotId, explorer) })}
            onTravel={(snapshotId) => adjust({ snapshotId: omitDefault(snapshotId, explorer) })}
          />
        </PartBoundary>
      </section>
    </div>
  );
}

/** What a reader opens next comes when nothing else is on its way, to be there without a network too. */
function useSendLater(isLoaded: boolean): void {
  useEffect(() => {
    if (!isLoaded) return;
    const later = onIdle(() => void ScenePanel.send().catch(() => {}));
    return later.cancel;
  }, [isLoaded]);
}

/** What an address may name that is not there. */
const NOTHING_STALE = {
  snapshotId: undefined,
  kommunkod: undefined,
  lokalpolisomrade: undefined,
};

/** The mapping as the address names it: not at all when it is the one shown anyway. */
function omitDefault(
  snapshotId: SnapshotId,
  { snapshots }: ReturnType<typeof useExplorer>,
): SnapshotId | undefined {
  const isDefault = snapshots.some((each) => each.snapshotId === snapshotId && each.isDefault);
  return isDefault ? undefined : snapshotId;
}

interface MapFrameProps {
  readonly explorer: ReturnType<typeof useExplorer>;
  readonly onSelect: (sceneId: SceneId) => void;
}

function MapFrame({ explorer, onSelect }: MapFrameProps) {
  const { t } = useTranslation();
  const { selection } = useSelection();
  const framed = useLast(explorer.kommuner && explorer);
  if (framed === undefined) return null;
  return (
    <ScenesMap
      scenes={explorer.drawn}
      hidden={explorer.drawn.filter(({ geometry }) => geometry === null).length}
      kommuner={framed.kommuner}
      chosenGround={framed.region?.ground}
      selectedId={selection.sceneId}
      lanskod={explorer.snapshot.lanskod}
      bounds={toFrame(framed)}
      onSelect={onSelect}
      label={t("map.label")}
    />
  );
}

/**
 * The same for every mapping and filter. A county with known ground is shown whole; a kommun where
 * its scenes are, with its name or, where it has none, its ground; a lokalpolisområde where its
 * scenes are, for it has no name on the map.
 */
function toFrame({ kommuner, region, known }: ReturnType<typeof useExplorer>): Bounds {
  const chosen = (kommuner?.features ?? []).filter(
    ({ id }) => region === undefined || region.kommunkoder.includes(id),
  );
  const scenes = known.flatMap(({ geometry }) => geometry ?? []);
  const regions = chosen.map(({ geometry }) => geometry);
  const isKnown = hasGround({ features: chosen });
  if (region) {
    const isEnough = scenes.length > 0 && (isKnown || region.lokalpolisomrade !== undefined);
    return toBounds(isEnough ? scenes : [region.ground ?? regions, scenes].flat()) ?? SWEDEN;
  }
  return toBounds(isKnown || scenes.length < 2 ? regions : scenes) ?? SWEDEN;
}
