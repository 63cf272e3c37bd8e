/** The page Insatser: every operation that is published, beside the changes and not behind them. */

import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { PageLink } from "../../ui/page-link.tsx";
import { MakeFigure } from "../sections/make-figure.tsx";
import { DocumentPage, type DocumentSection } from "../site/document-page.tsx";
import { StaleMessage } from "../site/stale-message.tsx";
import { type CountyOperations, groupByCounty, groupByYear } from "./choose-operations.ts";
import { ContextFacts } from "./context-facts.tsx";
import { Operation } from "./operation.tsx";
import styles from "./operations.module.css";
import { OperationsInTime } from "./operations-in-time.tsx";
import { RegionChoices } from "./region-choices.tsx";
import { type ShownOperations, useOperations } from "./use-operations.ts";

/** A county with more operations than this folds them by year, and their outcomes. */
const MOST_UNFOLDED = 8;

interface PageProps {
  readonly page: ShownOperations;
}

export function Operations() {
  const { t } = useTranslation("operations");
  const { selection, isGarbled, adjust } = useSelection();
  const page = useOperations(selection);
  return (
    <DocumentPage
      page="operations"
      title={t("title")}
      intro={<p>{t("intro")}</p>}
      controls={
        <>
          {(page.isStale || isGarbled) && (
            <StaleMessage onDismiss={() => adjust({ ...NOWHERE, ...page.chosen })} />
          )}
          {page.all.length > 0 && <RegionChoices page={page} />}
          <Shown page={page} />
          {page.shown.length > 0 && (
            <MakeFigure
              of={{
                figure: "insatser",
                ...(page.chosen.lanskod && { lanskod: page.chosen.lanskod }),
              }}
            />
          )}
        </>
      }
      sections={useSections(page)}
    />
  );
}

const NOWHERE = { lanskod: undefined, kommunkod: undefined };

function useSections(page: ShownOperations): readonly DocumentSection[] {
  const { t } = useTranslation("operations");
  const time = { id: "tid", title: t("time.title"), content: <OperationsInTime page={page} /> };
  const context = {
    id: "sammanhang",
    title: t("context.title"),
    content: <ContextFacts sources={page.sources} />,
  };
  const counties = groupByCounty(page.shown).map((county) => ({
    id: `lan-${county.lanskod}`,
    title: page.sayLan(county.lanskod),
    content: <County county={county} page={page} />,
  }));
  return page.shown.length === 0 ? [context] : [time, ...counties, context];
}

/** How many are shown, said again whenever that changes; why there are none. */
function Shown({ page }: PageProps) {
  const { t } = useTranslation("operations");
  const count = page.shown.length;
  if (count > 0) {
    return (
      <p aria-live="polite">
        {t("shown", { count })} {t("neverSummed")}
      </p>
    );
  }
  if (page.all.length === 0) return <p>{t("none.edition")}</p>;
  const { kommunkod, lanskod } = page.chosen;
  const region = kommunkod ? page.sayKommun(kommunkod) : lanskod ? page.sayLan(lanskod) : "";
  return (
    <p aria-live="polite">
      {t("none.region", { region })} <PageLink path="/insatser">{t("none.showAll")}</PageLink>
    </p>
  );
}

interface CountyProps extends PageProps {
  readonly county: CountyOperations;
}

function County({ county: { operations }, page }: CountyProps) {
  const { t } = useTranslation("operations");
  if (operations.length <= MOST_UNFOLDED) {
    return operations.map((each) => (
      <Operation key={each.operationId} operation={each} page={page} isFolded={false} />
    ));
  }
  const years = groupByYear(operations);
  return years.map((group) => (
    <Fold
      key={group.year}
      kind="strong"
      isOpen={group === years.at(-1)}
      summary={t("year", { year: group.year, count: group.operations.length })}
    >
      <div className={styles.folded}>
        {group.operations.map((each) => (
          <Operation key={each.operationId} operation={each} page={page} isFolded />
        ))}
      </div>
    </Fold>
  ));
}
