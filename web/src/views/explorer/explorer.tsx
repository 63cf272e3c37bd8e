/** The explorer: reading column, map and time line over one mapping. */

import type { SceneId, SnapshotId } from "@scenkartan/domain";
import { lazy } from "react";
import { useTranslation } from "react-i18next";
import { type Bounds, SWEDEN, toBounds } from "../../map/bounds.ts";
import { useSelection } from "../../selection/use-selection.ts";
import { Message } from "../../ui/message.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { useLast } from "../../ui/use-last.ts";
import { useTheme } from "../../ui/use-theme.ts";
import { Footer } from "../site/footer.tsx";
import { MapStage } from "../site/map-stage.tsx";
import { Definition } from "./definition.tsx";
import styles from "./explorer.module.css";
import { KeyFigures } from "./key-figures.tsx";
import { MappingTimeLine } from "./mapping-time-line.tsx";
import { OtherTotals } from "./other-totals.tsx";
import { RegionSelect } from "./region-select.tsx";
import { SceneList } from "./scene-list.tsx";
import { ScenePanel } from "./scene-panel.tsx";
import { useExplorer, useMapExtras } from "./use-explorer.ts";
import { useFocusReturn } from "./use-focus-return.ts";

const SceneMap = lazy(async () => ({
  default: (await import("../../map/scene-map.tsx")).SceneMap,
}));

export function Explorer() {
  const { t } = useTranslation();
  const { selection, isGarbled, select, adjust } = useSelection();
  const explorer = useExplorer(selection);
  useFocusReturn(selection.sceneId);
  const { snapshot, kommun, groups } = explorer;
  const choose = (sceneId: SceneId | undefined) => select({ sceneId });
  return (
    <div className={styles.page}>
      <main className={styles.column}>
        <PageHeading page="map">
          {t("app.subtitle", { lan: explorer.kommuner?.features[0]?.properties.lan ?? "…" })}
        </PageHeading>
        {(explorer.isStale || isGarbled) && (
          <Message
            text={t("app.staleLink")}
            action={{
              label: t("app.dismiss"),
              onPress: () => adjust({ snapshotId: undefined, kommunkod: undefined }),
            }}
          />
        )}
        {selection.sceneId ? (
          <ScenePanel
            sceneId={selection.sceneId}
            snapshots={explorer.snapshots}
            chosen={snapshot.snapshotId}
            onBack={() => choose(undefined)}
          />
        ) : (
          <>
            <RegionSelect
              kommuner={explorer.kommuner}
              value={kommun?.kommunkod}
              onChange={(kommunkod) => select({ kommunkod, view: undefined })}
            />
            <KeyFigures explorer={explorer} />
            <section>
              <Definition snapshot={snapshot} sources={explorer.sources} />
              <OtherTotals explorer={explorer} />
            </section>
            {explorer.isFailed && (
              <Message
                title={t("app.failedTitle")}
                text={t("app.failedText")}
                action={{ label: t("app.retry"), onPress: explorer.retry }}
              />
            )}
            {explorer.isLoaded ? (
              <SceneList groups={groups} snapshot={snapshot} kommun={kommun} onSelect={choose} />
            ) : (
              explorer.isFailed || <p>{t("app.loading")}</p>
            )}
          </>
        )}
        <Footer release={explorer.release} />
      </main>
      <section className={styles.map} aria-label={t("map.label")}>
        <MapFrame explorer={explorer} onSelect={choose} />
      </section>
      <section className={styles.time} aria-label={t("timeline.label")}>
        <MappingTimeLine
          explorer={explorer}
          onChange={(snapshotId) => select({ snapshotId: omitDefault(snapshotId, explorer) })}
        />
      </section>
    </div>
  );
}

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
  const theme = useTheme();
  const { selection, adjust } = useSelection();
  const extras = useMapExtras(explorer.snapshot.lanskod);
  const texts = t("map", { returnObjects: true });
  const framed = useLast(explorer.kommuner && explorer);
  const hidden = explorer.drawn.filter(({ geometry }) => geometry === null).length;
  if (framed === undefined) return null;
  return (
    <MapStage>
      <SceneMap
        scenes={explorer.drawn}
        kommuner={framed.kommuner}
        basemap={extras.basemap}
        places={extras.places}
        operations={extras.operations}
        selectedId={selection.sceneId}
        view={selection.view}
        bounds={toFrame(framed)}
        theme={theme}
        onSelect={onSelect}
        onMove={(view) => adjust({ view })}
        onFit={() => adjust({ view: undefined })}
        note={hidden === 0 ? undefined : t("map.notOnMap", { count: hidden })}
        texts={texts}
      />
    </MapStage>
  );
}

/** The same for every mapping: the chosen ground where it is known, else the scenes and names on it. */
function toFrame({ kommuner, kommun, known }: ReturnType<typeof useExplorer>): Bounds {
  const chosen = (kommuner?.features ?? []).filter(({ id }) => !kommun || id === kommun.kommunkod);
  const regions = chosen.map(({ geometry }) => geometry);
  const scenes = known.flatMap(({ geometry }) => geometry ?? []);
  const hasGround = chosen.some(({ properties }) => properties.geometryBasis === "area");
  if (hasGround || kommun) return toBounds([...regions, ...scenes]) ?? SWEDEN;
  return toBounds(scenes.length > 1 ? scenes : regions) ?? SWEDEN;
}
