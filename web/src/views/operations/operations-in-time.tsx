/** Every shown operation on one axis of time, each county's mappings beside its own. */

import {
  formatDate,
  formatList,
  formatPeriod,
  type PartialDate,
  toFirstDay,
  toLastDay,
} from "@scenkartan/domain";
import type { OperationAnswer } from "@scenkartan/server/api-types";
import { PeriodChart, type PeriodRow } from "../../charts/period-chart.tsx";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { Fold } from "../../ui/fold.tsx";
import { type CountyOperations, groupByCounty } from "./choose-operations.ts";
import type { ShownOperations } from "./use-operations.ts";

/** More lines than this are folded away: they would keep the operations themselves out of sight. */
const MOST_OPEN = 16;

export function OperationsInTime({ page }: { readonly page: ShownOperations }) {
  const { t } = useTranslation("operations");
  const toGroup = useGroupWriter(page);
  const count = page.shown.length;
  const chart = <PeriodChart groups={groupByCounty(page.shown).map(toGroup)} />;
  return (
    <>
      <p className="quiet">{t("time.text")}</p>
      {count <= MOST_OPEN ? chart : <Fold summary={t("time.overview", { count })}>{chart}</Fold>}
    </>
  );
}

function useGroupWriter({ sayLan, snapshots }: ShownOperations) {
  const { t } = useTranslation("operations");
  const { language } = useSelection().selection;
  return ({ lanskod, operations }: CountyOperations) => {
    const mappings = snapshots.filter((each) => each.lanskod === lanskod);
    const beside: PeriodRow = {
      key: "mappings",
      name: mappings.length > 0 && t("time.mappings"),
      text:
        mappings.length === 0
          ? t("time.noMappings")
          : formatList(
              mappings.map(({ stateOf }) => formatDate(stateOf, language)),
              language,
            ),
      spans: mappings.map(({ stateOf }) => toSpan(stateOf, stateOf)),
      tone: "quiet",
    };
    const rows = operations.map((each) => toRow(each, language));
    return { key: lanskod, title: sayLan(lanskod), rows: [...rows, beside] };
  };
}

function toRow(operation: OperationAnswer, language: "sv" | "en"): PeriodRow {
  const { operationId, place, fromOn, toOn } = operation;
  return {
    key: operationId,
    name: <span lang="sv">{place}</span>,
    text: formatPeriod(fromOn, toOn, language),
    href: `#${operationId}`,
    spans: [toSpan(fromOn, toOn)],
    tone: "accent",
  };
}

function toSpan(from: PartialDate, to: PartialDate) {
  const toRange = (date: PartialDate) => [toFirstDay(date), toLastDay(date)] as const;
  return { from: toRange(from), to: toRange(to) };
}
