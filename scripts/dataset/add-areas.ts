/** Gives kommuner and lokalpolisområden the polygons that a county has handed in. */

import { type Issue, toIssue } from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import {
  type Area,
  type AreaFile,
  KOMMUN_AREAS,
  LOKALPOLISOMRADE_AREAS,
  readAreas,
} from "./areas.ts";
import { FILES, type Rows } from "./read-rows.ts";

export interface RegionAreas {
  readonly kommuner: readonly Area[];
  readonly lokalpolisomraden: readonly Area[];
}

/** Never throws; what is wrong with either file is an issue. */
export function readRegionAreas(folder: string): { regionAreas: RegionAreas; issues: Issue[] } {
  const kommuner = readAreas(folder, KOMMUN_AREAS);
  const lokalpolisomraden = readAreas(folder, LOKALPOLISOMRADE_AREAS);
  return {
    regionAreas: { kommuner: kommuner.areas, lokalpolisomraden: lokalpolisomraden.areas },
    issues: [...kommuner.issues, ...lokalpolisomraden.issues],
  };
}

/** Whether every area is that of a region that there is: a mistyped code would lose its ground. */
export function checkAreas(rows: Rows, { kommuner, lokalpolisomraden }: RegionAreas): Issue[] {
  const kommunkoder = new Set<string>(rows.kommuner.map(({ row }) => row.kommunkod));
  const ids = new Set<string>(rows.lokalpolisomraden.map(({ row }) => row.lokalpolisomrade));
  const find = (areas: readonly Area[], known: ReadonlySet<string>, kind: AreaFile) =>
    areas
      .filter(({ id }) => !known.has(id))
      .map(({ id: value }) => {
        const { file, property: column } = kind;
        const { file: target } = FILES[column === "kommunkod" ? "kommuner" : "lokalpolisomraden"];
        return toIssue("reference-unknown", { file }, { column, value, target });
      });
  return [
    ...find(kommuner, kommunkoder, KOMMUN_AREAS),
    ...find(lokalpolisomraden, ids, LOKALPOLISOMRADE_AREAS),
  ];
}

/** The same dataset, with `area` where there is one; never an invented shape where there is none. */
export function addAreas(dataset: Dataset, { kommuner, lokalpolisomraden }: RegionAreas): Dataset {
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
