/** What several regions cover together, for framing a map. */

/** Their geometries in one collection: polygons where they are loaded, else the points of names. */
export function toGroundOf({
  features,
}: {
  readonly features: readonly { readonly geometry: unknown }[];
}): GeoJSON.Geometry | null {
  const geometries = features.flatMap(
    ({ geometry }) => (geometry as GeoJSON.Geometry | null) ?? [],
  );
  return geometries.length === 0 ? null : { type: "GeometryCollection", geometries };
}
