/** The change in each kommun and each lokalpolisområde. Alphabetical until a reader sorts. */

import {
  type Figure,
  formatList,
  formatNumber,
  isMissing,
  type NotComparableReason,
  toSceneSteps,
} from "@scenkartan/domain";
import type { ChangeSumAnswer } from "@scenkartan/server/api-types";
import { useSelection } from "../../selection/use-selection.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { MissingCell } from "../../ui/missing-cell.tsx";
import { type Column, SortableTable } from "../../ui/sortable-table.tsx";
import styles from "./region-tables.module.css";
import type { ShownChange } from "./use-change.ts";

export function RegionTables({ shown }: { readonly shown: ShownChange }) {
  const { selection, select } = useSelection();
  const { sums } = shown.answer;
  if (!sums) return null;
  const kommuner = sums.kommuner.map(({ kommunkod, kommun, sum }) => ({
    id: kommunkod,
    name: kommun,
    sum,
    isChosen: shown.region?.kommunkod === kommunkod,
    choose: () => select({ kommunkod, lokalpolisomrade: undefined, view: undefined }),
  }));
  const police = sums.lokalpolisomraden.map(({ lokalpolisomrade, name, sum }) => ({
    id: lokalpolisomrade,
    name,
    sum,
    isChosen: selection.lokalpolisomrade === lokalpolisomrade,
    choose: () => select({ lokalpolisomrade, kommunkod: undefined, view: undefined }),
  }));
  return (
    <>
      <RegionTable name="kommuner" column="kommun" regions={kommuner} />
      <RegionTable name="lokalpolisomraden" column="lokalpolisomrade" regions={police} />
    </>
  );
}

interface Region {
  readonly id: string;
  readonly name: string;
  readonly sum: ChangeSumAnswer;
  readonly isChosen: boolean;
  readonly choose: () => void;
}

const SCENE_COLUMNS = ["before", "after", "ceased", "added"] as const;
const GROUND_COLUMNS = ["lost", "gained", "change"] as const;
type NumberColumn = (typeof SCENE_COLUMNS | typeof GROUND_COLUMNS)[number];

interface RegionTableProps {
  readonly name: "kommuner" | "lokalpolisomraden";
  readonly column: "kommun" | "lokalpolisomrade";
  readonly regions: readonly Region[];
}

function RegionTable({ name, column, regions }: RegionTableProps) {
  const { t } = useTranslation("change");
  if (regions.length === 0) return null;
  const hasGround = regions.some(({ sum }) => sum.ground.comparable);
  const numbers = [...SCENE_COLUMNS, ...(hasGround ? GROUND_COLUMNS : [])];
  return (
    <section className={styles.section} aria-labelledby={name}>
      <h2 id={name}>{t(`regions.${name}`)}</h2>
      <SortableTable
        labelledBy={name}
        columns={[
          {
            name: "name",
            label: t(`regions.${column}`),
            toCell: (region) => region.name,
            show: (region) => <RegionName region={region} />,
          },
          ...numbers.map((each) => toColumn(each, t(`regions.${each}`))),
        ]}
        rows={regions}
        toKey={({ id }) => id}
        isChosen={({ isChosen }) => isChosen}
      />
      <Notes regions={regions} hasGround={hasGround} />
    </section>
  );
}

function toColumn(name: NumberColumn, label: string): Column<Region> {
  return {
    name,
    label,
    isNumber: true,
    toCell: (region) => toFigure(region, name),
    show: (region) => <Value figure={toFigure(region, name)} isShare={name === "change"} />,
  };
}

function RegionName({ region: { name, isChosen, choose } }: { readonly region: Region }) {
  return (
    <button type="button" aria-pressed={isChosen} onClick={choose}>
      {name}
    </button>
  );
}

function toFigure({ sum }: Region, column: NumberColumn): Figure {
  const named = toSceneSteps(sum);
  const { ground } = sum;
  switch (column) {
    case "before":
    case "after":
    case "ceased":
    case "added":
      return named[column];
    case "lost":
      return ground.comparable ? ground.lostM2 : { notComparable: ground.reason };
    case "gained":
      return ground.comparable ? ground.gainedM2 : { notComparable: ground.reason };
    case "change":
      return ground.comparable ? ground.changePercent : { notComparable: ground.reason };
  }
}

function Value({ figure, isShare }: { readonly figure: Figure; readonly isShare: boolean }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  if (!isMissing(figure)) {
    const sign = isShare && figure > 0 ? "+" : "";
    return sign + formatNumber(isShare ? figure : Math.round(figure), language);
  }
  const reason =
    "notComparable" in figure ? t(`reason.${figure.notComparable}`) : t("regions.missing");
  return <MissingCell reason={reason} />;
}

/** Why there are dots, in words. */
function Notes({ regions, hasGround }: { regions: readonly Region[]; hasGround: boolean }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  const byReason = new Map<NotComparableReason, string[]>();
  for (const { sum, name } of hasGround ? regions : []) {
    if (sum.ground.comparable) continue;
    byReason.set(sum.ground.reason, [...(byReason.get(sum.ground.reason) ?? []), name]);
  }
  return (
    <div className={`${styles.notes} quiet`}>
      <p>{t("regions.note")}</p>
      {[...byReason].map(([reason, names]) => (
        <p key={reason}>
          {t("regions.notComparable", {
            reason: t(`reason.${reason}`),
            regions: formatList(names, language),
          })}
        </p>
      ))}
    </div>
  );
}
