/** What a tool has set and aims at, as shapes to draw. */

import type { Feature, FeatureCollection, Geometry, Position } from "geojson";
import { measureAlongM, measureDistanceM, toCircle, toGeodesicLine } from "./measure.ts";
import type { Drawing, ToolName } from "./tool.ts";

/** `aim` for what is not set yet. `label` is drawn beside a point. */
export interface ShapeProperties {
  readonly kind: "line" | "area" | "point";
  readonly isAim?: true;
  readonly label?: string;
}

type Shape = Feature<Geometry, ShapeProperties>;
export type Shapes = FeatureCollection<Geometry, ShapeProperties>;

export function toShapes(
  tool: ToolName,
  drawn: Drawing,
  sayDistance: (distanceM: number) => string,
): Shapes {
  const features = {
    distance: () => toLineShapes(drawn, sayDistance),
    radius: () => toCircleShapes(drawn, sayDistance),
    coordinates: () => drawn.points.map((point) => toPoint(point)),
  }[tool]();
  return { type: "FeatureCollection", features };
}

/** Each point but the first says how far it is along the line. */
function toLineShapes({ points, aim }: Drawing, sayDistance: (m: number) => string): Shape[] {
  const alongM = measureAlongM(points);
  const last = points.at(-1);
  return [
    ...points.slice(1).map((point, index) => toLine(points[index] as Position, point)),
    ...(last && aim ? [toLine(last, aim, true)] : []),
    ...points.map((point, index) =>
      toPoint(point, index === 0 ? undefined : sayDistance(alongM[index] as number)),
    ),
  ];
}

function toCircleShapes({ points, aim }: Drawing, sayDistance: (m: number) => string): Shape[] {
  const [middle, rim] = points;
  const edge = rim ?? aim;
  if (middle === undefined) return [];
  if (edge === undefined) return [toPoint(middle)];
  const radiusM = measureDistanceM(middle, edge);
  const isAim = rim === undefined;
  return [
    toArea(toCircle(middle, radiusM), isAim),
    toLine(middle, edge, isAim),
    toPoint(middle),
    ...(isAim ? [] : [toPoint(edge, sayDistance(radiusM))]),
  ];
}

function toPoint(coordinates: Position, label?: string): Shape {
  return toShape({ type: "Point", coordinates }, { kind: "point", ...(label && { label }) });
}

function toLine(from: Position, to: Position, isAim = false): Shape {
  const coordinates = toGeodesicLine(from, to);
  return toShape({ type: "LineString", coordinates }, { kind: "line", ...(isAim && { isAim }) });
}

function toArea(ring: Position[], isAim: boolean): Shape {
  const geometry: Geometry = { type: "Polygon", coordinates: [ring] };
  return toShape(geometry, { kind: "area", ...(isAim && { isAim }) });
}

function toShape(geometry: Geometry, properties: ShapeProperties): Shape {
  return { type: "Feature", geometry, properties };
}
