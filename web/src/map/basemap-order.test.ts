import { GRAYSCALE, layers } from "@protomaps/basemaps";
import type { LayerSpecification } from "maplibre-gl";
import { expect, test } from "vitest";
import { arrangeLayers, BELOW_NAMES, BELOW_STREETS } from "./basemap-order.ts";

const BACKGROUND: LayerSpecification = { id: "background", type: "background" };

function aLayer(id: string, type: "fill" | "line" | "symbol", sourceLayer: string) {
  return { id, type, source: "tiles", "source-layer": sourceLayer } as LayerSpecification;
}

const idsOf = (given: readonly LayerSpecification[]) => arrangeLayers(given).map(({ id }) => id);

test("names come last, however a style mixes them with ground and streets", () => {
  const given = [
    BACKGROUND,
    aLayer("water", "fill", "water"),
    aLayer("water-names", "symbol", "water"),
    aLayer("streets", "line", "transportation"),
    aLayer("arrows", "symbol", "transportation"),
    aLayer("bridges", "line", "transportation"),
  ];
  expect(idsOf(given)).toEqual([
    ...["background", "water", BELOW_STREETS, "streets", "bridges"],
    ...[BELOW_NAMES, "water-names", "arrows"],
  ]);
});

test("a runway that water is painted over is not where streets begin", () => {
  const given = [
    aLayer("runway", "line", "roads"),
    aLayer("water", "fill", "water"),
    aLayer("shore", "line", "water"),
    aLayer("streets", "line", "roads"),
    aLayer("squares", "fill", "buildings"),
  ];
  expect(idsOf(given)).toEqual([
    ...["runway", "water", "shore", BELOW_STREETS, "streets", "squares", BELOW_NAMES],
  ]);
});

test("where there are no streets, what lies on the ground lies upon everything but names", () => {
  expect(idsOf([BACKGROUND])).toEqual(["background", BELOW_STREETS, BELOW_NAMES]);
  const picture: LayerSpecification = { id: "picture", type: "raster", source: "pictures" };
  expect(idsOf([picture])).toEqual(["picture", BELOW_STREETS, BELOW_NAMES]);
});

test("in the layers of Protomaps streets begin after the last ground and before all other roads", () => {
  const arranged = arrangeLayers(
    layers("tiles", GRAYSCALE, { lang: "sv" }) as LayerSpecification[],
  );
  const at = arranged.findIndex(({ id }) => id === BELOW_STREETS);
  expect([arranged[at - 1]?.id, arranged[at + 1]?.id]).toEqual([
    "landuse_pier",
    "roads_tunnels_other_casing",
  ]);
});
