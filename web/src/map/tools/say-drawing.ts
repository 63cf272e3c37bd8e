/** What has been set with a tool, in words: to be heard, and to be copied. */

import type { Position } from "geojson";
import { COORDINATE_SYSTEMS } from "./coordinates.ts";
import { measureAlongM, measureCircleM2, measureDistanceM } from "./measure.ts";
import type { ToolName } from "./tool.ts";
import type { ToolTexts } from "./tool-texts.ts";

/** Undefined while nothing is set. */
export function sayDrawing(
  tool: ToolName,
  points: readonly Position[],
  texts: ToolTexts,
): string | undefined {
  const [first] = points;
  if (first === undefined) return undefined;
  switch (tool) {
    case "coordinates":
      return COORDINATE_SYSTEMS.map(({ name, write }) => `${name} ${write(first)}`).join(". ");
    case "distance":
      return texts.sayPoint(points.length, sayLength(points, texts));
    case "radius":
      return sayCircle(points, texts) ?? texts.sayMiddle;
  }
}

/** The result alone; undefined until there is one, and for coordinates, which are copied one by one. */
export function writeResult(
  tool: ToolName,
  points: readonly Position[],
  texts: ToolTexts,
): string | undefined {
  if (points.length < 2 || tool === "coordinates") return undefined;
  return tool === "distance" ? sayLength(points, texts) : sayCircle(points, texts);
}

function sayLength(points: readonly Position[], { sayDistance }: ToolTexts): string {
  return sayDistance(measureAlongM(points).at(-1) ?? 0);
}

function sayCircle([middle, rim]: readonly Position[], texts: ToolTexts): string | undefined {
  if (middle === undefined || rim === undefined) return undefined;
  const radiusM = measureDistanceM(middle, rim);
  return texts.sayCircle(
    texts.sayDistance(radiusM),
    texts.sayArea(measureCircleM2(middle, radiusM)),
  );
}
