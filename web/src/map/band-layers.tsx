/**
 * Bands of distance around ground, drawn as lines as wide as twice the distance along its border.
 * For the eye alone: nothing is measured with them.
 */

import type { SceneFeature } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import type { FeatureCollection, Geometry } from "geojson";
import { useMemo } from "react";
import { BELOW_STREETS } from "./basemap-layers.tsx";
import { toBounds } from "./bounds.ts";
import type { ColorName } from "./palette.ts";
import { usePalette } from "./palette-context.ts";
import { growWithZoom, toPixelsAtZoom0 } from "./uncertainty.ts";

/** From the nearest band outwards; further bands share the last. */
export const BAND_COLORS = [
  "--band-1",
  "--band-2",
  "--band-3",
  "--band-4",
] as const satisfies readonly ColorName[];

interface BandLayersProps {
  readonly scenes: readonly SceneFeature[];
  /** Metres, rising. */
  readonly distancesM: readonly number[];
}

export function BandLayers({ scenes, distancesM }: BandLayersProps) {
  const palette = usePalette();
  const data = useMemo(() => toBandData(scenes, distancesM), [scenes, distancesM]);
  const outwards = distancesM.map((distanceM, index) => ({ distanceM, index }));
  return (
    <Source id="bands" type="geojson" data={data} tolerance={0.2} maxzoom={15}>
      {outwards.toReversed().map(({ distanceM, index }) => (
        <Layer
          key={distanceM}
          id={`band-${distanceM}`}
          type="line"
          beforeId={BELOW_STREETS}
          layout={{ "line-join": "round", "line-cap": "round" }}
          paint={{
            "line-color": palette[BAND_COLORS[Math.min(index, 3)] as ColorName],
            "line-width": growWithZoom(`band${distanceM}`),
          }}
        />
      ))}
    </Source>
  );
}

/** Only active scenes with mapped ground; a line's width counts on both sides of it. */
function toBandData(
  scenes: readonly SceneFeature[],
  distancesM: readonly number[],
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: scenes.flatMap(({ geometry, properties }) => {
      const isMeant = properties.status === "active" && properties.positionBasis === "mapped";
      if (!isMeant || geometry === null) return [];
      const [, south = 0, , north = 0] = toBounds([geometry as Geometry]) ?? [];
      const widths = distancesM.map((distanceM) => [
        `band${distanceM}`,
        2 * toPixelsAtZoom0(distanceM, (south + north) / 2),
      ]);
      return [
        {
          type: "Feature",
          geometry: geometry as Geometry,
          properties: Object.fromEntries(widths),
        },
      ];
    }),
  };
}
