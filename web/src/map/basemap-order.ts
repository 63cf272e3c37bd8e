/** The order of a basemap's layers, and the places among them where ours go in. */

import type { LayerSpecification } from "maplibre-gl";

/** Layers that draw nothing. What goes before the first lies on the ground, under all streets … */
export const BELOW_STREETS = "below-streets";
/** … and what goes before the second lies upon the streets, under all names. */
export const BELOW_NAMES = "below-names";

/** How the usual tile schemas call what streets lie on, and streets. */
const GROUND = /earth|land|water|park|ocean/i;
const STREETS = /road|street|transport|highway/i;

/** Names and signs of the basemap last, so that no data covers them; ours find their places by id. */
export function arrangeLayers(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const names = layers.filter(({ type }) => type === "symbol");
  const ground = layers.filter(({ type }) => type !== "symbol");
  const streetsAt = findStreets(ground);
  return [
    ...ground.slice(0, streetsAt),
    toMark(BELOW_STREETS),
    ...ground.slice(streetsAt),
    toMark(BELOW_NAMES),
    ...names,
  ];
}

/** Where the lines of streets begin that no ground covers any more; the end where there are none. */
function findStreets(layers: readonly LayerSpecification[]): number {
  const lastGround = layers.findLastIndex(
    (layer) => layer.type === "fill" && GROUND.test(toSourceLayer(layer)),
  );
  const first = layers.findIndex(
    (layer, at) => at > lastGround && layer.type === "line" && STREETS.test(toSourceLayer(layer)),
  );
  return first === -1 ? layers.length : first;
}

function toSourceLayer(layer: LayerSpecification): string {
  return ("source-layer" in layer && layer["source-layer"]) || "";
}

function toMark(id: string): LayerSpecification {
  return { id, type: "background", layout: { visibility: "none" } };
}
