/** Borders: the county cut into atoms with crooked lines, and atoms joined to kommuner and districts. */

import { hashText, openStream, type Stream } from "./open-stream.ts";
import { type Ring, toDistanceM, toSignedAreaM2, type Xy } from "./plane.ts";
import { ATOMS, type Atom, COUNTY_SEED, fromKm, ORIGIN, REACH_M } from "./settings.ts";

/** An atom with its border as arcs; an arc and its reverse have opposite signs. */
export interface Cell {
  readonly atom: Atom;
  /** Closed, counter-clockwise, SWEREF 99 TM. */
  readonly ring: Ring;
  readonly arcs: readonly number[];
}

export interface Division {
  readonly cells: readonly Cell[];
  /** Arc number to its points; number n backwards is −n. */
  readonly arcs: ReadonlyMap<number, readonly Xy[]>;
}

const RIM_CORNERS = 28;

/** Neighbours share every point of their border exactly. The same for every seed. */
export function divideCounty(): Division {
  const arcs = new Map<number, readonly Xy[]>();
  const numbers = new Map<string, number>();
  const cells = ATOMS.map((atom) => {
    const corners = clipToNearest(atom);
    const signed = corners.map((from, index) =>
      numberArc([from, corners[(index + 1) % corners.length] as Xy], numbers, arcs),
    );
    return { atom, arcs: signed, ring: joinArcs(signed, arcs) };
  });
  return { cells, arcs };
}

/**
 * The ground of all cells that `belongs` chooses, inner borders dissolved.
 * Shape: one ring per connected part, closed, counter-clockwise; no holes occur in this county.
 */
export function joinCells(division: Division, belongs: (atom: Atom) => boolean): Ring[] {
  const chosen = division.cells.filter(({ atom }) => belongs(atom)).flatMap(({ arcs }) => arcs);
  const outer = chosen.filter((arc) => !chosen.includes(-arc));
  const startOf = (arc: number) => toKey(walkArc(arc, division.arcs)[0] as Xy);
  const endOf = (arc: number) => toKey(walkArc(arc, division.arcs).at(-1) as Xy);
  const rings: Ring[] = [];
  while (outer.length > 0) {
    const ring = [outer.shift() as number];
    while (endOf(ring.at(-1) as number) !== startOf(ring[0] as number)) {
      const next = outer.findIndex((arc) => startOf(arc) === endOf(ring.at(-1) as number));
      ring.push(outer.splice(next, 1)[0] as number);
    }
    rings.push(joinArcs(ring, division.arcs));
  }
  return rings.sort((a, b) => toSignedAreaM2(b) - toSignedAreaM2(a));
}

/** The cell of all ground nearer to this atom's middle than to any other, whole metres. */
function clipToNearest(atom: Atom): Xy[] {
  const here = fromKm(atom.middle);
  let corners: Xy[] = Array.from({ length: RIM_CORNERS }, (_, index) => {
    const turn = (index * 2 * Math.PI) / RIM_CORNERS;
    const reach = REACH_M * (1.04 + 0.02 * Math.cos(3 * turn));
    return [ORIGIN[0] + reach * Math.cos(turn), ORIGIN[1] + reach * Math.sin(turn)];
  });
  for (const other of ATOMS) {
    if (other !== atom) corners = clipByBisector(corners, here, fromKm(other.middle));
  }
  const rounded = corners.map(([x, y]): Xy => [Math.round(x), Math.round(y)]);
  return rounded.filter((corner, index) => toDistanceM(corner, rounded.at(index - 1) as Xy) > 2);
}

function clipByBisector(corners: readonly Xy[], here: Xy, there: Xy): Xy[] {
  const off = ([x, y]: Xy) =>
    (x - (here[0] + there[0]) / 2) * (there[0] - here[0]) +
    (y - (here[1] + there[1]) / 2) * (there[1] - here[1]);
  return corners.flatMap((corner, index) => {
    const next = corners[(index + 1) % corners.length] as Xy;
    const [a, b] = [off(corner), off(next)];
    const share = a / (a - b);
    const crossing: Xy[] =
      a < 0 !== b < 0
        ? [[corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]]
        : [];
    return a < 0 ? [corner, ...crossing] : crossing;
  });
}

/** The arc's number, negative when it was first met the other way round. */
function numberArc(
  [from, to]: [Xy, Xy],
  numbers: Map<string, number>,
  arcs: Map<number, readonly Xy[]>,
) {
  const backwards = numbers.get(`${toKey(to)} ${toKey(from)}`);
  if (backwards !== undefined) return -backwards;
  const arc = numbers.size + 1;
  numbers.set(`${toKey(from)} ${toKey(to)}`, arc);
  const stream = openStream(COUNTY_SEED, "border", hashText(`${toKey(from)} ${toKey(to)}`));
  arcs.set(arc, [from, ...bend(from, to, stream), to]);
  return arc;
}

/** Points between two ends, pushed aside by midpoint displacement; whole decimetres. */
function bend(from: Xy, to: Xy, stream: Stream): Xy[] {
  const lengthM = toDistanceM(from, to);
  if (lengthM < 500) return [];
  const off = stream.between(-0.11, 0.11);
  const middle: Xy = [
    Math.round(5 * (from[0] + to[0]) - 10 * off * (to[1] - from[1])) / 10,
    Math.round(5 * (from[1] + to[1]) + 10 * off * (to[0] - from[0])) / 10,
  ];
  return [...bend(from, middle, stream), middle, ...bend(middle, to, stream)];
}

function joinArcs(signed: readonly number[], arcs: ReadonlyMap<number, readonly Xy[]>): Ring {
  const ring = signed.flatMap((arc) => walkArc(arc, arcs).slice(0, -1));
  return [...ring, ring[0] as Xy];
}

function walkArc(arc: number, arcs: ReadonlyMap<number, readonly Xy[]>): readonly Xy[] {
  const points = arcs.get(Math.abs(arc)) ?? [];
  return arc > 0 ? points : [...points].reverse();
}

function toKey([x, y]: Xy): string {
  return `${x},${y}`;
}
