/** The table of a figure as files have it: numbers or the signs of official statistics, and the reasons. */

import { isMissing } from "@scenkartan/domain";
import {
  type Cell,
  type Column,
  FICTION,
  type Row,
  type Sheet,
  toReason,
  toSymbol,
} from "@scenkartan/figures";

/** Nil, as Swedish official statistics write it. */
const NIL = "–";

const WORDS = {
  sv: {
    reason: "orsak",
    note: "anmärkning",
    source: "källa",
    stateOf: "läge",
    release: "utgåva",
    data: "uppgifter",
    published: "publicerade",
  },
  en: {
    reason: "reason",
    note: "note",
    source: "source",
    stateOf: "state of",
    release: "release",
    data: "data",
    published: "published",
  },
} as const;

export interface FileTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Each row of the figure, with why its numbers are missing and where it comes from beside. */
export function toFileTable(sheet: Sheet): FileTable {
  const { columns, rows } = sheet.table;
  const words = WORDS[sheet.language];
  const tail = [
    sheet.notes.join(" "),
    sheet.sources.map(({ publisher, title }) => `${publisher}: ${title}`).join("; "),
    sheet.stateOf ?? "",
    sheet.releaseId,
    sheet.edition.fictional ? FICTION[sheet.language] : words.published,
  ];
  return {
    head: [
      ...columns.map(nameColumn),
      words.reason,
      words.note,
      words.source,
      words.stateOf,
      words.release,
      words.data,
    ],
    rows: rows.map((row) => [
      ...columns.map(({ key }) => toFileCell(row[key])),
      toReasons(row, columns),
      ...tail,
    ]),
  };
}

const nameColumn = ({ name, unit }: Column) => (unit ? `${name} (${unit})` : name);

function toFileCell(cell: Cell | undefined): string | number {
  if (cell === undefined || typeof cell === "string") return cell ?? "";
  if (isMissing(cell)) return toSymbol(cell);
  return cell === 0 ? NIL : cell;
}

/** `Antal svar: not-published; …`, by the codes of the API. */
function toReasons(row: Row, columns: readonly Column[]): string {
  return columns
    .flatMap((column) => {
      const cell = row[column.key];
      return typeof cell === "object" ? [`${column.name}: ${toReason(cell)}`] : [];
    })
    .join("; ");
}
