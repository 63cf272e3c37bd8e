/** A square of a hundredth of a degree, for tests of files of ground. CRS: WGS 84. */

export const CORNERS = [
  [20, 57],
  [20.01, 57],
  [20.01, 57.01],
  [20, 57.01],
];
export const RING = [...CORNERS, [20, 57]];
export const GROUND = { type: "Polygon", coordinates: [RING] };
