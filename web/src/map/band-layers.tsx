/**
 * Bands of distance around ground, drawn as discs along its border: their rims together are the line
 * at that distance. For the eye alone; nothing is measured with them.
 */

import type { SceneFeature } from "@scenkartan/server/api-types";
import { Layer, Source } from "@vis.gl/react-maplibre";
import type { FeatureCollection, Geometry } from "geojson";
import { useMemo } from "react";
import { BELOW_STREETS } from "./basemap-order.ts";
import { useVisibility } from "./layers/layer-choice.ts";
import { listAlong } from "./list-along.ts";
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

/** Discs so far apart that the rim of the nearest band, of 250 m, is right to a metre. */
const SPACING_M = 40;

interface BandLayersProps {
  readonly scenes: readonly SceneFeature[];
  /** Metres, rising. */
  readonly distancesM: readonly number[];
}

export function BandLayers({ scenes, distancesM }: BandLayersProps) {
  const palette = usePalette();
  const visibility = useVisibility("bands");
  const data = useMemo(() => toBandData(scenes, distancesM), [scenes, distancesM]);
  const outwards = distancesM.map((distanceM, index) => ({ distanceM, index }));
  return (
    <Source id="bands" type="geojson" data={data} maxzoom={15}>
      {outwards.toReversed().map(({ distanceM, index }) => (
        <Layer
          key={distanceM}
          id={`band-${distanceM}`}
          type="circle"
          beforeId={BELOW_STREETS}
          layout={visibility}
          paint={{
            "circle-color": palette[BAND_COLORS[Math.min(index, 3)] as ColorName],
            "circle-radius": growWithZoom(`band${distanceM}`),
            "circle-pitch-alignment": "map",
          }}
        />
      ))}
    </Source>
  );
}

/** Only active scenes with mapped ground. */
function toBandData(
  scenes: readonly SceneFeature[],
  distancesM: readonly number[],
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: scenes.flatMap(({ geometry, properties }) => {
      const isMeant = properties.status === "active" && properties.positionBasis === "mapped";
      if (!isMeant || geometry === null) return [];
      return listAlong(geometry as Geometry, SPACING_M).map((coordinates) => ({
        type: "Feature" as const,
        geometry: { type: "Point" as const, coordinates },
        properties: Object.fromEntries(
          distancesM.map((distanceM) => [
            `band${distanceM}`,
            toPixelsAtZoom0(distanceM, coordinates[1] as number),
          ]),
        ),
      }));
    }),
  };
}
