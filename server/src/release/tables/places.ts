/** Tables `lan`, `kommun`, `place`, `lokalpolisomrade`, `lokalpolisomradeKommun`. */

import type {
  Kommun,
  Lan,
  Lokalpolisomrade,
  LokalpolisomradeKommun,
  Place,
} from "@scenkartan/domain";
import { bilingual, json, plain, point } from "../columns.ts";
import { defineTable } from "../table.ts";

export const lanTable = defineTable<Lan>("lan", { lanskod: plain, lan: plain, sourceId: plain });

export const kommunTable = defineTable<Kommun>("kommun", {
  kommunkod: plain,
  kommun: plain,
  lanskod: plain,
  labelPoint: point("labelLon", "labelLat"),
  area: json,
  sourceId: plain,
});

export const placeTable = defineTable<Place>("place", {
  name: plain,
  kind: plain,
  kommunkod: plain,
  point: point("lon", "lat"),
  population: plain,
  year: plain,
  sourceId: plain,
});

export const lokalpolisomradeTable = defineTable<Lokalpolisomrade>("lokalpolisomrade", {
  lokalpolisomrade: plain,
  name: plain,
  lanskod: plain,
  validFrom: plain,
  validTo: plain,
  area: json,
  sourceId: plain,
  note: bilingual,
});

export const lokalpolisomradeKommunTable = defineTable<LokalpolisomradeKommun>(
  "lokalpolisomradeKommun",
  { lokalpolisomrade: plain, kommunkod: plain, extent: plain, sourceId: plain },
);
