/** The basemap as GeoJSON features: coast, lakes, streets, squares, parks, houses, railway, stations. */

import type { BasemapKind } from "@scenkartan/domain";
import type { Feature, Geometry } from "geojson";
import { drawBuildings, drawOpenPlaces, drawStreets } from "./draw-streets.ts";
import { findTransport } from "./find-transport.ts";
import type { County } from "./lay-out-county.ts";
import type { Town } from "./lay-out-town.ts";
import { type Ring, type Rings, toSignedAreaM2, type Xy } from "./plane.ts";
import { toLonLat } from "./project.ts";

export type DrawnFeature = Feature<
  Geometry,
  { readonly kind: BasemapKind; readonly name?: string }
>;

/** Drawn in the order given. CRS: WGS 84; rings right-handed; at most 6 decimals. */
export function drawBasemap(county: County): DrawnFeature[] {
  const { coast, roads } = county;
  const towns = [...county.towns, ...county.villages];
  const places = towns.flatMap(drawOpenPlaces);
  const streets = towns.flatMap(drawStreets);
  return [
    ...coast.land.map((ring) => toFeature("land", toPolygon([ring], 5))),
    ...coast.lakes.map((ring) => toFeature("water", toPolygon([ring], 5))),
    ...places.map(({ kind, name, ring }) => toFeature(kind, toPolygon([ring]), name)),
    ...towns.map((town) => toFeature("building", toMultiPolygon(drawBuildings(town)))),
    ...streets.map(({ name, isMain, line }) =>
      toFeature(isMain ? "mainStreet" : "street", toLine(line), name),
    ),
    ...roads.country.map((line) => toFeature("mainStreet", toLine(line, 5))),
    toFeature("rail", toLine(roads.railway, 5), "Skärgårdsbanan"),
    ...towns.flatMap(drawStation),
  ];
}

function drawStation(town: Town): DrawnFeature[] {
  const { name, at } = findTransport(town) ?? {};
  return at ? [toFeature("station", { type: "Point", coordinates: toLonLat(at) }, name)] : [];
}

function toFeature(kind: BasemapKind, geometry: Geometry, name?: string): DrawnFeature {
  return { type: "Feature", properties: name ? { kind, name } : { kind }, geometry };
}

function toLine(line: readonly Xy[], decimals = 6): Geometry {
  return { type: "LineString", coordinates: line.map((point) => toLonLat(point, decimals)) };
}

/** Outer ring counter-clockwise, holes clockwise. */
export function toPolygon(rings: Rings, decimals = 6): Geometry {
  return {
    type: "Polygon",
    coordinates: rings.map((ring, hole) => toWound(ring, hole > 0, decimals)),
  };
}

export function toMultiPolygon(parts: readonly Rings[], decimals = 6): Geometry {
  const coordinates = parts.map((rings) =>
    rings.map((ring, hole) => toWound(ring, hole > 0, decimals)),
  );
  return { type: "MultiPolygon", coordinates };
}

/** Degrees, counter-clockwise or, for a hole, clockwise; neighbours that round to one point join. */
export function toWound(ring: Ring, isHole: boolean, decimals: number): [number, number][] {
  const degrees = ring.map((point) => toLonLat(point, decimals));
  const distinct = degrees.filter(
    ([lon, lat], index) =>
      index === 0 || lon !== degrees[index - 1]?.[0] || lat !== degrees[index - 1]?.[1],
  );
  return toSignedAreaM2(distinct) > 0 === isHole ? distinct.reverse() : distinct;
}
