import type { LayerSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { listNameLayers } from "./use-basemap-names.ts";

function aLayer(id: string, layout: object): LayerSpecification {
  return { id, type: "symbol", source: "tiles", layout } as LayerSpecification;
}

test("what writes is hidden with the names; signs stay, and what was hidden stays hidden", () => {
  const layers: LayerSpecification[] = [
    { id: "ground", type: "background" },
    aLayer("places", { "text-field": ["get", "name"] }),
    aLayer("stations", { "text-field": "{name}", "icon-image": "dot" }),
    aLayer("arrows", { "icon-image": "arrow" }),
    aLayer("empty", { "text-field": "" }),
    aLayer("hidden", { "text-field": ["get", "name"], visibility: "none" }),
  ];
  expect(listNameLayers({ layers })).toEqual(["places", "stations"]);
});
