/** Table `insecurity`: published shares by distance or region. */

import type { InsecurityRow } from "@scenkartan/domain";
import { bilingual, type Codec, figure, json, plain } from "../columns.ts";
import { defineTable } from "../table.ts";

/** `distance: {fromM, toM}` as `distanceFromM`, `distanceToM`. */
const distance: Codec = {
  toCells: (_, value) => {
    const stated = value as InsecurityRow["distance"];
    return { distanceFromM: stated?.fromM ?? null, distanceToM: stated?.toM ?? null };
  },
  fromCells: (_, row) =>
    row.distanceFromM === null ? undefined : { fromM: row.distanceFromM, toM: row.distanceToM },
};

export const insecurityTable = defineTable<InsecurityRow>("insecurity", {
  rowId: plain,
  lanskoder: json,
  area: plain,
  kommunkod: plain,
  lokalpolisomrade: plain,
  year: plain,
  measure: plain,
  polarity: plain,
  distance,
  sharePercent: figure,
  n: figure,
  marginPp: figure,
  publishedAs: plain,
  sourceId: plain,
  note: bilingual,
});
