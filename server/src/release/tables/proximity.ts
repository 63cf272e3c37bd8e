/** Tables `proximityTable`, `populationGrid` and `exposure`: insecurity and residents by distance. */

import type {
  ExposureRow,
  PopulationGrid,
  ProximityTable,
  Published,
  SnapshotId,
} from "@scenkartan/domain";
import { flag, json, plain } from "../columns.ts";
import { defineTable } from "../table.ts";

export interface ProximityTableRow {
  readonly snapshotId: SnapshotId;
  readonly lanskod: string;
  readonly year: number;
  /** The whole table: how it was made, and its rows. */
  readonly content: Published<ProximityTable>;
}

export function toProximityTableRow(content: Published<ProximityTable>): ProximityTableRow {
  const { snapshotId, lanskod, year } = content;
  return { snapshotId, lanskod, year, content };
}

export const proximityTableTable = defineTable<ProximityTableRow>("proximityTable", {
  snapshotId: plain,
  lanskod: plain,
  year: plain,
  content: json,
});

export const populationGridTable = defineTable<PopulationGrid>("populationGrid", {
  gridId: plain,
  cellM: plain,
  year: plain,
  sourceId: plain,
});

export const exposureTable = defineTable<ExposureRow>("exposure", {
  snapshotId: plain,
  gridId: plain,
  regionKind: plain,
  regionId: plain,
  withinM: plain,
  residents: json,
  ofResidents: json,
  isPartial: flag,
});
