/** Exposure of every county at every mapping that has mapped ground, by every grid of the edition. */

import { type ExposureRow, toLastDay } from "@scenkartan/domain";
import type { Dataset } from "@scenkartan/server/release";
import type { DatasetIndex } from "../bake/index-dataset.ts";
import type { CountyStatuses } from "../bake/place-statuses.ts";
import type { Area } from "../dataset/areas.ts";
import { toSweref99tm } from "../geometry/project.ts";
import { isValidOn } from "../import/place-scenes.ts";
import { listActiveScenes } from "../proximity/list-active-scenes.ts";
import { type DividedCell, divideCells } from "./divide-cells.ts";
import { measureExposure } from "./measure-exposure.ts";

/**
 * Empty: an edition without a grid, and a mapping without mapped ground, has no rows; that nobody is
 * known to live near a scene is not 0.
 */
export function bakeExposure(
  dataset: Dataset,
  index: DatasetIndex,
  counties: readonly CountyStatuses[],
): ExposureRow[] {
  const divided = new Map<string, DividedCell[]>();
  return dataset.populationGrids.flatMap(({ cells, ...grid }) =>
    counties.flatMap((county) =>
      county.snapshots.flatMap(({ snapshotId, lanskod, stateOf }) => {
        const { grounds } = listActiveScenes(county, index, snapshotId);
        if (grounds.length === 0) return [];
        const areas = listAreas(dataset, lanskod, toLastDay(stateOf));
        const key = [grid.gridId, ...areas.lokalpolisomraden.map(({ id }) => id)].join();
        const pieces = divided.get(key) ?? divideCells(cells, grid.cellM, areas);
        divided.set(key, pieces);
        const complete = dataset.completeMappings.find((each) => each.snapshotId === snapshotId);
        const notReported = complete?.notReported ?? [];
        return measureExposure(grid, pieces, { snapshotId, lanskod, grounds, notReported });
      }),
    ),
  );
}

/** The county's regions that are drawn, lokalpolisområden as divided on a day. */
function listAreas(
  { kommuner, lokalpolisomraden }: Dataset,
  lanskod: string,
  day: ReturnType<typeof toLastDay>,
): { kommuner: Area[]; lokalpolisomraden: Area[] } {
  const inCounty = <T extends { lanskod: string }>(list: readonly T[]) =>
    list.filter((each) => each.lanskod === lanskod);
  return {
    kommuner: inCounty(kommuner).flatMap(({ kommunkod, area }) => toArea(kommunkod, area)),
    lokalpolisomraden: inCounty(lokalpolisomraden)
      .filter((each) => isValidOn(each, day))
      .flatMap(({ lokalpolisomrade, area }) => toArea(lokalpolisomrade, area)),
  };
}

function toArea(id: string, ground: Area["ground"] | undefined): Area[] {
  return ground === undefined ? [] : [{ id, ground, groundSweref99tm: toSweref99tm(ground) }];
}
