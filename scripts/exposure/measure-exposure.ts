/** Residents near the scenes that were active at a mapping, region by region. */

import {
  EXPOSURE_RADII_M,
  type ExposureRow,
  type GroundSweref99tm,
  type Kommunkod,
  type Lanskod,
  type PopulationGrid,
  publishResidents,
  type SnapshotId,
} from "@scenkartan/domain";
import { GroundTree } from "../geometry/ground-tree.ts";
import { type DividedCell, LATTICE, listLattice, type Piece } from "./divide-cells.ts";

export interface ExposureSetting {
  readonly snapshotId: SnapshotId;
  readonly lanskod: Lanskod;
  /** Active scenes that have ground. */
  readonly grounds: readonly GroundSweref99tm[];
  /** Kommuner about which the mapping is silent. */
  readonly notReported: readonly Kommunkod[];
}

/**
 * A row for each region and radius.
 * Shape:  the county, then kommuner, then lokalpolisområden, in the order in which squares meet them.
 * Units:  metres on the ellipsoid; a square's residents are shared by area.
 * Absent: a kommun that did not report is silent, and so is a lokalpolisområde wholly in one.
 */
export function measureExposure(
  grid: PopulationGrid,
  cells: readonly DividedCell[],
  setting: ExposureSetting,
): ExposureRow[] {
  const sums = new Map<string, RegionSum>();
  const tree = new GroundTree(setting.grounds);
  for (const cell of cells) {
    const shares = measureShares(tree, cell, grid.cellM);
    cell.pieces.forEach((piece, index) => {
      for (const key of listKeys(piece, setting)) addPiece(sums, key, piece, shares[index] ?? []);
    });
  }
  const order = ["lan", "kommun", "lokalpolisomrade"];
  return [...sums.values()]
    .sort((a, b) => order.indexOf(a.regionKind) - order.indexOf(b.regionKind))
    .flatMap((sum) => toRows(grid, setting, sum));
}

interface RegionSum extends Pick<ExposureRow, "regionKind" | "regionId"> {
  residents: number;
  readonly near: number[];
  readonly kommunkoder: Set<string>;
}

type Key = Pick<ExposureRow, "regionKind" | "regionId">;

function listKeys({ kommunkod, lokalpolisomrade }: Piece, { lanskod }: ExposureSetting): Key[] {
  return [
    { regionKind: "lan", regionId: lanskod },
    { regionKind: "kommun", regionId: kommunkod },
    ...(lokalpolisomrade === undefined
      ? []
      : [{ regionKind: "lokalpolisomrade", regionId: lokalpolisomrade } as const]),
  ];
}

function addPiece(
  sums: Map<string, RegionSum>,
  key: Key,
  { residents, kommunkod }: Piece,
  shares: readonly number[],
): void {
  const name = `${key.regionKind} ${key.regionId}`;
  const sum = sums.get(name) ?? {
    ...key,
    residents: 0,
    near: EXPOSURE_RADII_M.map(() => 0),
    kommunkoder: new Set<string>(),
  };
  sums.set(name, sum);
  sum.residents += residents;
  sum.kommunkoder.add(kommunkod);
  shares.forEach((share, radius) => {
    sum.near[radius] = (sum.near[radius] ?? 0) + share * residents;
  });
}

const WHOLE_SQUARE = Array.from({ length: LATTICE * LATTICE }, (_, place) => place);

/** For each piece of the square the part of it within each radius. */
function measureShares(
  tree: GroundTree,
  { east, north, pieces }: DividedCell,
  cellM: number,
): number[][] {
  const middleM = tree.measureDistanceM(east, north);
  // The plane is at most three thousandths longer than the ground.
  const reachM = (cellM * Math.SQRT2) / 2 + 0.003 * cellM;
  let lattice: number[] | undefined;
  const measure = (place: number): number => {
    lattice ??= listLattice(east, north, cellM).map((at) => tree.measureDistanceM(...at));
    return lattice[place] as number;
  };
  return pieces.map(({ points = WHOLE_SQUARE }) =>
    EXPOSURE_RADII_M.map((radiusM) => {
      if (middleM + reachM <= radiusM) return 1;
      if (middleM - reachM > radiusM) return 0;
      return points.filter((place) => measure(place) <= radiusM).length / points.length;
    }),
  );
}

function toRows(
  { gridId }: PopulationGrid,
  { snapshotId, notReported }: ExposureSetting,
  { regionKind, regionId, residents, near, kommunkoder }: RegionSum,
): ExposureRow[] {
  const silent = [...kommunkoder].filter((code) => notReported.includes(code as Kommunkod));
  const isSilent = silent.length === kommunkoder.size;
  return EXPOSURE_RADII_M.map((withinM, radius) => ({
    ...{ snapshotId, gridId, regionKind, regionId, withinM },
    residents: isSilent ? { silent: "not-reported" } : publishResidents(near[radius] ?? 0),
    ofResidents: publishResidents(residents),
    isPartial: !isSilent && silent.length > 0,
  }));
}
