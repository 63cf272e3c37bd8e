/** Gives kommuner and lokalpolisområden the polygons that a county has handed in. */

import type { Dataset } from "@scenkartan/server/release";
import { type Area, KOMMUN_AREAS_FILE, LOKALPOLISOMRADE_AREAS_FILE, readAreas } from "./areas.ts";

/** The same dataset, with `area` where there is one; never an invented shape where there is none. */
export function addAreas(folder: string, dataset: Dataset): Dataset {
  const kommuner = readAreas(folder, KOMMUN_AREAS_FILE, "kommunkod");
  const lokalpolisomraden = readAreas(folder, LOKALPOLISOMRADE_AREAS_FILE, "lokalpolisomrade");
  return {
    ...dataset,
    kommuner: dataset.kommuner.map((each) => withArea(each, each.kommunkod, kommuner)),
    lokalpolisomraden: dataset.lokalpolisomraden.map((each) =>
      withArea(each, each.lokalpolisomrade, lokalpolisomraden),
    ),
  };
}

function withArea<T extends object>(region: T, id: string, areas: readonly Area[]): T {
  const area = areas.find((each) => each.id === id)?.ground;
  return area === undefined ? region : { ...region, area };
}
