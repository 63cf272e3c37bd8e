/** The shape of the earth and the projection that we measure on, for whoever needs them as numbers. */

/** The ellipsoid of SWEREF 99. Source: EPSG:7019 (GRS 1980). */
export const GRS80 = { semiMajorM: 6_378_137, flattening: 1 / 298.257222101 } as const;

/**
 * SWEREF 99 TM as PROJ writes it: transverse Mercator on GRS 80, central meridian 15° E, scale 0.9996.
 * SWEREF 99 and WGS 84 differ by less than the data's precision and are taken as one.
 * Source: EPSG:3006.
 */
export const SWEREF_99_TM = "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs";
