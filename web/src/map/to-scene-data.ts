/** Scenes as the map draws them: ground as ground, and one point each for sign and name. */

import { toBounds, WORLD_PX } from "@scenkartan/figures/map";
import type { SceneFeature } from "@scenkartan/server/api-types";
import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { toLabelPoint } from "./label-point.ts";
import { toPixelsAtZoom0 } from "./uncertainty.ts";

/** Ground as wide as this on the screen speaks for itself, and its sign goes. */
const SPEAKS_AT_PX = 40;

export interface SceneData {
  readonly ground: FeatureCollection;
  readonly points: FeatureCollection;
}

/**
 * Shape: every scene with a place has one point; those with ground have it too. A point says in
 *   `signUntilZoom` when the ground is wide enough to do without a sign, in `pixelsAtZoom0` how wide
 *   its uncertainty is.
 * Empty: a scene without geometry is left out.
 */
export function toSceneData(scenes: readonly SceneFeature[]): SceneData {
  const drawn = scenes.flatMap(({ geometry, properties }) =>
    geometry === null ? [] : [{ geometry: geometry as Geometry, properties }],
  );
  return {
    ground: toCollection(drawn.filter(({ geometry }) => geometry.type !== "Point").map(toGround)),
    points: toCollection(drawn.map(toPoint)),
  };
}

interface Drawn {
  readonly geometry: Geometry;
  readonly properties: SceneFeature["properties"];
}

function toGround({ geometry, properties }: Drawn): Feature {
  const { sceneId, status, positionBasis } = properties;
  return { type: "Feature", geometry, properties: { sceneId, status, positionBasis } };
}

function toPoint({ geometry, properties }: Drawn): Feature {
  const { sceneId, name, status, positionBasis, positionPrecisionM = 0, corrections } = properties;
  const { coordinates, ...sign } = toSignPlace(geometry);
  const uncertaintyM = positionBasis === "place" ? positionPrecisionM : 0;
  return {
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: {
      sceneId,
      name,
      status,
      ...(corrections.length > 0 && { isCorrected: true }),
      pixelsAtZoom0: toPixelsAtZoom0(uncertaintyM, Number(coordinates[1])),
      ...sign,
    },
  };
}

interface SignPlace {
  readonly coordinates: Position;
  readonly signUntilZoom?: number;
}

const found = new WeakMap<Geometry, SignPlace>();

/**
 * Where a sign stands, and for ground from which zoom it is wide enough to do without. Found once
 * for each geometry: whatever is drawn or told of it is at the same place.
 */
export function toSignPlace(geometry: Geometry): SignPlace {
  const place = found.get(geometry) ?? findSignPlace(geometry);
  found.set(geometry, place);
  return place;
}

function findSignPlace(geometry: Geometry): SignPlace {
  if (geometry.type === "Polygon" || geometry.type === "MultiPolygon") {
    const signUntilZoom = toZoomOfWidth(geometry, SPEAKS_AT_PX);
    return { coordinates: toLabelPoint(geometry), signUntilZoom };
  }
  return { coordinates: geometry.type === "Point" ? geometry.coordinates : [] };
}

/** The zoom at which the ground is so many pixels wide or high, whichever is more. */
function toZoomOfWidth(geometry: Geometry, pixels: number): number {
  const [west, south, east, north] = toBounds([geometry]) ?? [0, 0, 0, 0];
  const height = (north - south) / Math.cos((north * Math.PI) / 180);
  const widthAtZoom0 = (Math.max(east - west, height) / 360) * WORLD_PX;
  return Math.log2(pixels / widthAtZoom0);
}

function toCollection(features: Feature[]): FeatureCollection {
  return { type: "FeatureCollection", features };
}
