/** A table as text that spreadsheets and documents take in: lines, and tabs between the cells. */

import type { SceneFeature } from "@scenkartan/server/api-types";
import { sortRows } from "../../ui/sort-rows.ts";
import type { SceneColumn } from "./scene-columns.ts";

export interface TableText {
  /** What stands above the table: what it is, and that it is made up where it is. */
  readonly head: readonly string[];
  readonly columns: readonly SceneColumn[];
  readonly scenes: readonly SceneFeature[];
  /** What stands below: symbols, where it is from. */
  readonly foot: readonly string[];
}

/** Shape: every line of the table has as many cells as there are columns; scenes by name. */
export function toTableText({ head, columns, scenes, foot }: TableText): string {
  const rows = sortRows(scenes, ({ properties }) => properties.name, "ascending").map((scene) =>
    columns.map(({ say }) => {
      const said = say(scene);
      return typeof said === "string" ? said : said.symbol;
    }),
  );
  const table = [columns.map(({ label }) => label), ...rows].map((cells) =>
    cells.map(toCellText).join("\t"),
  );
  return [...head, "", ...table, "", ...foot].join("\n");
}

/** No cell breaks its row, and spaces are those that a spreadsheet knows. */
function toCellText(text: string): string {
  return text.replace(/\s+/g, " ");
}
