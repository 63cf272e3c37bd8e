/** Files of `data/places`: län, kommuner, lokalpolisområden, tätorter and stadsdelar. */

import { KOMMUN_EXTENTS, PLACE_KINDS } from "@scenkartan/domain";
import { z } from "zod";
import * as cell from "../cells.ts";

export const lanFile = {
  file: "places/lan.csv",
  key: ["lanskod"],
  schema: z.object({ lanskod: cell.lanskod, lan: cell.text, sourceId: cell.sourceId }),
} as const;

export const kommunFile = {
  file: "places/kommuner.csv",
  key: ["kommunkod"],
  schema: z.object({
    kommunkod: cell.kommunkod,
    kommun: cell.text,
    lanskod: cell.lanskod,
    labelLon: cell.longitude,
    labelLat: cell.latitude,
    sourceId: cell.sourceId,
  }),
} as const;

export const placeFile = {
  file: "places/places.csv",
  key: ["name", "kommunkod", "kind"],
  schema: z.object({
    name: cell.text,
    kind: cell.oneOf(PLACE_KINDS),
    kommunkod: cell.kommunkod,
    lon: cell.longitude,
    lat: cell.latitude,
    population: cell.optional(cell.count),
    year: cell.year,
    sourceId: cell.sourceId,
  }),
} as const;

export const lokalpolisomradeFile = {
  file: "places/lokalpolisomraden.csv",
  key: ["lokalpolisomrade"],
  schema: z.object({
    lokalpolisomrade: cell.lokalpolisomrade,
    name: cell.text,
    lanskod: cell.lanskod,
    validFrom: cell.dayOrUnknown,
    validTo: cell.dayOrUnknown,
    sourceId: cell.sourceId,
    noteSv: cell.optional(cell.text),
    noteEn: cell.optional(cell.text),
  }),
} as const;

export const lokalpolisomradeKommunFile = {
  file: "places/lokalpolisomrade-kommuner.csv",
  key: ["lokalpolisomrade", "kommunkod"],
  schema: z.object({
    lokalpolisomrade: cell.lokalpolisomrade,
    kommunkod: cell.kommunkod,
    extent: cell.oneOf(KOMMUN_EXTENTS),
    sourceId: cell.sourceId,
  }),
} as const;
