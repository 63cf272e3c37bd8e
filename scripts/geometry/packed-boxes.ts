/** Boxes packed along a Hilbert curve into a tree of typed arrays, for searches of every kind. */

/** Children of a node. */
const FAN = 8;

/**
 * Shape:  level by level, items first; the children of node i of a level are 8i to 8i + 7 of the one
 *         below. `bounds` holds west, south, east, north for each node.
 */
export interface PackedBoxes {
  readonly bounds: Float64Array;
  /** Where each level begins, in nodes; the root is the last node. */
  readonly levelStarts: readonly number[];
  /** What stands at each place of the lowest level. */
  readonly items: Uint32Array;
}

/** Packs `count` boxes, which `bounds` holds in fours. Empty: no boxes give a tree without levels. */
export function packBoxes(bounds: Float64Array): PackedBoxes {
  const count = bounds.length / 4;
  if (count === 0) return { bounds, levelStarts: [], items: new Uint32Array() };
  const items = sortAlongCurve(bounds);
  const sizes = [count];
  while ((sizes.at(-1) as number) > 1) sizes.push(Math.ceil((sizes.at(-1) as number) / FAN));
  const levelStarts: number[] = [];
  let nodes = 0;
  for (const size of sizes) {
    levelStarts.push(nodes);
    nodes += size;
  }
  const packed = new Float64Array(nodes * 4);
  items.forEach((item, place) => {
    packed.set(bounds.subarray(item * 4, item * 4 + 4), place * 4);
  });
  for (let level = 1; level < sizes.length; level++) {
    const [below, here] = [levelStarts[level - 1] as number, levelStarts[level] as number];
    for (let place = 0; place < (sizes[level] as number); place++) {
      const first = below + place * FAN;
      coverAll(packed, here + place, first, Math.min(first + FAN, here));
    }
  }
  return { bounds: packed, levelStarts, items };
}

function coverAll(bounds: Float64Array, node: number, first: number, end: number): void {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = first * 4; at < end * 4; at += 4) {
    west = Math.min(west, bounds[at] as number);
    south = Math.min(south, bounds[at + 1] as number);
    east = Math.max(east, bounds[at + 2] as number);
    north = Math.max(north, bounds[at + 3] as number);
  }
  bounds.set([west, south, east, north], node * 4);
}

/** Calls `visit` with every item whose box holds the place, until it answers true. */
export function findHolding(
  { bounds, levelStarts, items }: PackedBoxes,
  x: number,
  y: number,
  visit: (item: number) => boolean,
): void {
  const top = levelStarts.length - 1;
  if (top < 0) return;
  const stack: number[] = [levelStarts[top] as number, top];
  while (stack.length > 0) {
    const level = stack.pop() as number;
    const node = stack.pop() as number;
    const at = node * 4;
    if (x < (bounds[at] as number) || y < (bounds[at + 1] as number)) continue;
    if (x > (bounds[at + 2] as number) || y > (bounds[at + 3] as number)) continue;
    if (level === 0) {
      if (visit(items[node] as number)) return;
      continue;
    }
    const [first, end] = findChildren(levelStarts, level, node);
    for (let child = first; child < end; child++) stack.push(child, level - 1);
  }
}

/** First and one past the last child of a node above the lowest level. */
export function findChildren(
  levelStarts: readonly number[],
  level: number,
  node: number,
): [first: number, end: number] {
  const here = levelStarts[level] as number;
  const first = (levelStarts[level - 1] as number) + (node - here) * FAN;
  return [first, Math.min(first + FAN, here)];
}

const CURVE_BITS = 16;

/** Items in the order in which a Hilbert curve over them all meets their middles. */
function sortAlongCurve(bounds: Float64Array): Uint32Array {
  const count = bounds.length / 4;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  for (let item = 0; item < count; item++) {
    x[item] = ((bounds[item * 4] as number) + (bounds[item * 4 + 2] as number)) / 2;
    y[item] = ((bounds[item * 4 + 1] as number) + (bounds[item * 4 + 3] as number)) / 2;
  }
  return orderAlongCurve(x, y);
}

/** Places in the order in which a Hilbert curve over them all meets them. */
export function orderAlongCurve(x: Float64Array, y: Float64Array): Uint32Array {
  const [toColumn, toRow] = [toCells(x), toCells(y)];
  const keys = new Float64Array(x.length);
  for (let item = 0; item < x.length; item++) {
    keys[item] = toCurve(toColumn(x[item] as number), toRow(y[item] as number));
  }
  return new Uint32Array(x.length)
    .map((_, item) => item)
    .sort((a, b) => (keys[a] as number) - (keys[b] as number));
}

function toCells(values: Float64Array): (value: number) => number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = (2 ** CURVE_BITS - 1) / Math.max(high - low, Number.MIN_VALUE);
  return (value) => Math.floor((value - low) * scale);
}

/** The place of a cell along a Hilbert curve. Source: Warren (2012), Hacker's Delight, 16-2. */
function toCurve(column: number, row: number): number {
  let [x, y, along] = [column, row, 0];
  for (let side = 2 ** (CURVE_BITS - 1); side >= 1; side /= 2) {
    const isEast = (x & side) > 0 ? 1 : 0;
    const isNorth = (y & side) > 0 ? 1 : 0;
    along += side * side * ((3 * isEast) ^ isNorth);
    if (isNorth === 0) {
      if (isEast === 1) {
        x = side - 1 - (x & (side - 1));
        y = side - 1 - (y & (side - 1));
      }
      [x, y] = [y, x];
    }
  }
  return along;
}
