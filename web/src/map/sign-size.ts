/** How large and how visible a scene's sign is at a zoom, for the map and for its first drawing. */

import type { ExpressionSpecification } from "maplibre-gl";

/** From afar a town's ground is a swarm; smaller signs let it be one. Points stay what they are. */
const FAR = { zoom: 9, size: 0.6 };
const NEAR = { zoom: 13, size: 1 };

/** As the map computes it from a point of `toSceneData`. */
export function toSignSize(): ExpressionSpecification {
  const farAway: ExpressionSpecification = ["case", ["has", "signUntilZoom"], FAR.size, NEAR.size];
  return ["interpolate", ["linear"], ["zoom"], FAR.zoom, farAway, NEAR.zoom, NEAR.size];
}

/** Full until the ground speaks for itself, then gone within one zoom level. */
export function toFade(): ExpressionSpecification {
  const stops = Array.from({ length: 15 }, (_, index) => index + 4).flatMap((zoom) => [
    zoom,
    ["case", [">", zoom, ["coalesce", ["get", "signUntilZoom"], 99]], 0, 1],
  ]);
  return ["interpolate", ["linear"], ["zoom"], ...stops] as unknown as ExpressionSpecification;
}

/** The same as numbers. `signUntilZoom` is undefined for what has no ground. */
export function computeSign(zoom: number, signUntilZoom: number | undefined) {
  if (signUntilZoom === undefined) return { size: NEAR.size, opacity: 1 };
  const share = Math.min(1, Math.max(0, (zoom - FAR.zoom) / (NEAR.zoom - FAR.zoom)));
  const isShown = (at: number) => (at > signUntilZoom ? 0 : 1);
  const below = Math.floor(zoom);
  const opacity = isShown(below) + (zoom - below) * (isShown(below + 1) - isShown(below));
  return { size: FAR.size + share * (NEAR.size - FAR.size), opacity };
}
