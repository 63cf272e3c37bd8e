/** Ground as strokes of a brush in a town's own metres, and its outline. Exact, since all are whole. */

import type { Box, St } from "./town-frame.ts";

/** Later strokes win over earlier ones. Whole metres. */
export interface Stroke {
  readonly box: Box;
  readonly adds: boolean;
}

/** Shape: outer ring first, counter-clockwise; holes clockwise; open (first is not repeated). */
export type StPart = readonly (readonly St[])[];

/**
 * The outline of what the strokes leave.
 * Shape: one part per piece that hangs together along an edge, largest first.
 * Empty: strokes that leave nothing give no part.
 * Undefined: pieces that meet at a mere corner, which nobody would draw.
 */
export function traceStrokes(strokes: readonly Stroke[]): StPart[] | undefined {
  const grid = paint(strokes);
  const labels = labelPieces(grid);
  const next = linkCorners(grid, labels);
  if (next === undefined) return undefined;
  const pieces = new Map<number, St[][]>();
  for (const [start] of [...next]) {
    const label = next.get(start)?.label;
    if (label === undefined) continue;
    const ring = walk(start, next).map((corner) => toSt(corner, grid));
    pieces.set(label, [...(pieces.get(label) ?? []), dropStraight(ring)]);
  }
  return [...pieces.values()]
    .map((rings) => rings.sort((a, b) => toSignedStArea(b) - toSignedStArea(a)))
    .sort((a, b) => toSignedStArea(b[0] ?? []) - toSignedStArea(a[0] ?? []));
}

/** What lies in both: strokes for `one` cut by everything outside `other`, as covered cells. */
export function intersectStrokes(one: readonly Stroke[], other: readonly Stroke[]): Stroke[] {
  const lines = [...one, ...other];
  const [a, b] = [paint(one, lines), paint(other, lines)];
  const shared: Stroke[] = [];
  a.covered.forEach((isCovered, cell) => {
    if (!isCovered || b.covered[cell] !== 1) return;
    const [column, row] = [cell % a.columns, Math.floor(cell / a.columns)];
    const box = [a.s[column], a.t[row], a.s[column + 1], a.t[row + 1]] as unknown as Box;
    shared.push({ box, adds: true });
  });
  return shared;
}

interface Grid {
  readonly s: readonly number[];
  readonly t: readonly number[];
  readonly columns: number;
  readonly covered: Uint8Array;
}

/** Cells between all edges of all strokes, marked where something is left. */
function paint(strokes: readonly Stroke[], lines = strokes): Grid {
  const s = ascending(lines.flatMap(({ box }) => [box[0], box[2]]));
  const t = ascending(lines.flatMap(({ box }) => [box[1], box[3]]));
  const columns = Math.max(0, s.length - 1);
  const covered = new Uint8Array(columns * Math.max(0, t.length - 1));
  for (const { box, adds } of strokes) {
    const [fromColumn, toColumn] = [s.indexOf(box[0]), s.indexOf(box[2])];
    for (let row = t.indexOf(box[1]); row < t.indexOf(box[3]); row++) {
      covered.fill(adds ? 1 : 0, row * columns + fromColumn, row * columns + toColumn);
    }
  }
  return { s, t, columns, covered };
}

function ascending(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** The number of the piece that each covered cell belongs to; 0 for bare cells. */
function labelPieces({ covered, columns }: Grid): Int32Array {
  const labels = new Int32Array(covered.length);
  let label = 0;
  for (let start = 0; start < covered.length; start++) {
    if (covered[start] !== 1 || labels[start] !== 0) continue;
    labels[start] = ++label;
    const frontier = [start];
    for (let cell = frontier.pop(); cell !== undefined; cell = frontier.pop()) {
      const column = cell % columns;
      const beside = [cell - columns, cell + columns];
      if (column > 0) beside.push(cell - 1);
      if (column < columns - 1) beside.push(cell + 1);
      for (const other of beside) {
        if (covered[other] !== 1 || labels[other] !== 0) continue;
        labels[other] = label;
        frontier.push(other);
      }
    }
  }
  return labels;
}

type Links = Map<number, { readonly to: number; readonly label: number }>;

/** Corner to following corner, covered ground to the left; undefined when a corner has two ways. */
function linkCorners({ covered, columns }: Grid, labels: Int32Array): Links | undefined {
  const links: Links = new Map();
  const rows = columns === 0 ? 0 : covered.length / columns;
  const wide = columns + 1;
  const isBare = (column: number, row: number) =>
    column < 0 ||
    row < 0 ||
    column >= columns ||
    row >= rows ||
    covered[row * columns + column] !== 1;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (isBare(column, row)) continue;
      const label = labels[row * columns + column] ?? 0;
      const sw = row * wide + column;
      const [se, nw, ne] = [sw + 1, sw + wide, sw + wide + 1];
      const sides: [boolean, number, number][] = [
        [isBare(column, row - 1), sw, se],
        [isBare(column + 1, row), se, ne],
        [isBare(column, row + 1), ne, nw],
        [isBare(column - 1, row), nw, sw],
      ];
      for (const [isOpen, from, to] of sides) {
        if (!isOpen) continue;
        if (links.has(from)) return undefined;
        links.set(from, { to, label });
      }
    }
  }
  return links;
}

function walk(start: number, links: Links): number[] {
  const ring: number[] = [];
  for (let corner = start; links.has(corner); ) {
    ring.push(corner);
    const to = links.get(corner)?.to ?? start;
    links.delete(corner);
    corner = to;
  }
  return ring;
}

function toSt(corner: number, { s, t, columns }: Grid): St {
  return [s[corner % (columns + 1)] ?? 0, t[Math.floor(corner / (columns + 1))] ?? 0];
}

function dropStraight(ring: readonly St[]): St[] {
  return ring.filter(([s, t], index) => {
    const [s0, t0] = ring.at(index - 1) as St;
    const [s1, t1] = ring[(index + 1) % ring.length] as St;
    return (s - s0) * (t1 - t) !== (t - t0) * (s1 - s);
  });
}

export function toSignedStArea(ring: readonly St[]): number {
  return ring.reduce((sum, [s, t], index) => {
    const [s1, t1] = ring[(index + 1) % ring.length] as St;
    return sum + (s * t1 - s1 * t) / 2;
  }, 0);
}
