/** Boxes packed along a Hilbert curve into a tree of typed arrays, for searches of every kind. */

/** Children of a node. */
const FAN = 4;

/**
 * Shape:  level by level, items first; the children of node i of a level are 4i to 4i + 3 of the one
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
    const first = findFirstChild(levelStarts, level, node);
    const end = findEndOfChildren(levelStarts, level, first);
    for (let child = first; child < end; child++) stack.push(child, level - 1);
  }
}

/** The first child of a node above the lowest level. */
export function findFirstChild(
  levelStarts: readonly number[],
  level: number,
  node: number,
): number {
  return (levelStarts[level - 1] as number) + (node - (levelStarts[level] as number)) * FAN;
}

/** One past the last child, when the first is known. */
export function findEndOfChildren(
  levelStarts: readonly number[],
  level: number,
  first: number,
): number {
  return Math.min(first + FAN, levelStarts[level] as number);
}

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

/** So many bits does a whole number have in a double. */
const WHOLE_BITS = 52;
const MOST_CURVE_BITS = 16;

/**
 * Places in the order in which a Hilbert curve over them all meets them.
 * A place's number stands below its key in one double, so that they are sorted without a comparison
 * of our own.
 */
export function orderAlongCurve(x: Float64Array, y: Float64Array): Uint32Array {
  const placeBits = Math.ceil(Math.log2(Math.max(2, x.length)));
  const bits = Math.min(MOST_CURVE_BITS, Math.floor((WHOLE_BITS - placeBits) / 2));
  const [toColumn, toRow] = [toCells(x, bits), toCells(y, bits)];
  const step = 2 ** placeBits;
  const keys = new Float64Array(x.length);
  for (let place = 0; place < x.length; place++) {
    const along = toCurve(toColumn(x[place] as number), toRow(y[place] as number), bits);
    keys[place] = along * step + place;
  }
  keys.sort();
  return Uint32Array.from(keys, (key) => key % step);
}

function toCells(values: Float64Array, bits: number): (value: number) => number {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const scale = (2 ** bits - 1) / Math.max(high - low, Number.MIN_VALUE);
  return (value) => Math.floor((value - low) * scale);
}

/** The place of a cell along a Hilbert curve. Source: Warren (2012), Hacker's Delight, 16-2. */
function toCurve(column: number, row: number, bits: number): number {
  let x = column;
  let y = row;
  let along = 0;
  for (let side = 2 ** (bits - 1); side >= 1; side /= 2) {
    const isEast = (x & side) > 0 ? 1 : 0;
    const isNorth = (y & side) > 0 ? 1 : 0;
    along += side * side * ((3 * isEast) ^ isNorth);
    if (isNorth === 0) {
      if (isEast === 1) {
        x = side - 1 - (x & (side - 1));
        y = side - 1 - (y & (side - 1));
      }
      const turned = x;
      x = y;
      y = turned;
    }
  }
  return along;
}
