/** Smooth randomness over the plane, for coasts and crooked lines. No state, no seed but the layer. */

/** Gradient noise, about −1 to 1, zero at whole numbers; wavelength 1. */
export function noise(x: number, y: number, layer: number): number {
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = x - column;
  const v = y - row;
  const a = fade(u);
  const sw = slope(column, row, layer, u, v);
  const se = slope(column + 1, row, layer, u - 1, v);
  const nw = slope(column, row + 1, layer, u, v - 1);
  const ne = slope(column + 1, row + 1, layer, u - 1, v - 1);
  const south = sw + a * (se - sw);
  const north = nw + a * (ne - nw);
  return 1.5 * (south + fade(v) * (north - south));
}

/** Octaves of noise, each with half the wavelength and `gain` times the height of the one before. */
export function fractalNoise(
  x: number,
  y: number,
  { layer, octaves, gain }: { layer: number; octaves: number; gain: number },
): number {
  let sum = 0;
  let height = 1;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum += height * noise(x * scale + octave * 17.3, y * scale - octave * 9.1, layer + octave);
    height *= gain;
    scale *= 2;
  }
  return sum;
}

function fade(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}

/** One of eight gradients at a corner, times the way from it. */
function slope(column: number, row: number, layer: number, dx: number, dy: number): number {
  let hash = Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ Math.imul(layer, 974711);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  switch ((hash >>> 16) & 7) {
    case 0:
      return dx + dy;
    case 1:
      return dx - dy;
    case 2:
      return dy - dx;
    case 3:
      return -dx - dy;
    case 4:
      return 1.4 * dx;
    case 5:
      return -1.4 * dx;
    case 6:
      return 1.4 * dy;
    default:
      return -1.4 * dy;
  }
}
