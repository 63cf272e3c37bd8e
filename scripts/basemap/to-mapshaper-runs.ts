/** The geometry of the basemap: four mapshaper runs, each from files to files. */

import {
  AROUND,
  BEYOND,
  type Bounds,
  COAST,
  DRY_PLACE,
  LAKES,
  NEAR,
  TIERS,
  type Tier,
} from "./settings.ts";

/** Where the runs find and leave their GeoJSON (WGS 84); `places` is a CSV with lon and lat. */
export interface RunFiles {
  readonly source: string;
  readonly places: string;
  readonly land: string;
  readonly filled: string;
  readonly ground: string;
  readonly lakes: string;
  readonly thinned: string;
}

type Command = readonly string[];

/**
 * The arguments of every mapshaper run, in order; the last one leaves `thinned`.
 * CRS:    distances are laid out in SWEREF 99 TM; every file is WGS 84.
 * Errors: never throws.
 */
export function toMapshaperRuns(files: RunFiles): string[][] {
  const runs = [cleanLand(files), closeCoast(files), mendLakes(files), thinOut(files)];
  return runs.map((commands) => commands.flat());
}

const TO_SWEREF_99_TM: Command = ["-proj", "+proj=utm +zone=33 +ellps=GRS80 +units=m"];
const TO_WGS84: Command = ["-proj", "wgs84"];

const OUTER_RINGS = takeRings("slice(0, 1)");
const HOLES = takeRings("slice(1)");

/** The source's rings touch themselves; clipping them uncleaned loses the whole mainland. */
function cleanLand({ source, land, filled }: RunFiles): Command[] {
  return [
    ["-i", source],
    ["-clean", "gap-width=0"],
    ["-clip", toBbox(BEYOND.bounds)],
    write(land),
    ...OUTER_RINGS,
    write(filled),
  ];
}

/** Bays that closing turns into holes are filled too: most are lake tiles that touch the sea. */
function closeCoast({ filled, ground }: RunFiles): Command[] {
  const { closeM, openM, smoothM } = COAST;
  return [
    ["-i", filled],
    TO_SWEREF_99_TM,
    ...buffer(closeM, -closeM - openM, openM),
    ...OUTER_RINGS,
    ["-explode"],
    ["-smooth", `${smoothM}m`, "no-corners"],
    TO_WGS84,
    write(ground),
  ];
}

/** The holes are the inland water: joined, rid of lone tiles' tails, kept off named places, eased. */
function mendLakes({ land, places, lakes }: RunFiles): Command[] {
  const { bridgeM, trimM, smoothM, smallestNearM2, smallestAroundM2 } = LAKES;
  return [
    ["-i", land, "name=lakes"],
    ...HOLES,
    ["-clip", toBbox(AROUND.bounds)],
    ["-erase", land],
    TO_SWEREF_99_TM,
    ...buffer(bridgeM, -bridgeM - trimM, trimM),
    ...keepLarger(smallestNearM2),
    ...readDryGround(places),
    ["-target", "lakes"],
    ["-erase", "dry"],
    ...buffer(-DRY_PLACE.trimM, DRY_PLACE.trimM),
    ...keepLarger(smallestNearM2),
    ["-smooth", `${smoothM}m`, "no-corners"],
    TO_WGS84,
    ...keepLarger(`(${isWithin(NEAR.bounds)} ? ${smallestNearM2} : ${smallestAroundM2})`),
    write(lakes),
  ];
}

function readDryGround(places: string): Command[] {
  return [
    ["-i", places, "name=dry"],
    ["-points", "x=lon", "y=lat"],
    TO_SWEREF_99_TM,
    ...buffer(DRY_PLACE.radiusM),
    ["-dissolve"],
  ];
}

/**
 * The tiers share the points of their cut lines while simplified, so dissolving leaves no seam.
 * Lakes come after the cuts because mapshaper's bbox erase fills holes all over the layer.
 */
function thinOut({ ground, lakes, thinned }: RunFiles): Command[] {
  const smallestIsland = TIERS.reduceRight(
    (otherwise, tier) => `(${isWithin(tier.bounds)} ? ${tier.smallestIslandM2} : ${otherwise})`,
    "0",
  );
  return [
    ["-i", ground, "name=rest"],
    ...TIERS.flatMap(cutTier),
    ["-merge-layers", `target=${TIERS.map(({ name }) => name)}`],
    ["-erase", lakes],
    ["-simplify", "variable", "interval=toleranceM"],
    ["-dissolve", "gap-width=0"],
    ...keepLarger(smallestIsland),
    [...write(thinned), "precision=0.0001", "fix-geometry"],
  ];
}

function cutTier({ name, bounds, toleranceM }: Tier): Command[] {
  return [
    ["-clip", "target=rest", toBbox(bounds), "+", `name=${name}`],
    ["-each", `toleranceM = ${toleranceM}`],
    ["-erase", "target=rest", toBbox(bounds)],
  ];
}

/** Makes each chosen ring of each polygon a polygon of its own, then joins them. */
function takeRings(choice: string): Command[] {
  const polygons = `this.geojson.geometry.coordinates.${choice}.map((ring) => [ring])`;
  const geometry = `{ type: "MultiPolygon", coordinates: ${polygons} }`;
  const feature = `{ type: "Feature", properties: null, geometry: ${geometry} }`;
  return [["-explode"], ["-each", `this.geojson = ${feature}`], ["-dissolve", "gap-width=0"]];
}

/** Four segments a quarter circle are enough: every buffered outline is smoothed later. */
function buffer(...distancesM: number[]): Command[] {
  return distancesM.map((distanceM) => ["-buffer", `${distanceM}m`, "quad-segs=4"]);
}

function keepLarger(smallestM2: number | string): Command[] {
  return [["-explode"], ["-filter", `this.area > ${smallestM2}`]];
}

/** mapshaper expression: is the middle of this polygon, in degrees, within the bounds? */
function isWithin([west, south, east, north]: Bounds): string {
  const [x, y] = ["this.centroidX", "this.centroidY"];
  return `(${x} > ${west} && ${x} < ${east} && ${y} > ${south} && ${y} < ${north})`;
}

function toBbox(bounds: Bounds): string {
  return `bbox=${bounds.join(",")}`;
}

function write(file: string): Command {
  return ["-o", file, "format=geojson", "geojson-type=GeometryCollection"];
}
