/** Puts around what a figure says what every figure carries. */

import {
  type Bilingual,
  type Figure,
  formatDate,
  formatNumber,
  isMissing,
  isPartialDate,
  type Language,
  omitAbsent,
  type PartialDate,
  type SourceId,
} from "@scenkartan/domain";
import type { Facts } from "./facts.ts";
import { sayMissing } from "./say-missing.ts";
import type { Cell, Column, Composed, CountedAs, Row, Sheet, Table } from "./sheet.ts";

type Own = Omit<
  Sheet,
  "edition" | "releaseId" | "sources" | "countedAs" | "alternative" | "stateOf" | "sentence"
> & {
  readonly stateOf?: PartialDate | undefined;
  readonly sentence?: string | undefined;
  readonly sourceIds: Iterable<SourceId | undefined>;
};

/** A sheet with its edition, its sources and itself in words. */
export function makeSheet(facts: Facts, { sourceIds, ...own }: Own): Composed {
  const wanted = new Set(sourceIds);
  const { edition, releaseId } = facts;
  const sources = facts.list("source").filter(({ sourceId }) => wanted.has(sourceId));
  const made = { edition, releaseId, sources, countedAs: listCountedAs(facts, wanted) };
  return { sheet: omitAbsent({ ...own, ...made, alternative: describe(own) }) as Sheet };
}

interface Defined extends Omit<CountedAs, "statesOf"> {
  readonly stateOf: PartialDate;
}

/** Each once, however many mappings counted by it. */
function listCountedAs(facts: Facts, sourceIds: ReadonlySet<SourceId | undefined>): CountedAs[] {
  const defined: readonly Defined[] = facts
    .list("snapshot")
    .flatMap(({ definition, sourceId, publisher, stateOf }) =>
      definition && sourceIds.has(sourceId) ? [{ text: definition.text, publisher, stateOf }] : [],
    );
  const isAlike = (a: Defined, b: Defined) => a.text === b.text && a.publisher === b.publisher;
  return defined.flatMap((each) => {
    const all = defined.filter((other) => isAlike(each, other));
    if (all[0] !== each) return [];
    const { text, publisher } = each;
    return [{ text, publisher, statesOf: all.map(({ stateOf }) => stateOf) }];
  });
}

/** There is no such figure, and why. */
export function noSheet(missing: Bilingual): Composed {
  return { missing };
}

/** A cell as a reader sees it: number with unit, text, or the reason in words. */
export function writeCell(cell: Cell | undefined, column: Column, language: Language): string {
  if (typeof cell === "string" && column.isDate && isPartialDate(cell))
    return formatDate(cell, language, "long");
  if (cell === undefined || typeof cell === "string") return cell ?? "";
  if (isMissing(cell)) return sayMissing(cell, language);
  const number = formatNumber(cell, language, column.decimals ?? 0);
  return column.unit ? `${number}\u00a0${column.unit}` : number;
}

/** Rows beyond these are told by the files. */
const ROWS_IN_WORDS = 12;

function describe({ title, subtitle, table, language }: Omit<Own, "sourceIds">): string {
  const rows = table.rows.slice(0, ROWS_IN_WORDS).map((row) => describeRow(row, table, language));
  const rest = table.rows.length - rows.length;
  const more = {
    sv: `Ytterligare ${rest} rader finns i tabellen.`,
    en: `${rest} more rows are in the table.`,
  };
  return [`${title}. ${subtitle}.`, ...rows, ...(rest > 0 ? [more[language]] : [])].join(" ");
}

/** One row as a reader is told it: `Huddinge: antal 12, …`. */
export function describeRow(row: Row, { columns }: Table, language: Language): string {
  const [first, ...others] = columns;
  if (first === undefined) return "";
  const told = others
    .map((column) => [column.name, writeCell(row[column.key], column, language)] as const)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name} ${value}`);
  return `${writeCell(row[first.key], first, language)}: ${told.join(", ")}.`;
}

/** The figure where it is a number. */
export function toNumber(figure: Cell | undefined): number | undefined {
  return typeof figure === "number" ? figure : undefined;
}

export const NOT_PUBLISHED: Figure = { silent: "not-published" };
