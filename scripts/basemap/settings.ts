/** Every number the basemap is made with: extents, tolerances, what is too small to draw. */

/** West, south, east, north in degrees (WGS 84). */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** A part of the map with its own degree of detail. */
export interface Tier {
  readonly name: string;
  readonly bounds: Bounds;
  /** mapshaper's simplification interval: roughly the smallest bend that remains. */
  readonly toleranceM: number;
  readonly smallestIslandM2: number;
}

/** Stockholms län and Mälardalen, where readers zoom in. */
export const NEAR: Tier = {
  name: "near",
  bounds: [16, 58.4, 19.6, 60.6],
  toleranceM: 40,
  smallestIslandM2: 50_000,
};

/** Ends at Onega, so that no lake is cut by its edge. */
export const AROUND: Tier = {
  name: "around",
  bounds: [3, 53.5, 37, 72],
  toleranceM: 1_500,
  smallestIslandM2: 5_000_000,
};

/** Only so that a wide window showing all Sweden meets no straight cut through the land. */
export const BEYOND: Tier = {
  name: "beyond",
  bounds: [-32, 44, 62, 78],
  toleranceM: 4_000,
  smallestIslandM2: 400_000_000,
};

const SWEDISH_COAST = { toleranceM: 250, smallestIslandM2: 300_000 };

/** What lies in several tiers belongs to the first. */
export const TIERS: readonly Tier[] = [
  NEAR,
  { name: "south", bounds: [10.8, 55.2, 19.5, 60], ...SWEDISH_COAST },
  { name: "north", bounds: [17, 60.6, 24.2, 66], ...SWEDISH_COAST },
  {
    name: "inland",
    bounds: [12, 60, 22, 68.6],
    toleranceM: 500,
    smallestIslandM2: 3_000_000,
  },
  AROUND,
  BEYOND,
];

/** Sounds narrower than twice `closeM` and spits narrower than twice `openM` go; bends are eased. */
export const COAST = { closeM: 60, openM: 30, smoothM: 200 } as const;

/**
 * The package's lakes were cut into tiles of about 2.5 km and each tile simplified alone. Pieces
 * nearer than twice `bridgeM` are joined, tails narrower than twice `trimM` go, bends are eased.
 */
export const LAKES = {
  bridgeM: 700,
  trimM: 250,
  smoothM: 600,
  smallestNearM2: 15_000_000,
  smallestAroundM2: 60_000_000,
} as const;

/** Joined lakes are wrong by half a kilometre here and there; round a named place, land wins. */
export const DRY_PLACE = { radiusM: 450, trimM: 120 } as const;
