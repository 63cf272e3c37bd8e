/** The archipelago: a height field of islands, bays and noise, cut at sea level. */

import { fractalNoise, noise } from "./noise.ts";
import { type Ring, roundCorners, simplifyLine, toSignedAreaM2, type Xy } from "./plane.ts";
import { ISLANDS, type Island, ORIGIN, REACH_M, TOWNS, VILLAGES } from "./settings.ts";
import { traceLevel } from "./trace-level.ts";

/** CRS: SWEREF 99 TM. Shape: land without holes, counter-clockwise; lakes lie on it. */
export interface Coast {
  readonly land: readonly Ring[];
  readonly lakes: readonly Ring[];
}

const CELL_M = 60;
const SMALLEST_ISLAND_M2 = 9_000;
const SMALLEST_LAKE_M2 = 45_000;
const SIMPLIFY_M = 6;

/** Never changes: the county is the same for every seed. */
export function drawCoast(): Coast {
  const side = Math.round((2 * REACH_M) / CELL_M) + 1;
  const heights = new Float64Array(side * side);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const isEdge = row === 0 || column === 0 || row === side - 1 || column === side - 1;
      const km = [(column * CELL_M - REACH_M) / 1000, (row * CELL_M - REACH_M) / 1000] as const;
      heights[row * side + column] = isEdge ? -1 : toHeight(km[0], km[1]);
    }
  }
  const rings = traceLevel(heights, side).map(toPlane);
  const land = rings.filter((ring) => toSignedAreaM2(ring) > SMALLEST_ISLAND_M2);
  const lakes = rings.filter((ring) => toSignedAreaM2(ring) < -SMALLEST_LAKE_M2);
  return { land, lakes: lakes.map((ring) => [...ring].reverse()) };
}

/** From grid columns and rows to metres, with softened corners. */
function toPlane(ring: readonly (readonly [number, number])[]): Ring {
  const metres = ring.map(
    ([column, row]): Xy => [
      ORIGIN[0] - REACH_M + column * CELL_M,
      ORIGIN[1] - REACH_M + row * CELL_M,
    ],
  );
  const rounded = roundCorners(metres, true);
  return simplifyLine(rounded, SIMPLIFY_M);
}

/** Above sea level where positive; no unit. `x` and `y` in km from the origin. */
function toHeight(x: number, y: number): number {
  const wx = x + 1.3 * fractalNoise(x / 7, y / 7, { layer: 11, octaves: 3, gain: 0.5 });
  const wy = y + 1.3 * fractalNoise(x / 7, y / 7, { layer: 31, octaves: 3, gain: 0.5 });
  const islands = ISLANDS.reduce(
    (top, island) => Math.max(top, toIslandHeight(island, wx, wy)),
    -1.6,
  );
  if (islands < -1.35) return -1;
  const rough = fractalNoise(x / 4.2, y / 4.2, { layer: 51, octaves: 6, gain: 0.58 });
  const skerries = noise(x / 0.9, y / 0.9, 71) + 0.6 * noise(x / 0.45, y / 0.45, 72);
  const nearCoast = Math.max(0, 1 - Math.abs(islands + 0.45) / 0.55);
  const { lift: smooth, calm } = toTownHeight(x, y);
  const ragged = 1 + 0.9 * fractalNoise(x / 0.5, y / 0.5, { layer: 91, octaves: 2, gain: 0.6 });
  const lift = smooth < -0.01 ? smooth * ragged : 0;
  const open =
    0.5 * islands + 0.46 * rough + 0.36 * nearCoast * Math.max(0, skerries - 0.25) - 0.05;
  return open * (1 - calm) + (0.35 + 0.15 * rough) * calm + lift - fade(x, y);
}

/** 1 in the middle, 0 at the rim, falling on outside to −1.6. */
function toIslandHeight({ middle, halfKm, turnDegrees }: Island, x: number, y: number): number {
  const turn = (turnDegrees * Math.PI) / 180;
  const [dx, dy] = [x - middle[0], y - middle[1]];
  const along = (dx * Math.cos(turn) + dy * Math.sin(turn)) / halfKm[0];
  const across = (dy * Math.cos(turn) - dx * Math.sin(turn)) / halfKm[1];
  return Math.max(-1.6, 1 - Math.hypot(along, across));
}

/** Towns stand on calm ground, with a harbour bay in front. */
function toTownHeight(x: number, y: number): { lift: number; calm: number } {
  let [lift, calm] = [0, 0];
  for (const { middle, halfM, turnDegrees, seaward, transport } of [...TOWNS, ...VILLAGES]) {
    const turn = (turnDegrees * Math.PI) / 180;
    const [dx, dy] = [x - middle[0], y - middle[1]];
    const s = (dx * Math.cos(turn) + dy * Math.sin(turn)) / (halfM[0] / 1000);
    const t = ((dy * Math.cos(turn) - dx * Math.sin(turn)) * seaward) / (halfM[1] / 1000);
    if (Math.abs(s) > 4 || Math.abs(t) > 4) continue;
    calm = Math.max(calm, toBump((s / 1.15) ** 2, ((t + 0.25) / 1.05) ** 2));
    if (transport === "none") continue;
    lift -= 0.75 * toBump(s / 1.3, (t - 1.35) / 0.5);
    // The bay opens to the sea and is no lake.
    lift -= 0.8 * toBump(s / 0.75, (t - 2.7) / 1.1);
    lift -= 0.55 * toBump((s - 0.1) / 0.16, (t - 0.85) / 0.3);
  }
  return { lift, calm };
}

/** 1 in the middle, near 0 from a distance of 2 on. */
function toBump(s: number, t: number): number {
  return Math.exp(-(s * s) - t * t);
}

/** Nothing above water near the edge of the square. */
function fade(x: number, y: number): number {
  const reach = Math.hypot(x, y) / (REACH_M / 1000);
  return Math.max(0, reach - 0.86) * 9;
}
