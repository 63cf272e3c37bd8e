/** The change in each kommun and each lokalpolisområde. Alphabetical until a reader sorts. */

import { type Figure, isMissing, type NotComparableReason } from "@scenkartan/domain";
import type { ChangeSumAnswer } from "@scenkartan/server/api-types";
import { useState } from "react";
import { useSelection } from "../../selection/use-selection.ts";
import { formatList, formatNumber } from "../../text/format.ts";
import { useTranslation } from "../../text/use-translation.tsx";
import { WideTable } from "../../ui/table.tsx";
import { readNamed } from "./published-change.ts";
import styles from "./region-tables.module.css";
import { type Cell, type Direction, sortRows } from "./sort-rows.ts";
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

type ColumnName = "name" | "before" | "after" | "ceased" | "added" | "lost" | "gained" | "change";

const SCENE_COLUMNS = ["name", "before", "after", "ceased", "added"] as const;
const GROUND_COLUMNS = ["lost", "gained", "change"] as const;

interface RegionTableProps {
  readonly name: "kommuner" | "lokalpolisomraden";
  readonly column: "kommun" | "lokalpolisomrade";
  readonly regions: readonly Region[];
}

function RegionTable({ name, column, regions }: RegionTableProps) {
  const { t } = useTranslation("change");
  const [by, setBy] = useState<{ column: ColumnName; direction: Direction }>({
    column: "name",
    direction: "ascending",
  });
  if (regions.length === 0) return null;
  const hasGround = regions.some(({ sum }) => sum.ground.comparable);
  const columns: ColumnName[] = [...SCENE_COLUMNS, ...(hasGround ? GROUND_COLUMNS : [])];
  const alphabetical = sortRows(regions, (region) => region.name, "ascending");
  const rows = sortRows(alphabetical, (region) => toCell(region, by.column), by.direction);
  const say = (each: ColumnName) => t(`regions.${each === "name" ? column : each}`);
  return (
    <section className={styles.section} aria-labelledby={name}>
      <h2 id={name}>{t(`regions.${name}`)}</h2>
      <WideTable kind="numbers" className={styles.table} labelledBy={name}>
        <thead>
          <tr>
            {columns.map((each) => (
              <th key={each} scope="col" aria-sort={by.column === each ? by.direction : undefined}>
                <button type="button" onClick={() => setBy(toNextOrder(by, each))}>
                  {say(each)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((region) => (
            <RegionRow key={region.id} region={region} columns={columns} />
          ))}
        </tbody>
      </WideTable>
      <Notes regions={regions} hasGround={hasGround} />
    </section>
  );
}

/** The other way round when it is the same column again; names from A, numbers from the largest. */
function toNextOrder(
  by: { readonly column: ColumnName; readonly direction: Direction },
  column: ColumnName,
): { column: ColumnName; direction: Direction } {
  const first = column === "name" ? "ascending" : "descending";
  const other = by.direction === "ascending" ? "descending" : "ascending";
  return { column, direction: by.column === column ? other : first };
}

function toCell({ name, sum }: Region, column: ColumnName): Cell {
  const named = readNamed(sum);
  const { ground } = sum;
  switch (column) {
    case "name":
      return name;
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

interface RegionRowProps {
  readonly region: Region;
  readonly columns: readonly ColumnName[];
}

function RegionRow({ region, columns }: RegionRowProps) {
  return (
    <tr className={styles.row} data-chosen={region.isChosen || undefined}>
      {columns.map((column) =>
        column === "name" ? (
          <th key={column} scope="row">
            <button type="button" aria-pressed={region.isChosen} onClick={region.choose}>
              {region.name}
            </button>
          </th>
        ) : (
          <td key={column}>
            <Value figure={toCell(region, column) as Figure} isShare={column === "change"} />
          </td>
        ),
      )}
    </tr>
  );
}

/** `..` where there is no number, as in Swedish official statistics, and for the ear the reason. */
function Value({ figure, isShare }: { readonly figure: Figure; readonly isShare: boolean }) {
  const { t } = useTranslation("change");
  const { language } = useSelection().selection;
  if (!isMissing(figure)) {
    const sign = isShare && figure > 0 ? "+" : "";
    return sign + formatNumber(isShare ? figure : Math.round(figure), language);
  }
  const reason =
    "notComparable" in figure ? t(`reason.${figure.notComparable}`) : t("regions.missing");
  return (
    <>
      <span aria-hidden="true">..</span>
      <span className="visually-hidden">{reason}</span>
    </>
  );
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
