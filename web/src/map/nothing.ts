/** What a source holds until there is something. */

export const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };
