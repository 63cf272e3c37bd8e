/** How much longer a straight line is in the plane of SWEREF 99 TM than on the ellipsoid. */

const SCALE_AT_MERIDIAN = 0.9996;
const FALSE_EASTING_M = 500_000;
/** GRS 80. Source: EPSG:7019. */
const SEMI_MAJOR_M = 6_378_137;
const ECCENTRICITY_2 = 0.006_694_380_022_9;
/** Mean radius of the meridian, which turns a northing into a latitude to a few arc minutes. */
const RECTIFYING_M = 6_367_449.146;

/** No line in Swedish coordinates is longer, or shorter, in the plane than by these factors. */
export const LEAST_LINE_SCALE = SCALE_AT_MERIDIAN;
export const GREATEST_LINE_SCALE = 1.003;

/**
 * Mean scale along a line between two eastings, right to 1e-8 for lines of up to fifty kilometres.
 * CRS:    SWEREF 99 TM (EPSG:3006), metres; `r2` is `toGaussRadius2` of either end's northing, worked
 *         out once for the many lines from one place.
 * Errors: never throws.
 * Source: line scale factor of transverse Mercator, e.g. Geoscience Australia, GDA2020 Technical
 *         Manual, chapter 4.
 */
export function measureLineScale(fromEast: number, toEast: number, r2: number): number {
  const x1 = (fromEast - FALSE_EASTING_M) / SCALE_AT_MERIDIAN;
  const x2 = (toEast - FALSE_EASTING_M) / SCALE_AT_MERIDIAN;
  const second = (x1 * x1 + x1 * x2 + x2 * x2) / (6 * r2);
  return SCALE_AT_MERIDIAN * (1 + second * (1 + second / 6));
}

/** Product of the radii of meridian and prime vertical at a northing. */
export function toGaussRadius2(north: number): number {
  const sine = Math.sin(north / SCALE_AT_MERIDIAN / RECTIFYING_M + LATITUDE_SHIFT);
  const shape = 1 - ECCENTRICITY_2 * sine * sine;
  return (SEMI_MAJOR_M * SEMI_MAJOR_M * (1 - ECCENTRICITY_2)) / (shape * shape);
}

/** Latitude minus rectifying latitude at 62° N, radians; over Sweden it varies by a thousandth. */
const LATITUDE_SHIFT = 0.002_09;
