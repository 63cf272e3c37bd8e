/** Squares of a population grid, cut by the borders of regions. */

import type { Area } from "../dataset/areas.ts";
import { GroundTree } from "../geometry/ground-tree.ts";
import type { PopulationCell } from "../sources/read-population.ts";

/** A square is cut on a lattice of so many points a side; each stands for its part of the area. */
export const LATTICE = 10;

/** Regions of one point. */
export interface Regions {
  readonly kommunkod: string;
  /** Undefined where no lokalpolisområde is drawn. */
  readonly lokalpolisomrade: string | undefined;
}

/** What of a square lies in one kommun and one lokalpolisområde. */
export interface Piece extends Regions {
  readonly residents: number;
  /** Places in the square's lattice; undefined for the whole square. */
  readonly points: readonly number[] | undefined;
}

export interface DividedCell {
  /** Middle of the square. CRS: SWEREF 99 TM. */
  readonly east: number;
  readonly north: number;
  readonly pieces: readonly Piece[];
}

export interface DivisionAreas {
  readonly kommuner: readonly Area[];
  readonly lokalpolisomraden: readonly Area[];
}

/**
 * Residents shared by area among regions.
 * Shape:  what of a square lies in no kommun, at sea or beyond the border, holds nobody as long as
 *         any of it does; a square in no kommun at all is left out.
 */
export function divideCells(
  cells: readonly PopulationCell[],
  cellM: number,
  { kommuner, lokalpolisomraden }: DivisionAreas,
): DividedCell[] {
  const finders = [kommuner, lokalpolisomraden].map(toFinder);
  const [kommunFinder, policeFinder] = finders as [Finder, Finder];
  const find = (east: number, north: number): Regions | undefined => {
    const kommunkod = kommunFinder.find(east, north);
    return kommunkod === undefined
      ? undefined
      : { kommunkod, lokalpolisomrade: policeFinder.find(east, north) };
  };
  const reachM = (cellM * Math.SQRT2) / 2;
  return cells.flatMap((cell) => {
    const [east, north] = [cell.east + cellM / 2, cell.north + cellM / 2];
    const isCut = finders.some((finder) => finder.measureToBorderM(east, north) <= reachM);
    const pieces = isCut ? cut(cell, cellM, find) : toWhole(cell.residents, find(east, north));
    return pieces.length === 0 ? [] : [{ east, north, pieces }];
  });
}

interface Finder {
  readonly find: (east: number, north: number) => string | undefined;
  readonly measureToBorderM: (east: number, north: number) => number;
}

function toFinder(areas: readonly Area[]): Finder {
  const tree = new GroundTree(areas.map(({ groundSweref99tm }) => groundSweref99tm));
  return {
    find: (east, north) => areas[tree.findHolder(east, north) ?? -1]?.id,
    measureToBorderM: (east, north) => tree.measureToEdgeM(east, north),
  };
}

function toWhole(residents: number, regions: Regions | undefined): Piece[] {
  return regions === undefined ? [] : [{ ...regions, residents, points: undefined }];
}

function cut(
  { east, north, residents }: PopulationCell,
  cellM: number,
  find: (east: number, north: number) => Regions | undefined,
): Piece[] {
  const placed = listLattice(east + cellM / 2, north + cellM / 2, cellM).flatMap((at, point) => {
    const regions = find(...at);
    return regions === undefined ? [] : [{ regions, point }];
  });
  const groups = Map.groupBy(
    placed,
    ({ regions }) => `${regions.kommunkod} ${regions.lokalpolisomrade}`,
  );
  return [...groups.values()].map((group) => ({
    ...(group[0] as (typeof placed)[number]).regions,
    residents: (residents * group.length) / placed.length,
    points: group.map(({ point }) => point),
  }));
}

/** The lattice of a square around its middle, row by row. */
export function listLattice(east: number, north: number, cellM: number): [number, number][] {
  const step = cellM / LATTICE;
  const offsets = Array.from({ length: LATTICE }, (_, index) => (index + 0.5) * step - cellM / 2);
  return offsets.flatMap((y) => offsets.map((x): [number, number] => [east + x, north + y]));
}
