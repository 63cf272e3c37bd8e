/** The page Förändring: what differs between two mappings, in words, figures and on the map. */

import type { SceneId, SnapshotId } from "@scenkartan/domain";
import { GroundPatterns } from "../../map/ground-swatch.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Message } from "../../ui/message.tsx";
import { PageHeading } from "../../ui/page-heading.tsx";
import { usePageTitle } from "../../ui/use-page-title.ts";
import { RegionSelect } from "../explorer/region-select.tsx";
import { MakeFigure } from "../sections/make-figure.tsx";
import { FailedMessage } from "../site/failed-message.tsx";
import { Footer } from "../site/footer.tsx";
import styles from "../site/split-page.module.css";
import { StaleMessage } from "../site/stale-message.tsx";
import { ChangeLists } from "./change-lists.tsx";
import { ChangeMapFrame } from "./change-map-frame.tsx";
import { toWanted } from "./choose-pair.ts";
import { Flows } from "./flows.tsx";
import { GroundFigures } from "./ground-figures.tsx";
import { Headline } from "./headline.tsx";
import { LookChoice } from "./look-choice.tsx";
import { CountyNearby } from "./nearby.tsx";
import { PairPicker } from "./pair-picker.tsx";
import { RegionTables } from "./region-tables.tsx";
import { SceneFigures } from "./scene-figures.tsx";
import { type ShownChange, useChange } from "./use-change.ts";

export function Change() {
  const { t } = useTranslation();
  const { t: tc } = useTranslation("change");
  const { selection, isGarbled, select, adjust } = useSelection();
  const change = useChange(selection);
  usePageTitle(t("nav.change"));
  const { shown, wanted, snapshots } = change;
  const choose = (changeId: SceneId | undefined) => select({ changeId });
  const compare = (fromId: SnapshotId, toId: SnapshotId) =>
    select({ ...toWanted(snapshots, fromId, toId), changeId: undefined });
  return (
    <div className={styles.page}>
      <GroundPatterns />
      <main className={styles.column} id="innehall" tabIndex={-1}>
        {(change.isStale || isGarbled) && (
          <StaleMessage
            onDismiss={() =>
              adjust({
                ...toWanted(
                  snapshots,
                  wanted?.from.snapshotId as SnapshotId,
                  wanted?.to.snapshotId as SnapshotId,
                ),
                kommunkod: undefined,
                lokalpolisomrade: undefined,
              })
            }
          />
        )}
        {shown ? (
          <Headline shown={shown} kommuner={change.kommunNames} />
        ) : (
          <PageHeading page="change">{tc("waitingTitle")}</PageHeading>
        )}
        {wanted ? (
          <PairPicker snapshots={snapshots} pair={wanted} onChange={compare} />
        ) : (
          <Message title={tc("onlyOne.title")} text={tc("onlyOne.text")} />
        )}
        {change.isFailed && <Failure change={change} />}
        {shown && (
          <>
            <RegionSelect
              kommuner={change.kommuner}
              lokalpolisomraden={change.lokalpolisomraden ?? []}
              value={shown.region?.lokalpolisomrade ?? selection.kommunkod}
              onChange={select}
            />
            <Facts change={change} shown={shown} onSelect={choose} />
          </>
        )}
        {wanted && !shown && !change.isFailed && <p>{tc("loading")}</p>}
        <Footer release={shown?.answer.release} />
      </main>
      <section className={styles.map} aria-label={tc("map.label")}>
        {shown && (
          <>
            <LookChoice shown={shown} />
            <ChangeMapFrame change={change} shown={shown} onSelect={choose} />
          </>
        )}
      </section>
    </div>
  );
}

export interface ChangeSelecting {
  readonly onSelect: (changeId: SceneId | undefined) => void;
}

interface FactsProps extends ChangeSelecting {
  readonly change: ReturnType<typeof useChange>;
  readonly shown: ShownChange;
}

function Facts({ change, shown, onSelect }: FactsProps) {
  return (
    <>
      <SceneFigures shown={shown} />
      <GroundFigures shown={shown} totals={change.totals} />
      <CountyNearby shown={shown} />
      <ChangeLists shown={shown} onSelect={onSelect} />
      <Flows shown={shown} />
      <RegionTables shown={shown} />
      <MakeFigure of={toFigure(shown)} />
    </>
  );
}

/** The same pair and region, read forwards in time. */
function toFigure({ from, to, answer: { isReversed }, region }: ShownChange) {
  const [fromId, toId] = isReversed
    ? [to.snapshotId, from.snapshotId]
    : [from.snapshotId, to.snapshotId];
  const { kommunkod, lokalpolisomrade } = region ?? {};
  return {
    ...{ figure: "upphorda-och-nya", fromId, toId },
    ...(lokalpolisomrade ? { lokalpolisomrade } : kommunkod && { kommunkod }),
  };
}

function Failure({ change }: Pick<FactsProps, "change">) {
  const { t: tc } = useTranslation("change");
  const { selection, select } = useSelection();
  const { problem } = change;
  if (problem === undefined || problem.status >= 500) {
    return <FailedMessage onRetry={change.retry} />;
  }
  return (
    <Message
      title={tc("problem.title")}
      text={selection.language === "sv" ? problem.detailSv : problem.detail}
      action={{
        label: tc("problem.default"),
        onPress: () => select({ fromId: undefined, toId: undefined, changeId: undefined }),
      }}
    />
  );
}
